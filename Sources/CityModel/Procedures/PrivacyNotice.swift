/// What the form tells people before they give anything: why it is asked, how long it is kept, who reads it.
package struct PrivacyNotice: Hashable, Sendable {
  package let purpose: LocalizedText
  package let retentionDays: Int
  package let readers: [ID<Role>]

  package init(purpose: LocalizedText, retentionDays: Int, readers: [ID<Role>]) {
    self.purpose = purpose
    self.retentionDays = retentionDays
    self.readers = readers
  }
}
