package import Casework
package import CityModel

/// One answered field, ready to show.
package struct AnswerView: Sendable {
  package indirect enum Content: Sendable {
    case text(String)
    case localized(LocalizedText)
    case yesNo(Bool)
    /// Names of stored photos, for `/photos/<name>` and `/photos/<name>/thumbnail`.
    case photos([String])
    /// Digits, with the unit that stands behind them.
    case number(String, unit: LocalizedText?)
    case money(fen: Int)
    case date(CalendarDay)
    case period(from: CalendarDay, to: CalendarDay)
    case choices([LocalizedText])
    /// Documents, for `/files/<name>`.
    case files([StoredFile])
    case shape([Point])
    /// An object of a register: what it is called, and the part of its id that stands in addresses.
    case object(name: String, register: ID<Register>, local: String)
    /// The name of an account; its id where the account is gone.
    case person(String)
    /// Rows of a group; `nil` where nothing was answered.
    case table(columns: [LocalizedText], rows: [[Content?]])
    case place(words: String, region: Region, place: Place?, point: Point?)
    /// Lies apart; may be asked for, and the asking is logged.
    case personal
    /// It was given and has been erased since.
    case erased
  }

  package let label: LocalizedText
  package let content: Content

  package init(label: LocalizedText, content: Content) {
    self.label = label
    self.content = content
  }
}

extension AnswerView.Content {
  /// Whether it names the stored file, also within a row.
  func holds(_ blob: String) -> Bool {
    switch self {
    case .photos(let blobs): blobs.contains(blob)
    case .files(let files): files.contains { $0.blob == blob }
    case .table(_, let rows): rows.contains { $0.contains { $0?.holds(blob) ?? false } }
    default: false
    }
  }
}
