package import Documents
import Foundation

extension LayoutProfile {
  /// One sheet of A4 with small type, for what is printed of a page: narrow margins, no grid, tables close together.
  ///
  /// `nil` only when the national profile that it extends cannot be read.
  package static let sheet: LayoutProfile? = read(json: Data(sheetJSON.utf8)).profile

  private static let sheetJSON = """
    {"extends": "gbt9704-2012", "id": "sheet-a4",
     "page": {"topMillimetres": 16, "bottomMillimetres": 16, "leftMillimetres": 17, "rightMillimetres": 17},
     "grid": {"linesPerPage": 46, "charactersPerLine": 47, "linePitchPoints": 16, "characterPitchPoints": 10.5},
     "styles": {
       "title": {"sizePoints": 20, "alignment": "start", "linesAfter": 0},
       "body": {"sizePoints": 9.5, "firstLineIndentCharacters": 0, "isOnGrid": false, "linePitchPoints": 14},
       "heading1": {"sizePoints": 11.5, "firstLineIndentCharacters": 0, "isOnGrid": false, "linePitchPoints": 16, "linesBefore": 0.4},
       "caption": {"sizePoints": 9, "linePitchPoints": 13, "alignment": "start"},
       "table-head": {"sizePoints": 8.5, "linePitchPoints": 12, "alignment": "start"},
       "table-text": {"sizePoints": 8.5, "linePitchPoints": 12}
     },
     "headingNumbers": ["none", "none", "none", "none"]}
    """
}

extension Platform {
  /// The first of the documents that fits on one page; the last one where none does.
  ///
  /// - Precondition: there is a document. The longest comes first.
  package func printOnOnePage(_ documents: [Document], profile: LayoutProfile) -> PrintedPaper {
    precondition(!documents.isEmpty, "there is something to print")
    let fitting = documents.first { typeset($0, profile: profile).pages.count <= 1 }
    return print(fitting ?? documents[documents.count - 1], profile: profile, as: .pdf)
  }
}
