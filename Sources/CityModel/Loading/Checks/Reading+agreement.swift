extension Reading {
  /// What the parts of the pack say together.
  func checkAgreement(_ pack: Pack) {
    checkRegions(pack)
    checkFigures(pack)
    checkMeasures(pack)
    checkProcedures(pack)
    checkGuards(pack)
  }
}
