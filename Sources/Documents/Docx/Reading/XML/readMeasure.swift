/// A number with an optional unit, in twentieths of a point, at most a milliard either way; `nil` where it is none.
///
/// - Source: ECMA-376-1:2016, 22.9.2.15 (ST_UniversalMeasure)
func readMeasure(_ bytes: ArraySlice<UInt8>) -> Double? {
  var rest = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "+") }
  let isNegative = rest.first == UInt8(ascii: "-")
  if isNegative { rest = rest.dropFirst() }
  guard let (value, unit) = readDecimal(rest), let twips = twentieths(of: unit) else { return nil }
  let size = min(value * twips, 1e9)
  return isNegative ? -size : size
}

/// The digits in front, with a fraction, and what follows them.
private func readDecimal(_ bytes: ArraySlice<UInt8>) -> (Double, ArraySlice<UInt8>)? {
  var value = 0.0
  var scale = 0.0
  var digits = 0
  for (at, byte) in zip(bytes.indices, bytes) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digits += 1
      let digit = Double(byte - UInt8(ascii: "0"))
      if scale == 0 { value = min(value * 10 + digit, 1e12) } else { value += digit * scale }
      scale /= 10
    case UInt8(ascii: ".") where scale == 0: scale = 0.1
    default: return digits == 0 ? nil : (value, bytes[at...])
    }
  }
  return digits == 0 ? nil : (value, [])
}

private func twentieths(of unit: ArraySlice<UInt8>) -> Double? {
  switch String(decoding: unit.prefix(3), as: UTF8.self) {
  case "": 1
  case "pt": 20
  case "mm": 1440 / 25.4
  case "cm": 1440 / 2.54
  case "in": 1440
  case "pc", "pi": 240
  // A percent sign or a space behind the number: some writers leave one.
  case "%", " ": 1
  default: nil
  }
}
