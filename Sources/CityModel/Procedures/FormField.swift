/// One question of a form.
package struct FormField: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case text(maxCharacters: Int)
    /// One of the procedure's categories.
    case category
    /// A place: a point, a place of the gazetteer, or a region, and always words too.
    case place
    case photos(atMost: Int)
    /// One of the pack's agencies that hold the role.
    case agency(holding: ID<Role>)
    case yesNo
    case number(NumberRange)
    /// Yuan, to the fen, never below zero.
    case money
    case date
    /// Two days, both counted in.
    case period
    /// One of the options; several where `many` is set.
    case choice([Option], many: Bool)
    /// A number with a check digit that a national standard defines.
    case code(CodeKind)
    /// Somebody with an account who holds the role.
    case person(holding: ID<Role>)
    /// Documents of the field's `formats`, kept as they were sent.
    case files(atMost: Int)
    /// Points in order: a line, or the corners of an area.
    case shape(Shape)
    /// The same questions several times over.
    case group([FormField], atMost: Int)
    /// An object of a register, by its id.
    case object(register: String)
  }

  package enum CodeKind: String, CaseIterable, Sendable {
    /// 公民身份号码, GB 11643.
    case residentID = "resident-id"
    /// 统一社会信用代码, GB 32100.
    case creditCode = "credit-code"

    /// Why a text is no such code; `nil` when it is one.
    package func fault(_ text: String) -> CodeFault? {
      switch self {
      case .residentID: residentIDFault(text)
      case .creditCode: creditCodeFault(text)
      }
    }
  }

  package enum Shape: String, CaseIterable, Sendable {
    case line, area
  }

  package struct Option: Hashable, Sendable {
    package let value: String
    package let name: LocalizedText

    package init(value: String, name: LocalizedText) {
      self.value = value
      self.name = name
    }
  }

  /// Which numbers are taken: ends counted in, `nil` where there is none.
  package struct NumberRange: Hashable, Sendable {
    /// What is written behind the number: 户, m².
    package let unit: LocalizedText?
    package let least: Double?
    package let most: Double?
    /// How many digits may follow the point.
    package let decimals: Int

    package init(unit: LocalizedText?, least: Double?, most: Double?, decimals: Int) {
      self.unit = unit
      self.least = least
      self.most = most
      self.decimals = decimals
    }
  }

  /// What must hold of an answer, with the words for when it does not.
  package struct Constraint: Hashable, Sendable {
    package let rule: Expression
    package let message: LocalizedText

    package init(rule: Expression, message: LocalizedText) {
      self.rule = rule
      self.message = message
    }
  }

  package enum Visibility: String, CaseIterable, Sendable {
    /// Anybody may read it at once.
    case everyone = "public"
    /// Anybody may read it after a clerk has released it.
    case afterRelease = "after-release"
    /// Only those who work on the case.
    case restricted
    /// Lies apart under the person's own key; every reading is logged.
    case personal
  }

  /// What kinds of document are taken.
  package enum FileFormat: String, CaseIterable, Sendable {
    case pdf
    /// Read before it is kept: one with macros, a password or a broken part is refused.
    case docx
  }

  package let id: ID<FormField>
  package let label: LocalizedText
  package let hint: LocalizedText?
  package let kind: Kind
  package let isRequired: Bool
  package let visibility: Visibility
  /// When the question is asked at all; `nil`: always.
  package let relevant: Expression?
  package let constraint: Constraint?
  /// What the answer is reckoned from; nobody types it. `nil`: it is typed.
  package let calculated: Expression?
  /// The only roles that may read the answer, beside who gave it; `nil`: as the visibility says.
  package let readers: [ID<Role>]?
  /// Of documents: the kinds that are taken.
  package let formats: [FileFormat]
  /// Of documents: the questions whose answers may stand in no part of the file.
  package let hides: [ID<FormField>]

  package init(
    id: ID<FormField>, label: LocalizedText, hint: LocalizedText?, kind: Kind, isRequired: Bool,
    visibility: Visibility, relevant: Expression? = nil, constraint: Constraint? = nil, calculated: Expression? = nil,
    readers: [ID<Role>]? = nil, formats: [FileFormat] = [.pdf], hides: [ID<FormField>] = []
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    self.kind = kind
    self.isRequired = isRequired
    self.visibility = visibility
    self.relevant = relevant
    self.constraint = constraint
    self.calculated = calculated
    self.readers = readers
    self.formats = formats
    self.hides = hides
  }
}
