extension Reading {
  /// What the parts of the pack say together.
  func checkAgreement(_ pack: Pack) {
    checkRegions(pack)
    checkRegionChanges(pack)
    checkFigures(pack)
    checkComposites(pack)
    checkMeasures(pack)
    checkProcedures(pack)
    checkGuards(pack)
  }
}
