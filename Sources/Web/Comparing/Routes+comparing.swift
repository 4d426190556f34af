extension Routes {
  /// Regions held against each other, by one indicator or by a score of many.
  mutating func addComparing() {
    get("/compare", .everyone, ComparePage.show)
    get("/compare/values.csv", .everyone, ComparePage.download)
    get("/compare/:composite", .everyone, CompositePage.show)
    get("/compare/:composite/scores.csv", .everyone, CompositePage.download)
  }
}
