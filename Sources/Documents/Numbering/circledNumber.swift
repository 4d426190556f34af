/// ① to ㊿; above fifty Unicode has no more of them and （51） stands in.
public func circledNumber(_ value: Int) -> String {
  let code: Int
  switch value {
  case 1...20: code = 0x2460 + value - 1
  case 21...35: code = 0x3251 + value - 21
  case 36...50: code = 0x32B1 + value - 36
  default: return "（\(value)）"
  }
  return Unicode.Scalar(UInt32(code)).map { String(Character($0)) } ?? "（\(value)）"
}
