/// An e-mail address as its owner sees it.
package struct AddressView: Hashable, Sendable {
  package let text: String
  package let isConfirmed: Bool
}
