/// What kind of work is cited, with its code of GB/T 7714, annex on type codes (文献类型标识代码).
public enum ReferenceType: String, Hashable, Sendable, Codable, CaseIterable {
  case book = "M"
  case proceedings = "C"
  case compilation = "G"
  case newspaper = "N"
  case journal = "J"
  case thesis = "D"
  case report = "R"
  case standard = "S"
  case patent = "P"
  case database = "DB"
  case program = "CP"
  case electronicNotice = "EB"
  case archive = "A"
  case map = "CM"
  case dataset = "DS"
  /// New in the edition of 2025; that of 2015 has no code for it, and it is printed as an electronic notice.
  case preprint = "PP"
  case other = "Z"
}

/// What an electronic work is stored on (电子资源载体标识代码).
public enum ReferenceCarrier: String, Hashable, Sendable, Codable, CaseIterable {
  case magneticTape = "MT"
  case disk = "DK"
  case opticalDisc = "CD"
  case online = "OL"
}

/// The script in which an entry is printed: it chooses 等 or et al., 译 or trans., and its place in a list by author.
public enum ReferenceLanguage: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case chinese, japanese, western, russian, other

  public static func < (one: Self, another: Self) -> Bool { one.rawValue < another.rawValue }
}
