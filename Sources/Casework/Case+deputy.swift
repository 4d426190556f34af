package import CityModel

extension Case {
  /// What keeps two people apart in this case: an action that one of them took and that the procedure separates from one
  /// the other took. Such a person cannot stand in for the other here; `nil` where nothing does.
  ///
  /// - Parameter action: one that would be taken in the absent one's role, counted as taken.
  package func keptApart(
    _ deputy: ID<Person>, from absent: ID<Person>, _ procedure: Procedure, taking action: Action? = nil
  ) -> ID<Action>? {
    let mine = actions(of: deputy)
    let theirs = actions(of: absent).union(action.map { [$0.id] } ?? [])
    return mine.sorted().first { one in
      theirs.contains { other in
        procedure.separates(one, from: other) || procedure.separates(other, from: one)
      }
    }
  }

  /// What somebody did in their own right: what a deputy did counts as the absent one's.
  private func actions(of person: ID<Person>) -> Set<ID<Action>> {
    Set(events.filter { ($0.by.onBehalfOf ?? $0.by.person) == person }.compactMap(\.action))
  }
}

extension Procedure {
  fileprivate func separates(_ action: ID<Action>, from earlier: ID<Action>) -> Bool {
    self.action(action)?.separations.contains { $0.from == earlier } ?? false
  }
}
