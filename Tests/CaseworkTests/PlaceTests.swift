import CityModel
import Foundation
import Testing

@testable import Casework

/// Where it is: in words, and by a point, a place of the gazetteer or a chosen region.
struct PlaceTests {
  @Test func withoutOutlines() throws {
    try check(
      """
      words=bridge region=990101               -> 990101
      words=bridge region=990100               -> 990100
      words=bridge place=market                -> 990101, market
      words=bridge place=market region=990101  -> 990101, market
      words=bridge place=market region=990100  -> 990101, market
      words=bridge place=market region=E-RENEW -> 990101, market
      words=bridge region=E-RENEW              -> E-RENEW
      words=bridge at=106.7,31.8 region=990101 -> 990101, 106.7 31.8
      words=bridge at=106.7,31.8               -> form.place-region
      words=bridge place=market region=990102  -> form.place-elsewhere
      words=bridge                             -> form.place-region
      words=bridge place=nowhere               -> form.unknown-choice
      words=bridge region=atlantis             -> form.unknown-choice
      words=bridge region=100000               -> form.unknown-choice
      words=bridge region=E-FARM               -> form.unknown-choice
      words=bridge at=east,31.8 region=990101  -> form.bad-place
      words=bridge at=106.7, region=990101     -> form.bad-place
      words=bridge at=nan,31.8 region=990101   -> form.bad-place
      words=bridge at=106.7,90.1 region=990101 -> form.bad-place
      words=bridge at=106.7,90 region=990101   -> 990101, 106.7 90.0
      words= region=990101                     -> form.place-words
      words= at=inf,1                          -> form.place-words form.bad-place
      words=                                   -> form.required
      """)
  }

  /// The east is the square 107–108, 31–32 without its pond; the west the square beside it; the city twice as high.
  @Test func withOutlines() throws {
    try check(
      """
      words=bridge at=107.1,31.1               -> 990101, 107.1 31.1
      words=bridge at=106.9,31.1               -> 990102, 106.9 31.1
      words=bridge at=107,31.1                 -> 990101, 107.0 31.1
      words=bridge at=107.5,31.5               -> 990100, 107.5 31.5
      words=bridge at=107.1,32.5               -> 990100, 107.1 32.5
      words=bridge at=109,31.5                 -> form.bad-place
      words=bridge at=105.999,31.5             -> form.bad-place
      words=bridge at=106.001,31.5             -> 990102, 106.001 31.5
      words=bridge at=107.1,31.1 region=990101 -> 990101, 107.1 31.1
      words=bridge at=107.1,31.1 region=990100 -> 990101, 107.1 31.1
      words=bridge at=107.1,31.1 region=E-ZONE -> 990101, 107.1 31.1
      words=bridge at=107.1,31.1 region=990102 -> form.place-elsewhere
      words=bridge at=107.1,32.5 region=990101 -> form.place-elsewhere
      words=bridge at=107.1,31.1 place=market  -> 990101, market, 107.1 31.1
      words=bridge at=106.9,31.1 place=market  -> form.place-elsewhere
      words=bridge region=990102               -> 990102
      """, in: try .withOutlines())
  }

  @Test func nearness() throws {
    let east: ID<Region> = "990101"
    func place(_ words: String, _ place: ID<Place>? = nil, at point: (Double, Double)? = nil) -> PlaceAnswer {
      PlaceAnswer(words: words, region: east, place: place, point: point.flatMap { Point(longitude: $0, latitude: $1) })
    }
    // One thousandth of a degree of latitude is 111.195 m.
    let here = place("lamp 4", at: (106.7, 31.8))
    let there = place("lamp 5", at: (106.7, 31.801))
    #expect(isNear(here, there, metres: 111.2))
    #expect(!isNear(here, there, metres: 111.19))
    #expect(isNear(here, here, metres: 0))
    #expect(isNear(place("a", "market"), place("b", "market", at: (106.7, 31.8)), metres: 1))
    #expect(isNear(place("lamp 4"), here, metres: 1))
    #expect(!isNear(place("lamp 4"), there, metres: 1))
    #expect(!isNear(place("lamp 4"), PlaceAnswer(words: "lamp 4", region: "990102"), metres: 1))
    #expect(!isNear(place("a", "market", at: (106.7, 31.8)), place("a", "market", at: (106.8, 31.8)), metres: 50))
    let pole = try #require(Point(longitude: 0, latitude: 90))
    let other = try #require(Point(longitude: 180, latitude: -90))
    #expect(abs(pole.metres(to: other) - 20_015_114) < 2)
  }

  private func check(
    _ table: String, in town: Exampleton? = nil, _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let town = try town ?? Exampleton()
    let found = try table.split(separator: "\n").map { line in
      let question = line.components(separatedBy: " -> ")[0]
      return question + " -> " + (try answer(Line("11-23 09:00 lin files " + question).answers, town))
    }
    #expect(found.joined(separator: "\n") == table, sourceLocation: sourceLocation)
  }

  private func answer(_ parts: [String: String], _ town: Exampleton) throws -> String {
    let at = (parts["at"] ?? ",").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let input = PlaceInput(
      words: parts["words"] ?? "", region: parts["region"] ?? "", place: parts["place"] ?? "", longitude: at[0],
      latitude: at[1])
    let fields = town.procedure.fields.filter { $0.id == "place" }
    do {
      let form = try checkForm(fields, ["place": .place(input)], procedure: town.procedure, pack: town.pack)
      guard case .place(let place) = form.answers["place"] else { return "nothing" }
      let point = place.point.map { "\($0.longitude) \($0.latitude)" }
      return [place.region.text, place.place?.text, point].compactMap { $0 }.joined(separator: ", ")
    } catch {
      return error.faults.map(\.code).joined(separator: " ")
    }
  }
}
