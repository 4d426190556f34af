import CFontconfig

/// Every upright outline face of the machine's configuration and of the folders.
///
/// Each call reads a configuration of its own, so several at once share nothing that one of them writes.
func facesOfMachine(folders: [String]) -> [InstalledFace] {
  guard let configuration = FcInitLoadConfigAndFonts() else { return [] }
  defer { FcConfigDestroy(configuration) }
  for folder in folders { FcConfigAppFontAddDir(configuration, folder) }
  let pattern = FcPatternCreate()
  let wanted = FcObjectSetCreate()
  defer {
    FcPatternDestroy(pattern)
    FcObjectSetDestroy(wanted)
  }
  for property in [FC_FAMILY, FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_OUTLINE, FC_VARIABLE] {
    FcObjectSetAdd(wanted, property)
  }
  guard let list = FcFontList(configuration, pattern, wanted) else { return [] }
  defer { FcFontSetDestroy(list) }
  return UnsafeBufferPointer(start: list.pointee.fonts, count: Int(list.pointee.nfont)).compactMap { font in
    font.flatMap(face)
  }
}

/// - Returns: `nil`: slanted, without outlines, or a variable font as a whole (its instances are listed besides).
private func face(_ font: OpaquePointer) -> InstalledFace? {
  guard number(font, FC_SLANT) == 0, truth(font, FC_OUTLINE), !truth(font, FC_VARIABLE),
    let path = text(font, FC_FILE, 0), let index = number(font, FC_INDEX)
  else { return nil }
  var families: [String] = []
  while let family = text(font, FC_FAMILY, families.count) { families.append(family) }
  return InstalledFace(path: path, index: index, families: families, weight: number(font, FC_WEIGHT) ?? 80)
}

private func text(_ font: OpaquePointer, _ property: String, _ place: Int) -> String? {
  var found: UnsafeMutablePointer<FcChar8>?
  guard FcPatternGetString(font, property, Int32(place), &found) == FcResultMatch, let found else { return nil }
  return String(cString: found)
}

private func number(_ font: OpaquePointer, _ property: String) -> Int? {
  var found: Int32 = 0
  guard FcPatternGetInteger(font, property, 0, &found) == FcResultMatch else { return nil }
  return Int(found)
}

private func truth(_ font: OpaquePointer, _ property: String) -> Bool {
  var found: FcBool = 0
  return FcPatternGetBool(font, property, 0, &found) == FcResultMatch && found != 0
}
