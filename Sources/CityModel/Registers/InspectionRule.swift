/// What an inspection (巡查) of an object answers, and how long its answers hold.
package struct InspectionRule: Hashable, Sendable {
  package let fields: [ID<FormField>]
  /// Days after which the next one is due; `nil`: nobody promised to come again.
  package let everyDays: Int?

  package init(fields: [ID<FormField>], everyDays: Int?) {
    self.fields = fields
    self.everyDays = everyDays
  }
}
