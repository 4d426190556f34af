/// What a check of one file came to, for a terminal, a program and a page.
public struct FormatReport: Hashable, Sendable {
  public enum Language: String, Hashable, Sendable, CaseIterable {
    case chinese = "zh-Hans"
    case english = "en"
  }

  /// As the person named it.
  public let file: String
  /// The profile's id, or what else it was held against.
  public let profile: String
  public let findings: [Finding]

  /// - Parameter basis: what it was held against, where that is no profile.
  init(file: String, basis: String, findings: [Finding]) {
    self.file = file
    profile = basis
    self.findings = findings
  }

  public init(file: String, profile: LayoutProfile, findings: [Finding]) {
    self.file = file
    self.profile = profile.id
    self.findings = findings
  }

  /// The office would send the paper back.
  public var hasFaults: Bool { count(.fault) > 0 }

  public func count(_ severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }

  /// `2处错误、1处提醒、0处说明`
  func summary(_ language: Language) -> String {
    let counts = [count(.fault), count(.warning), count(.note)]
    return language == .chinese
      ? "\(counts[0])处错误、\(counts[1])处提醒、\(counts[2])处说明"
      : "\(counts[0]) faults, \(counts[1]) warnings, \(counts[2]) notes"
  }
}

extension Bilingual {
  func text(_ language: FormatReport.Language) -> String { language == .chinese ? zh : en }
}

extension Finding.Severity {
  var name: Bilingual {
    switch self {
    case .fault: Bilingual(zh: "错误", en: "fault")
    case .warning: Bilingual(zh: "提醒", en: "warning")
    case .note: Bilingual(zh: "说明", en: "note")
    }
  }
}
