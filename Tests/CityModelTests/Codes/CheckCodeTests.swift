import CityModel
import Testing

/// The published example of each standard, and numbers made up by its rule that belong to nobody; the last
/// credit code's check character is 0, where 31 less the remainder would be 31.
struct CheckCodeTests {
  @Test(
    arguments: [
      "11010519491231002X", "511902199001010010", "511903200002290028", "51192119850615003X", "511922197001010041",
      "511923199912310059",
    ])
  func `identity numbers`(text: String) {
    #expect(residentIDFault(text) == nil)
    #expect(isResidentID(text))
  }

  @Test(
    arguments: [
      ("", CodeFault.length), ("11010519491231002", .length), ("11010519491231002X1", .length),
      ("11010519491231002x", .alphabet), ("X1010519491231002X", .alphabet), ("1101051949123100２X", .alphabet),
      ("11010519491231002-", .alphabet), ("1\u{301}1010519491231002X", .alphabet),
      ("16010519491231002X", .province), ("00010519491231002X", .province), ("99010519491231002X", .province),
      ("110105194913310020", .birthDate), ("110105194900310020", .birthDate), ("110105194902290020", .birthDate),
      ("110105194912320020", .birthDate), ("110105000012310020", .birthDate), ("110105190002290020", .birthDate),
      ("110105194912310020", .checkCharacter), ("110105194912310029", .checkCharacter),
    ])
  func `not an identity number`(text: String, fault: CodeFault) {
    #expect(residentIDFault(text) == fault)
    #expect(!isResidentID(text))
  }

  /// Born on 1949-12-31.
  @Test(arguments: [("1949-12-30", CodeFault.birthDate), ("1949-12-31", nil), ("1950-01-01", nil)])
  func `nobody is born tomorrow`(today: String, fault: CodeFault?) throws {
    let day = try #require(CalendarDay(today))
    #expect(residentIDFault("11010519491231002X", bornBy: day) == fault)
  }

  @Test(arguments: ["91350100M000100Y43", "11511900008600001G", "52511900MJ0000001U", "91350100M0000003Y0"])
  func `credit codes`(text: String) {
    #expect(creditCodeFault(text) == nil)
    #expect(isCreditCode(text))
  }

  @Test(
    arguments: [
      ("", CodeFault.length), ("91350100M000100Y4", .length), ("91350100M000100Y430", .length),
      ("91350100m000100y43", .alphabet), ("91350100I000100Y43", .alphabet), ("91350100O000100Y43", .alphabet),
      ("91350100S000100Y43", .alphabet), ("91350100V000100Y43", .alphabet), ("91350100Z000100Y43", .alphabet),
      ("9135A100M000100Y43", .alphabet), ("91350100M000100Y4３", .alphabet),
      ("91350100M000100Y40", .checkCharacter), ("91350100M000100Y4Y", .checkCharacter),
      ("91350100M000001Y43", .checkCharacter),
    ])
  func `not a credit code`(text: String, fault: CodeFault) {
    #expect(creditCodeFault(text) == fault)
    #expect(!isCreditCode(text))
  }

  /// What check characters are for: every single wrong character is found, and every two neighbours that changed places.
  @Test func `every slip of one character is found`() {
    for text in ["11010519491231002X", "511903200002290028"] { slips(in: text, of: "0123456789X", are: isResidentID) }
    for text in ["91350100M000100Y43", "52511900MJ0000001U"] {
      slips(in: text, of: "0123456789ABCDEFGHJKLMNPQRTUWXY", are: isCreditCode)
    }
  }

  private func slips(in text: String, of alphabet: String, are isCode: (String) -> Bool) {
    let characters = Array(text)
    for place in characters.indices {
      for other in alphabet where other != characters[place] {
        var wrong = characters
        wrong[place] = other
        #expect(!isCode(String(wrong)), "\(String(wrong))")
      }
      guard place > 0, characters[place] != characters[place - 1] else { continue }
      var swapped = characters
      swapped.swapAt(place, place - 1)
      #expect(!isCode(String(swapped)), "\(String(swapped))")
    }
  }

  @Test(
    arguments: [
      ("11010519491231002x", "11010519491231002X"), (" 110105 19491231 002x\n", "11010519491231002X"),
      ("１１０１０５１９４９１２３１００２ｘ", "11010519491231002X"), ("91350100-m000100y43", "91350100-M000100Y43"),
      ("\u{3000}91350100m000100y43", "91350100M000100Y43"), ("é", "é"), ("", ""),
    ])
  func `as the standard writes it`(typed: String, expected: String) {
    #expect(canonicalCode(typed) == expected)
  }
}
