/// One source of money for a scheme.
package struct FundingLine: Hashable, Codable, Sendable {
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// Any level of government (财政资金).
    case publicMoney = "public"
    /// The owners themselves, from savings or the maintenance fund (居民出资).
    case residents
    /// Firms and social organisations (社会资本).
    case privateMoney = "private"
  }

  package let kind: Kind
  package let fen: Int

  package init(_ kind: Kind, fen: Int) {
    self.kind = kind
    self.fen = fen
  }
}
