import CityModel
import Testing

struct CodeTableTests {
  @Test func `found by id`() {
    #expect(CodeTable.standards.map(\.id) == ["ethnic-group", "sex"])
    #expect(CodeTable.standard("ethnic-group")?.entries.count == 58)
    #expect(CodeTable.standard("sex")?.entries.map(\.code) == ["0", "1", "2", "9"])
    #expect(CodeTable.standard("colour") == nil)
  }

  @Test func `no code and no name comes twice, none is empty`() {
    for table in CodeTable.standards {
      #expect(Set(table.entries.map(\.code)).count == table.entries.count)
      for language in Language.allCases {
        #expect(Set(table.entries.map { $0.name[language] }).count == table.entries.count)
        #expect(table.entries.allSatisfy { !$0.name[language].isEmpty })
      }
    }
  }

  @Test(
    arguments: [
      ("01", "汉族", "Han"), ("04", "藏族", "Zang (Tibetan)"), ("15", "土家族", "Tujia"), ("33", "羌族", "Qiang"),
      ("56", "基诺族", "Jino"), ("57", "其他", "Other"),
    ])
  func `ethnic groups`(code: String, zh: String, en: String) {
    #expect(CodeTable.ethnicGroup.name(of: code) == LocalizedText(zh: zh, en: en))
  }

  @Test(arguments: ["0", "1", "00", "59", "HA", ""])
  func `not in the table`(code: String) { #expect(CodeTable.ethnicGroup.name(of: code) == nil) }

  @Test func `numbered without a gap`() {
    let numbers = CodeTable.ethnicGroup.entries.map { Int($0.code) }
    #expect(numbers == (1...58).map(Optional.some))
    #expect(CodeTable.ethnicGroup.entries.allSatisfy { $0.code.count == 2 })
  }
}
