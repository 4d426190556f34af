/// What is wrong with a citizen's identity number (公民身份号码); `nil` when nothing is. It is checked as it stands:
/// `canonicalCode` comes first where people type.
///
/// That the number keeps the rules does not mean that somebody has it. Below the province the place of first registration
/// is not looked up: counties are merged and renamed, and the numbers given out before stay good.
///
/// - Parameter latest: nobody is born after it; today, as a rule. `nil` asks only that the day exists.
/// - Returns: the first fault in the order of `CodeFault`.
/// - Source: GB 11643-1999; ISO/IEC 7064 MOD 11-2 for the check character; provinces from GB/T 2260 and the numbers of
///   residence permits, 81–83.
package func residentIDFault(_ text: String, bornBy latest: CalendarDay? = nil) -> CodeFault? {
  let characters = Array(text.utf8)
  guard text.count == 18 else { return .length }
  let digits = characters.dropLast().compactMap(digit)
  guard characters.count == 18, digits.count == 17, let last = characters.last, digit(last) != nil || last == letterX
  else { return .alphabet }
  guard provinces.contains(digits[0] * 10 + digits[1]) else { return .province }
  guard let birth = birth(digits), latest.map({ birth <= $0 }) ?? true else { return .birthDate }
  let sum = zip(digits, residentWeights).map(*).reduce(0, +)
  return last == residentCheckCharacters[sum % 11] ? nil : .checkCharacter
}

/// Whether the text is a well-formed identity number.
package func isResidentID(_ text: String) -> Bool { residentIDFault(text) == nil }

private let letterX = UInt8(ascii: "X")
private let residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
private let residentCheckCharacters = Array("10X98765432".utf8)

private let provinces: Set<Int> = Set(
  [11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...83, 91...91].flatMap(Array.init))

private func digit(_ byte: UInt8) -> Int? {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
}

private func birth(_ digits: [Int]) -> CalendarDay? {
  func number(_ places: Range<Int>) -> Int { digits[places].reduce(0) { $0 * 10 + $1 } }
  return CalendarDay(year: number(6..<10), month: number(10..<12), day: number(12..<14))
}
