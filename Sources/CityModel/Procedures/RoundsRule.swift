/// How often something is visited.
package struct RoundsRule: Hashable, Sendable {
  package let least: Int

  package init(least: Int) { self.least = least }
}
