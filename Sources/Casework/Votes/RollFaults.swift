/// Why a roll cannot be voted by; all of it at once.
package struct RollFaults: Error, Hashable, Sendable {
  package let faults: [RollFault]
}
