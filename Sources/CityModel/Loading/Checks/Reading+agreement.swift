extension Reading {
  /// What the parts of the pack say together.
  func checkAgreement(_ pack: Pack) {
    checkRegions(pack)
    checkRegionChanges(pack)
    checkFigures(pack)
    checkMeasures(pack)
    checkProcedures(pack)
    checkGuards(pack)
  }
}
