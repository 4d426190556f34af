import CityModel

/// Everything of a pack that people look for by a word, as lower-case text.
///
/// A pack names some hundreds of things, so every search reads them all: a word of two Han characters is found as surely
/// as a long one, which a word index that cuts Chinese into threes does not do.
struct SearchIndex: Sendable {
  private struct Entry {
    let hit: SearchHit
    let title: String
    let context: String
  }

  private let entries: [Entry]

  init(_ pack: Pack) {
    entries = searchHits(pack).map { hit in
      Entry(hit: hit, title: folded(hit.title), context: hit.context.map(folded) ?? "")
    }
  }

  /// Hits that hold every word of the text, those with the words in their title first.
  ///
  /// - Parameter limit: most hits given.
  func hits(_ text: String, limit: Int) -> [SearchHit] {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "，" || $0 == "," }.prefix(8)
    guard !words.isEmpty else { return [] }
    let found = entries.compactMap { entry -> (rank: Int, hit: SearchHit)? in
      if words.allSatisfy({ entry.title.contains($0) }) { return (0, entry.hit) }
      return words.allSatisfy { entry.title.contains($0) || entry.context.contains($0) } ? (1, entry.hit) : nil
    }
    return (found.filter { $0.rank == 0 } + found.filter { $0.rank == 1 }).prefix(limit).map(\.hit)
  }
}

private func folded(_ text: LocalizedText) -> String { (text.zh + "\n" + text.en).lowercased() }

private func searchHits(_ pack: Pack) -> [SearchHit] {
  procedureHits(pack) + chainHits(pack)
    + pack.indicators.map {
      SearchHit(kind: .indicator, title: $0.name, path: "/indicators/\($0.id)", context: $0.definition)
    }
    + pack.regions.filter { $0.validTo == nil }.map {
      SearchHit(kind: .region, title: $0.name, path: "/regions/\($0.id)", context: nil)
    }
    + pack.places.map { place in
      SearchHit(
        kind: .place, title: place.name, path: "/regions/\(place.region)", context: pack.region(place.region)?.name)
    }
    + pack.studyItems.filter { $0.kind == .system }.map {
      SearchHit(kind: .system, title: $0.name, path: $0.page ?? "/study", context: nil)
    }
}

private func chainHits(_ pack: Pack) -> [SearchHit] {
  pack.problems.map { SearchHit(kind: .problem, title: $0.title, path: "/problems/\($0.id)", context: $0.places) }
    + pack.causes.map { cause in
      let problem = pack.links.first { $0.relation == .problemCause && $0.to == cause.id.text }?.from
      return SearchHit(
        kind: .cause, title: cause.title, path: problem.map { "/problems/\($0)" } ?? "/problems", context: nil)
    }
    + pack.measures.map {
      SearchHit(kind: .measure, title: $0.title, path: "/measures/\($0.id)", context: $0.places)
    }
}

private func procedureHits(_ pack: Pack) -> [SearchHit] {
  pack.procedures.flatMap { procedure in
    let path = "/services/\(procedure.id)"
    return [SearchHit(kind: .service, title: procedure.name, path: path, context: procedure.summary)]
      + procedure.services.map { SearchHit(kind: .service, title: $0.name, path: path, context: $0.summary) }
      + procedure.categories.map { category in
        SearchHit(
          kind: .category, title: category.name, path: path, context: procedure.service(category.service)?.name)
      }
  }
}
