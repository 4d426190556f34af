package import Documents
import Foundation

/// An official form of the city's pack with the layout that its rules name.
package struct OfficialForm: Sendable {
  package let template: FormTemplate
  package let profile: LayoutProfile

  /// Reads a form of a pack's documents. One whose layout has no file of its own is printed in the national one.
  ///
  /// - Parameter file: its file's name, `closing-application.json`.
  /// - Returns: `nil` when there is no such form, or it cannot be read.
  package init?(file: String, in documents: [String: String]) {
    guard let text = documents[file], let template = FormTemplate.read(json: Data(text.utf8)).template,
      let profile = LayoutProfile.named(file.replacing(".json", with: ""), in: documents)
        ?? LayoutProfile.standard(LayoutProfile.standardIDs[0])
    else { return nil }
    self.template = template
    self.profile = profile
  }

  /// Empty, for filling in by hand.
  package var blank: Document { template.document(answers: FormAnswers(), blank: true, profile: profile).document }
}

extension LayoutProfile {
  /// How the names of layouts end among a pack's documents.
  package static let fileEnding = ".layout.json"

  /// A layout of a pack's documents, by its file's name without the ending.
  package static func named(_ name: String, in documents: [String: String]) -> LayoutProfile? {
    documents[name + fileEnding].flatMap { read(json: Data($0.utf8)).profile }
  }

  /// The layouts of a pack's documents, by the names of their files.
  package static func all(in documents: [String: String]) -> [LayoutProfile] {
    documents.keys.filter { $0.hasSuffix(fileEnding) }.sorted().compactMap { name in
      named(String(name.dropLast(fileEnding.count)), in: documents)
    }
  }

  /// The layout that a report's head names: a national one, or one of the pack by its id or its file's name; else the national
  /// one for official documents.
  package static func ofReport(_ name: String?, in documents: [String: String]) -> LayoutProfile? {
    let chosen = name.flatMap { name in
      standard(name) ?? named(name, in: documents) ?? all(in: documents).first { $0.id == name }
    }
    return chosen ?? standard(standardIDs[0])
  }
}
