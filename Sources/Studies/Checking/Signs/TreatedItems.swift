/// Problems, causes and measures of the plan that a text refers to, each with its first place.
struct TreatedItems {
  private var places: [String: Hit.Place] = [:]
  private var order: [String] = []

  init() {}

  init(_ text: ReadText) {
    let known = text.book.chain.known
    let comments = Dictionary(grouping: text.text.treated, by: \.paragraph)
    for (index, paragraph) in text.paragraphs.enumerated() {
      for item in comments[index] ?? [] where known.contains(item.id) {
        note(item.id, .line(item.spot, words: item.id))
      }
      for sign in paragraph.signs {
        guard let id = sign.dataID, known.contains(id) else { continue }
        note(id, .text(paragraph: index, range: sign.range))
      }
    }
    for item in text.text.treated where known.contains(item.id) { note(item.id, .line(item.spot, words: item.id)) }
  }

  private mutating func note(_ id: String, _ place: Hit.Place) {
    guard places[id] == nil else { return }
    places[id] = place
    order.append(id)
  }

  /// Whether the pack's own links decide.
  var isLinked: Bool { !order.isEmpty }

  /// Empty where the text has no measures at all: then it does not say what is to be done.
  func unansweredProblems(_ chain: BookChain) -> [Hit] {
    let measures = Set(order).intersection(chain.measures)
    guard !measures.isEmpty else { return [] }
    return chain.problems.compactMap { id in
      guard let place = places[id], chain.measures(for: id).isDisjoint(with: measures) else { return nil }
      return Hit(place)
    }
  }

  func needlessMeasures(_ chain: BookChain) -> [Hit] {
    let named = order.filter { chain.problems.contains($0) || chain.causes.contains($0) }
    guard !named.isEmpty else { return [] }
    let wanted = named.reduce(into: Set<String>()) { $0.formUnion(chain.measures(for: $1)) }
    return chain.measures.compactMap { id in
      guard let place = places[id], !wanted.contains(id) else { return nil }
      return Hit(place)
    }
  }

  /// Measures that forbid what a problem of the text is measured by.
  func contrary(_ chain: BookChain) -> [Hit] {
    chain.contrary.compactMap { link in
      guard let problem = places[link.problem], let measure = places[link.measure] else { return nil }
      var hit = Hit(measure)
      hit.other = problem
      return hit
    }
  }
}
