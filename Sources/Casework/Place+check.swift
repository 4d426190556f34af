import CityModel

/// The most characters that the words of a place may have.
let placeWordsLimit = 200

/// Reads a place: always words, and a point, a place of the gazetteer or a region.
///
/// The region is that of the point when outlines are known, else that of the gazetteer's place, else the one chosen.
/// What was given besides has to agree with it: of two regions one lies in the other.
func readPlace(_ input: PlaceInput, _ field: FormField, _ pack: Pack) -> Reading {
  guard !input.isEmpty else { return .nothing }
  let limit = ["limit": String(placeWordsLimit)]
  var faults: [FieldFault] = []
  if input.words.isEmpty { faults.append(FieldFault(field.id.text, .placeWords)) }
  if input.words.count > placeWordsLimit { faults.append(FieldFault(field.id.text, .tooLong, values: limit)) }
  do throws(Nowhere) {
    let answer = try locate(input, pack)
    return faults.isEmpty ? .answer(.place(answer)) : .faults(faults)
  } catch {
    return .faults(faults + [FieldFault(field.id.text, error.code)])
  }
}

/// Why it cannot be said where something is.
private struct Nowhere: Error {
  let code: RefusalCode
}

private func locate(_ input: PlaceInput, _ pack: Pack) throws(Nowhere) -> PlaceAnswer {
  let point = try readPoint(input)
  let place = try known(input.place) { pack.place(ID($0)) }
  let chosen = try known(input.region) { pack.openRegion(ID($0))?.id }
  let found = try regionByOutline(point, pack)
  let claims = [found, place?.region, chosen].compactMap { $0 }
  guard let region = claims.first else { throw Nowhere(code: .placeRegion) }
  guard claims.allSatisfy({ one in claims.allSatisfy { pack.agree(one, $0) } }), pack.mayHold(chosen, point)
  else { throw Nowhere(code: .placeElsewhere) }
  return PlaceAnswer(words: input.words, region: region, place: place?.id, point: point)
}

private func readPoint(_ input: PlaceInput) throws(Nowhere) -> Point? {
  if input.longitude.isEmpty && input.latitude.isEmpty { return nil }
  guard let longitude = Double(input.longitude), let latitude = Double(input.latitude),
    let point = Point(longitude: longitude, latitude: latitude)
  else { throw Nowhere(code: .badPlace) }
  return point
}

private func known<Thing>(_ text: String, _ find: (String) -> Thing?) throws(Nowhere) -> Thing? {
  if text.isEmpty { return nil }
  guard let thing = find(text) else { throw Nowhere(code: .unknownChoice) }
  return thing
}

private func regionByOutline(_ point: Point?, _ pack: Pack) throws(Nowhere) -> ID<Region>? {
  guard let point, !pack.boundaries.isEmpty else { return nil }
  guard let region = pack.division(at: point) else { throw Nowhere(code: .badPlace) }
  return region
}

extension PlaceInput {
  /// The same with every text trimmed.
  var tidy: PlaceInput {
    PlaceInput(
      words: words.tidy, region: region.tidy, place: place.tidy, longitude: longitude.tidy, latitude: latitude.tidy)
  }

  var isEmpty: Bool { [words, region, place, longitude, latitude].allSatisfy(\.isEmpty) }
}
