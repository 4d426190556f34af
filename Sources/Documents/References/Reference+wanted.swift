/// Which fields a work of its type cannot do without, as the formats of GB/T 7714—2025 clause 8 list them.
extension Reference {
  var wantsPartAuthor: Bool { type == .journal || type == .proceedings }

  var wantsYear: Bool { type != .electronicNotice && type != .program && !(type == .standard) && type != .map }

  /// Newspapers and patents are found by their day.
  func wantsDay(_ edition: ReferenceEdition) -> Bool {
    (type == .newspaper || type == .patent) && date?.yearText.isEmpty == false
  }

  var wantsHost: Bool { host != nil || type == .newspaper }

  var hostField: String {
    switch type {
    case .journal: "journal"
    case .newspaper: "newspaper"
    default: "booktitle"
    }
  }

  /// A printed book, a thesis and an archive name place and publisher; what is online may leave them out.
  var wantsPublisher: Bool {
    switch type {
    case .book, .compilation, .proceedings: carrier != .online && !(type == .proceedings && host != nil)
    case .thesis: true
    case .archive, .map: carrier != .online && host == nil
    case .report: carrier != .online
    default: false
    }
  }

  var publisherName: String {
    switch type {
    case .thesis: "学位授予单位"
    case .archive: "馆藏机构"
    default: "出版者"
    }
  }

  var publisherField: String {
    switch type {
    case .thesis: "school"
    case .report: "institution"
    default: "publisher"
    }
  }

  var wantsNumber: Bool { type == .standard || type == .patent }

  /// An article, but for one that is online before its issue.
  var wantsPages: Bool {
    switch type {
    case .newspaper: true
    case .journal: host != nil && !(volume.isEmpty && issue.isEmpty && carrier == .online)
    default: host != nil && carrier != .online && type != .proceedings
    }
  }

  var wantsAddress: Bool { type == .electronicNotice || type == .preprint }
}

extension ReferenceType {
  /// A work of this type whose authors are not known is rare enough to be asked about.
  var wantsAuthor: Bool {
    switch self {
    case .journal, .thesis, .report, .patent, .proceedings, .preprint, .dataset: true
    default: false
    }
  }
}
