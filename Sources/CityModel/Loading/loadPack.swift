/// Reads a pack's files and checks them whole: every file, every key, every reference, and what the parts say together.
///
/// Nothing stops at the first mistake. The pack is there only when no finding is an error; warnings leave it usable.
package func loadPack(_ files: PackFiles) -> Checked<Pack> {
  let reading = Reading(files)
  reading.checkFiles()
  let pack = reading.readPack()
  reading.checkAgreement(pack)
  reading.checkReferences(in: pack)
  return reading.checked(pack)
}

extension Reading {
  fileprivate func readPack() -> Pack {
    let offices = readOffices()
    let (problems, causes, measures) = (readProblems(), readCauses(), readMeasures())
    return Pack(
      city: readCity(), regions: readRegions(), boundaries: readBoundaries(), places: readPlaces(),
      roles: offices.roles, agencies: offices.agencies, sources: readSources(), indicators: readIndicators(),
      observations: readObservations(), benchmarks: readBenchmarks(), problems: problems, causes: causes,
      measures: measures, links: readLinks(),
      checks: readChecks(problems: problems, causes: causes, measures: measures), formRules: readFormRules(),
      studyItems: readStudyItems(), procedures: readProcedures(), calendar: readCalendar(),
      documents: readDocuments(), studies: readStudies(), guards: readGuards(), restraints: readRestraints(),
      problemRules: readProblemRules(), composites: readComposites(), claims: readClaims(),
      regionChanges: readRegionChanges(),
      contentHash: files.contentHash)
  }
}
