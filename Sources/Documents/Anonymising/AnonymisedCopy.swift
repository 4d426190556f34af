public import Foundation

/// A copy of a file in which nobody is named, and what a person still has to look at.
public struct AnonymisedCopy: Sendable {
  /// `nil`: the file could not be taken apart; the findings say why.
  public let data: Data?
  /// How many places were masked.
  public let places: Int
  /// What was taken out, and what no program can see: pictures, quotations, paraphrase.
  public let findings: [Finding]

  public init(data: Data?, places: Int, findings: [Finding]) {
    self.data = data
    self.places = places
    self.findings = findings
  }
}
