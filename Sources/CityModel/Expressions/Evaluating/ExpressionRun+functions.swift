import struct Foundation.Date

extension ExpressionRun {
  mutating func call(
    _ function: ExpressionFunction, _ arguments: [ExpressionNode]
  ) throws(ExpressionError)
    -> ExpressionValue
  {
    let target = try value(of: arguments[0])
    let detail = arguments.count > 1 ? try value(of: arguments[1]) : nil
    switch (function, target, detail) {
    case (.size, _, _): return .int(Int64(try size(of: target)))
    case (.contains, .string(let text), .string(let part)?):
      try charge(bytes: 4 * (text.utf8.count + part.utf8.count))
      return .bool(contains(text, part))
    case (.startsWith, .string(let text), .string(let part)?):
      try charge(bytes: part.utf8.count)
      return .bool(text.utf8.starts(with: part.utf8))
    case (.endsWith, .string(let text), .string(let part)?):
      try charge(bytes: part.utf8.count)
      return .bool(text.utf8.reversed().starts(with: part.utf8.reversed()))
    case (.dyn, _, _): return target
    case (.int, _, _), (.double, _, _), (.string, _, _), (.bool, _, _), (.timestamp, _, _), (.duration, _, _):
      if case .string(let text) = target { try charge(bytes: text.utf8.count) }
      return try converted(target, to: function)
    case (_, .timestamp(let instant), nil): return .int(try part(function, of: instant, in: "UTC"))
    case (_, .timestamp(let instant), .string(let zone)?): return .int(try part(function, of: instant, in: zone))
    case (_, .duration(let span), nil): return .int(try part(function, of: span))
    default: throw refusal(of: function, target, detail)
    }
  }

  /// Texts are counted in Unicode code points.
  private mutating func size(of value: ExpressionValue) throws(ExpressionError) -> Int {
    switch value {
    case .string(let text):
      try charge(bytes: text.utf8.count)
      return text.unicodeScalars.count
    case .list(let list): return list.count
    case .map(let map): return map.count
    default: throw .noSuchOverload("size() of \(value.kind)")
    }
  }

  private func refusal(
    of function: ExpressionFunction, _ target: ExpressionValue, _ detail: ExpressionValue?
  )
    -> ExpressionError
  {
    .noSuchOverload("\(function.rawValue)() of \(target.kind)" + (detail.map { " with \($0.kind)" } ?? ""))
  }

  private func part(_ function: ExpressionFunction, of instant: Date, in zone: String) throws(ExpressionError) -> Int64
  {
    guard let clock = WallClock(instant, in: zone) else {
      throw .invalidArgument("\(function.rawValue)() in this zone")
    }
    switch function {
    case .getFullYear: return clock.year
    case .getMonth: return clock.month - 1
    case .getDate: return clock.day
    case .getDayOfMonth: return clock.day - 1
    case .getDayOfWeek: return clock.dayOfWeek
    case .getDayOfYear: return clock.dayOfYear
    case .getHours: return clock.milliseconds / 3_600_000
    case .getMinutes: return clock.milliseconds / 60_000 % 60
    case .getSeconds: return clock.milliseconds / 1000 % 60
    case .getMilliseconds: return clock.milliseconds % 1000
    default: throw refusal(of: function, .timestamp(instant), nil)
    }
  }

  /// The whole span in hours, minutes or seconds; of milliseconds, those that are no whole second.
  private func part(_ function: ExpressionFunction, of nanoseconds: Int64) throws(ExpressionError) -> Int64 {
    switch function {
    case .getHours: return nanoseconds / 3_600_000_000_000
    case .getMinutes: return nanoseconds / 60_000_000_000
    case .getSeconds: return nanoseconds / 1_000_000_000
    case .getMilliseconds: return nanoseconds / 1_000_000 % 1000
    default: throw refusal(of: function, .duration(nanoseconds: nanoseconds), nil)
    }
  }
}
