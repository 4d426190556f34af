import struct Foundation.Date

extension ExpressionRun {
  /// Sums and products. Numbers of two kinds are not mixed, as in CEL.
  mutating func reckoned(
    _ mark: ExpressionOperator, _ one: ExpressionValue, _ other: ExpressionValue
  )
    throws(ExpressionError) -> ExpressionValue
  {
    switch (one, other) {
    case (.int(let one), .int(let other)): return .int(try whole(mark, one, other))
    case (.double(let one), .double(let other)) where mark != .modulo: return .double(real(mark, one, other))
    case (.string(let one), .string(let other)) where mark == .plus:
      try charge(bytes: one.utf8.count + other.utf8.count)
      return .string(one + other)
    case (.list(let one), .list(let other)) where mark == .plus:
      try charge(one.count + other.count)
      return .list(one + other)
    default: return try moved(mark, one, other)
    }
  }

  /// Instants and spans of time.
  private func moved(
    _ mark: ExpressionOperator, _ one: ExpressionValue, _ other: ExpressionValue
  )
    throws(ExpressionError) -> ExpressionValue
  {
    switch (mark, one, other) {
    case (.plus, .timestamp(let instant), .duration(let span)), (.plus, .duration(let span), .timestamp(let instant)):
      return .timestamp(try shifted(instant, by: span, back: false))
    case (.minus, .timestamp(let instant), .duration(let span)):
      return .timestamp(try shifted(instant, by: span, back: true))
    case (.minus, .timestamp(let end), .timestamp(let start)):
      return .duration(
        nanoseconds: try checked(
          (milliseconds(of: end) - milliseconds(of: start)).multipliedReportingOverflow(by: 1_000_000)))
    case (.plus, .duration(let one), .duration(let other)), (.minus, .duration(let one), .duration(let other)):
      return .duration(nanoseconds: try whole(mark, one, other))
    default: throw .noSuchOverload("'\(mark.rawValue)' with \(one.kind) and \(other.kind)")
    }
  }
}

/// Division cuts towards zero, and a remainder has the sign of what is divided.
private func whole(_ mark: ExpressionOperator, _ one: Int64, _ other: Int64) throws(ExpressionError) -> Int64 {
  switch mark {
  case .plus: return try checked(one.addingReportingOverflow(other))
  case .minus: return try checked(one.subtractingReportingOverflow(other))
  case .times: return try checked(one.multipliedReportingOverflow(by: other))
  case .over where other == 0, .modulo where other == 0: throw .divisionByZero
  case .over: return try checked(one.dividedReportingOverflow(by: other))
  case .modulo: return try checked(one.remainderReportingOverflow(dividingBy: other))
  default: throw .noSuchOverload("'\(mark.rawValue)'")
  }
}

private func real(_ mark: ExpressionOperator, _ one: Double, _ other: Double) -> Double {
  switch mark {
  case .plus: one + other
  case .minus: one - other
  case .times: one * other
  default: one / other
  }
}

private func checked(_ result: (partialValue: Int64, overflow: Bool)) throws(ExpressionError) -> Int64 {
  if result.overflow { throw .overflow }
  return result.partialValue
}

private func shifted(_ instant: Date, by nanoseconds: Int64, back: Bool) throws(ExpressionError) -> Date {
  let floor = floorDivided(nanoseconds, by: 1_000_000), from = milliseconds(of: instant)
  guard let moved = Date(milliseconds: back ? from - floor : from + floor) else { throw .overflow }
  return moved
}
