/// A property that styles of different kinds turn over: bold in a bold style is not bold.
///
/// Within one kind the style nearest to the text decides; between table, paragraph and character styles the answers are
/// added up (odd is on); what the defaults turn on stays on; what the run itself says is final.
///
/// - Source: ECMA-376-1:2016, 17.7.3 (toggle properties)
struct Toggle {
  private var levels: [(isOn: Bool, origin: FormatOrigin)] = []

  mutating func set(_ isOn: Bool?, _ origin: FormatOrigin) {
    guard let isOn else { return }
    if let at = levels.firstIndex(where: { $0.origin.level == origin.level }) {
      levels[at] = (isOn, origin)
    } else {
      levels.append((isOn, origin))
    }
  }

  var value: Formatted<Bool> {
    guard let last = levels.max(by: { $0.origin.level.rawValue < $1.origin.level.rawValue }) else {
      return Formatted(false, .application)
    }
    if last.origin.level == .direct { return Formatted(last.isOn, last.origin) }
    let isOnByDefault = levels.contains { $0.isOn && $0.origin.level == .defaults }
    let isOnByStyles = levels.filter { $0.isOn && $0.origin.level != .defaults }.count % 2 == 1
    if isOnByDefault && !isOnByStyles { return Formatted(true, .defaults) }
    return Formatted(isOnByDefault || isOnByStyles, last.origin)
  }
}
