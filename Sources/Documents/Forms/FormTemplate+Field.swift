extension FormTemplate {
  /// One entry of the form, or fixed words that have a number of their own.
  public struct Field: Hashable, Sendable, Codable {
    public var id: String
    /// The form's own words, exactly as printed: `项 目 名 称`
    public var label: String
    /// What a message calls it.
    public var name: Bilingual
    public var kind: Kind
    /// What may be chosen; `nil` where `choiceList` names a shared list, and for other kinds.
    public var choices: [String]?
    public var choiceList: String?
    /// The list is known to be incomplete: another answer is looked at by a person, not refused.
    public var allowsOtherChoice: Bool
    /// `nil`: only the chosen word is printed.
    public var marking: Marking?
    public var isRequired: Bool
    /// Required when another field has that answer.
    public var requiredWhen: Condition?
    /// Fields of one group are required as soon as one of them is answered.
    public var group: String?
    public var filledBy: Filler
    /// What is left to write in when there is no answer, in characters: for a date its year, month and day have half of
    /// it each. 0: nothing.
    public var blankCharacters: Int
    /// A line below the blank, and below the answer.
    public var isUnderlined: Bool
    /// What the form itself allows, in Han characters; a Latin letter is half of one. What its box holds is measured.
    public var maximumCharacters: Int?
    /// Of `rows`: the fields of one row, in order.
    public var columns: [String]?
    /// Of `rows`: how many are there to be filled by hand.
    public var emptyRows: Int
    /// Of `rows`: whether more than `emptyRows` are added to the table, up to `maximumRows`.
    public var growsRows: Bool
    /// `nil`: as many as there are.
    public var maximumRows: Int?
  }

  /// Who answers a field.
  public enum Filler: String, Hashable, Sendable, Codable {
    /// Whoever fills in the form: a missing answer is a fault.
    case applicant
    /// A person who decides or vouches for it (a declaration, an opinion): never filled silently, a missing answer is a note.
    case person
  }

  /// That a field has an answer.
  public struct Condition: Hashable, Sendable, Codable {
    public var field: String
    public var `is`: String
  }

  /// How the form marks a choice.
  public struct Marking: Hashable, Sendable, Codable {
    /// On what is chosen. A box is printed open where it is not; `check` leaves the others bare.
    public var tick: Tick
    /// Between the word and its mark, and between one choice and the next.
    public var beforeTick: String
    public var between: String
  }
}
