/// A kind of object that an office keeps, one record each (台账): clinics, heritage sites, sections of a river.
///
/// The definition is the pack's; the objects live in the store, and the pack seeds the first ones.
package struct Register: Hashable, Sendable {
  package let id: ID<Register>
  package let name: LocalizedText
  /// What counts as one object of it.
  package let summary: LocalizedText
  /// What is known of each object, in the order asked. Those that are `public` stand on public pages, the rest only
  /// before who keeps the register and who leads.
  package let fields: [FormField]
  /// The text by which an object is called.
  package let title: ID<FormField>
  /// The field that says where an object is; `nil`: the register has no places.
  package let place: ID<FormField>?
  package let keeper: RegisterKeeper
  package let inspection: InspectionRule?
  /// The procedure by which an object is put right; `nil`: none is at work yet.
  package let mending: MendingRule?
  /// The parts of the study that the register makes run, by their ids.
  package let systems: [String]
  /// What an office begins with: written in `registers/<id>.csv`.
  package let seeds: [ObjectSeed]

  package init(
    id: ID<Register>, name: LocalizedText, summary: LocalizedText, fields: [FormField], title: ID<FormField>,
    place: ID<FormField>?, keeper: RegisterKeeper, inspection: InspectionRule?, mending: MendingRule?,
    systems: [String] = [], seeds: [ObjectSeed] = []
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.fields = fields
    self.title = title
    self.place = place
    self.keeper = keeper
    self.inspection = inspection
    self.mending = mending
    self.systems = systems
    self.seeds = seeds
  }
}

extension Register {
  package func field(_ id: ID<FormField>) -> FormField? { fields.first { $0.id == id } }

  /// The fields that an inspector answers; none where the register knows no inspections.
  package var inspected: [FormField] {
    inspection.map { rule in fields.filter { rule.fields.contains($0.id) } } ?? []
  }

  package var publicFields: [FormField] { fields.filter { $0.visibility == .everyone } }

  /// What a rule may ask of an object: `object` holds its answers. Nothing of it is personal.
  package var scope: ExpressionScope { ExpressionScope(["object": .object(fields.expressionTypes)]) }
}
