import Casework
import CityModel
import Platform

extension Site {
  /// An answer in one line of words, for paper: pictures and files are counted, personal values are not printed.
  func plainWords(_ answer: AnswerView) -> String { plainWords(answer.content) }

  private func plainWords(_ content: AnswerView.Content) -> String {
    switch content {
    case .photos(let blobs): text("documents.photos", ["n": String(blobs.count)])
    case .files(let files): files.map { $0.name.isEmpty ? text("form.unnamedFile") : $0.name }.joined(separator: "；")
    case .shape(let points): text("form.points", ["n": String(points.count)])
    case .place(let words, let region, let place, _):
      [region.name[language], place?.name[language], words].compactMap(\.self).filter { !$0.isEmpty }
        .joined(separator: language == .chinese ? "，" : ", ")
    case .table(let columns, let rows):
      rows.map { row in
        zip(columns, row).map { "\($0[language]) \($1.map(plainWords) ?? "—")" }.joined(separator: "，")
      }.joined(separator: "；")
    case .personal: text("documents.notPrinted")
    case .erased: text("documents.erased")
    default: words(content) ?? "—"
    }
  }
}
