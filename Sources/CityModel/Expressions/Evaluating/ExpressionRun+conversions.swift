import struct Foundation.Date

extension ExpressionRun {
  /// `int("12")`: what cannot be read is `invalidArgument`, what is beyond the range `overflow`.
  func converted(_ value: ExpressionValue, to function: ExpressionFunction) throws(ExpressionError) -> ExpressionValue {
    switch (function, value) {
    case (.int, .int), (.double, .double), (.string, .string), (.bool, .bool), (.timestamp, .timestamp),
      (.duration, .duration):
      return value
    case (.int, .double(let number)): return .int(try whole(number))
    case (.int, .timestamp(let instant)): return .int(floorDivided(milliseconds(of: instant), by: 1000))
    case (.double, .int(let number)): return .double(Double(number))
    case (.timestamp, .int(let seconds)):
      let milliseconds = seconds.multipliedReportingOverflow(by: 1000)
      guard !milliseconds.overflow, let instant = Date(milliseconds: milliseconds.partialValue) else { throw .overflow }
      return .timestamp(instant)
    case (.string, _): return .string(try written(value))
    case (_, .string(let text)): return try read(text, as: function)
    default: throw .noSuchOverload("\(function.rawValue)() of \(value.kind)")
    }
  }

  /// Cut towards zero. The two ends of the range are refused as in CEL, where a double cannot be told from its neighbours.
  private func whole(_ number: Double) throws(ExpressionError) -> Int64 {
    guard number > -0x1p63, number < 0x1p63 else { throw .overflow }
    return Int64(number)
  }

  private func written(_ value: ExpressionValue) throws(ExpressionError) -> String {
    switch value {
    case .int(let number): return String(number)
    case .double(let number): return doubleText(number)
    case .bool(let truth): return String(truth)
    case .timestamp(let instant): return timestampText(instant)
    case .duration(let span): return durationText(span)
    default: throw .noSuchOverload("string() of \(value.kind)")
    }
  }

  private func read(_ text: String, as function: ExpressionFunction) throws(ExpressionError) -> ExpressionValue {
    let value: ExpressionValue? =
      switch function {
      case .int: Int64(text).map { .int($0) }
      case .double: readDouble(text).map { .double($0) }
      case .bool: truths[text].map { .bool($0) }
      case .timestamp: readTimestamp(text).map { .timestamp($0) }
      case .duration: readDuration(text).map { .duration(nanoseconds: $0) }
      default: nil
      }
    guard let value else { throw .invalidArgument("\(function.rawValue)() of this text") }
    return value
  }
}

private let truths = [
  "true": true, "True": true, "TRUE": true, "t": true, "1": true, "false": false, "False": false, "FALSE": false,
  "f": false, "0": false,
]
