/// What is printed: the same names as the peers print. Times are milliseconds and microseconds, as the names say.
struct Figures: Encodable {
  private enum CodingKeys: String, CodingKey {
    case casesPerSecond = "cases_per_second"
    case stepsPerSecond = "steps_per_second"
    case p50Milliseconds = "p50_ms"
    case p99Milliseconds = "p99_ms"
    case cpuMicroseconds = "cpu_us"
    case engineMicroseconds = "engine_us"
  }

  let casesPerSecond: Double
  let stepsPerSecond: Double
  let p50Milliseconds: Double
  let p99Milliseconds: Double
  /// CPU of the whole process for each step.
  let cpuMicroseconds: Double
  /// CPU of the engine alone for each step.
  let engineMicroseconds: Double

  init(_ work: Work, stepsPerCase: Int, engineMicroseconds: Double) {
    let waits = work.waits.sorted()
    stepsPerSecond = Double(waits.count) / work.seconds
    casesPerSecond = stepsPerSecond / Double(stepsPerCase)
    p50Milliseconds = 1000 * Self.quantile(0.5, of: waits)
    p99Milliseconds = 1000 * Self.quantile(0.99, of: waits)
    cpuMicroseconds = 1e6 * work.cpuSeconds / Double(max(1, waits.count))
    self.engineMicroseconds = engineMicroseconds
  }

  /// The value at the share of the sorted values; 0 when there is none.
  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}
