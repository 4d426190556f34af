extension Statement {
  static let scoreCodes: Set<String> = [
    // months, days
    "peers.apart",
    "peers.adjacent",
    // period, months, days
    "peers.only-near",
    // period
    "peers.only-adjacent",
    // region, period
    "peers.too-far-from",
    // indicator, and period, count, region, from, to, low, high, number, share
    "method.period", "method.no-values", "method.near", "method.left-out", "method.drawn-in",
    "method.normalised.min-max", "method.normalised.goalposts", "method.normalised.target", "method.normalised.z",
    "method.normalised.rank", "method.no-spread", "method.beyond", "method.weight.equal", "method.weight.given",
    "method.weight.entropy", "method.weight.critic",
    // complete, least
    "method.no-weights",
    // region, known, all
    "method.too-little",
    // region, count
    "method.reweighted",
    // region, floor
    "method.zero.annul", "method.zero.no-score", "method.zero.floor",
    "method.aggregated.arithmetic", "method.aggregated.geometric",
  ]

  static let claimCodes: Set<String> = [
    "claim.holds", "claim.holds-near", "claim.fails", "claim.fails-near", "claim.cannot-be-judged",
    "claim.no-observation", "claim.nothing-to-compare", "claim.stated-by-itself", "claim.words-leave-open",
    "claim.comparisons-disagree",
  ]
}
