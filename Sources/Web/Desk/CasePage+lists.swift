import CityModel
import Platform

extension CasePage {
  /// A longer list stays in the history, such as a roll of owners.
  private static let mostRows = 20

  /// The lists that earlier steps left behind, each as it stands now: who draws up a scheme has the wishes before their eyes.
  var lists: [AnswerView] {
    view.history.flatMap(\.answers).reduce(into: []) { lists, answer in
      guard case .table(_, let rows) = answer.content else { return }
      lists.removeAll { $0.label == answer.label }
      if rows.count <= Self.mostRows { lists.append(answer) }
    }
  }
}
