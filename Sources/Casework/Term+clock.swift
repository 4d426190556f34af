import Foundation

extension Term {
  /// The suspension that holds now; `nil` while the clock runs.
  package var suspension: Suspension? { suspensions.last.flatMap { $0.to == nil ? $0 : nil } }

  /// Whether the promise still waits to be kept, suspended or not.
  package var isOpen: Bool { stopped == nil }

  mutating func suspend(at moment: Date, reason: String) {
    suspensions.append(Suspension(from: moment, reason: reason))
  }

  /// Ends the suspension that holds, if one does.
  mutating func resume(at moment: Date) {
    guard suspension != nil else { return }
    suspensions[suspensions.count - 1].to = moment
  }

  mutating func stop(at moment: Date) {
    resume(at: moment)
    stopped = stopped ?? moment
  }

  /// Runs on from where it stopped; what lies between is a suspension.
  mutating func takeUp(at moment: Date) {
    guard let stopped else { return }
    suspensions.append(Suspension(from: stopped, reason: "", to: max(stopped, moment)))
    self.stopped = nil
  }

  /// The parts of a stretch of working time in which the clock ran: begun, and not suspended.
  func running(_ span: Range<Date>) -> [Range<Date>] {
    let begun = span.clamped(to: started..<Date.distantFuture)
    return suspensions.filter { $0.from < $0.to ?? .distantFuture }.reduce([begun]) { parts, suspension in
      let hole = suspension.from..<(suspension.to ?? .distantFuture)
      return parts.flatMap { part in
        guard part.overlaps(hole) else { return [part] }
        return [
          part.lowerBound..<max(part.lowerBound, hole.lowerBound),
          min(part.upperBound, hole.upperBound)..<part.upperBound,
        ]
      }
    }.filter { !$0.isEmpty }
  }
}
