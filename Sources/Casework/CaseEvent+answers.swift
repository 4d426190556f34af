package import CityModel

extension CaseEvent {
  /// The category that the event gives the case, if any.
  package var category: ID<CityModel.Category>? {
    answersInOrder.lazy.compactMap { if case .category(let id) = $0 { id } else { nil } }.first
  }

  /// The place that the event gives the case, if any.
  package var place: PlaceAnswer? {
    answersInOrder.lazy.compactMap { if case .place(let place) = $0 { place } else { nil } }.first
  }

  /// The photos given in the field.
  package func photos(in field: ID<FormField>) -> [Photo] {
    if case .photos(let photos) = answers[field] { photos } else { [] }
  }

  /// All photos of the event.
  package var photos: [Photo] { answers.keys.sorted().flatMap(photos) }

  func text(of field: ID<FormField>) -> String? {
    if case .text(let text) = answers[field] { text } else { nil }
  }

  /// The number answered to the field, when it is a whole one.
  func wholeNumber(of field: ID<FormField>) -> Int? {
    if case .number(let digits) = answers[field] { Int(digits) } else { nil }
  }

  /// The one option chosen for the field.
  func choice(of field: ID<FormField>) -> String? {
    if case .choice(let value) = answers[field] { value } else { nil }
  }

  func person(of field: ID<FormField>) -> ID<Person>? {
    if case .person(let person) = answers[field] { person } else { nil }
  }

  func yesNo(of field: ID<FormField>) -> Bool? {
    if case .yesNo(let isYes) = answers[field] { isYes } else { nil }
  }

  func agency(of field: ID<FormField>) -> ID<Agency>? {
    if case .agency(let agency) = answers[field] { agency } else { nil }
  }

  private var answersInOrder: [Answer] { answers.keys.sorted().compactMap { answers[$0] } }
}
