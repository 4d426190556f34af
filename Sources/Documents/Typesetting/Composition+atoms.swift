extension Composition {
  /// How a stretch of text is set.
  struct Setting {
    var metrics: Metrics
    var isBold = false
    var isItalic = false
    var isUnderlined = false
    var script = TextRun.Script.plain

    var sizePoints: Double { metrics.style.sizePoints * (script == .plain ? 1 : 0.62) }

    /// A raised mark's middle stands a third of the character above the line.
    var risePoints: Double {
      switch script {
      case .plain: 0
      case .superscript: metrics.style.sizePoints * 0.36
      case .subscript: -metrics.style.sizePoints * 0.12
      }
    }
  }

  mutating func atoms(_ content: [Inline], _ metrics: Metrics) -> [Atom] {
    var atoms: [Atom] = []
    for inline in content { append(inline, Setting(metrics: metrics, isBold: metrics.style.isBold), to: &atoms) }
    addScriptSpaces(&atoms)
    return atoms
  }

  private mutating func append(_ inline: Inline, _ setting: Setting, to atoms: inout [Atom]) {
    switch inline {
    case .text(let run): append(run, setting, to: &atoms)
    case .lineBreak: atoms.append(plain(.lineBreak, "\n", width: 0, setting))
    case .blank(let characters):
      for _ in 0..<max(0, characters) {
        atoms.append(plain(.blank, "\u{3000}", width: setting.metrics.wideAdvance, setting))
      }
    case .tick(let tick): append(tick, setting, to: &atoms)
    case .data(let data): append(data.printedText(language: language), setting, to: &atoms)
    case .footnote(let note): append(note: note, setting, to: &atoms)
    case .citation, .reference: append([inline].plainText(language: language), setting, to: &atoms)
    case .pageNumber, .pageCount:
      if !findings.contains(.pageNumberInText) { findings.append(.pageNumberInText) }
    }
  }

  private mutating func append(_ run: TextRun, _ setting: Setting, to atoms: inout [Atom]) {
    var setting = setting
    setting.isBold = setting.isBold || run.isBold
    (setting.isItalic, setting.isUnderlined, setting.script) = (run.isItalic, run.isUnderlined, run.script)
    let first = atoms.count
    append(run.text, setting, to: &atoms)
    guard run.script == .superscript else { return }
    for index in first..<atoms.count { atoms[index].breaking.isAttached = true }
  }

  private mutating func append(_ text: String, _ setting: Setting, to atoms: inout [Atom]) {
    atoms.reserveCapacity(atoms.count + text.utf8.count / 3)
    for scalar in text.unicodeScalars where !isIgnored(scalar) {
      atoms.append(scalar == "\n" ? plain(.lineBreak, "\n", width: 0, setting) : character(scalar, setting))
    }
  }

  /// Marks that choose a variant, join or direct: no font of ours has a glyph for them.
  private func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x200B...0x200F, 0x2060, 0xFEFF, 0xD: true
    default: false
    }
  }

  private mutating func append(note: [Inline], _ setting: Setting, to atoms: inout [Atom]) {
    notes.append(note)
    var setting = setting
    setting.script = .superscript
    let first = atoms.count
    append(circledNumber(notes.count), setting, to: &atoms)
    for index in first..<atoms.count { atoms[index].breaking.isAttached = true }
    if first < atoms.count { atoms[first].note = notes.count - 1 }
  }

  private mutating func append(_ tick: Tick, _ setting: Setting, to atoms: inout [Atom]) {
    for scalar in tick.text.unicodeScalars { atoms.append(character(scalar, setting)) }
  }

  private mutating func character(_ written: Unicode.Scalar, _ setting: Setting) -> Atom {
    let scalar = written == "\t" || written == "\u{A0}" ? " " : written
    let tick = Tick(character: scalar)
    let key = FontBook.Key(role: setting.metrics.style.font, isBold: setting.isBold)
    var atom = plain(.missing, scalar, width: setting.sizePoints / 2, setting)
    let found = book.find(scalar, key, isDrawn: tick != nil)
    if let found {
      atom.kind = .glyph
      (atom.face, atom.glyph, atom.isThickened) = (found.face, found.glyph.id, found.isThin)
      atom.width = found.glyph.advance * setting.sizePoints
    } else if let tick {
      atom.kind = .tick(tick)
      let space = book.find(" ", key)
      (atom.face, atom.glyph) = (space?.face, space?.glyph.id ?? 0)
    }
    if atom.breaking.isWide {
      atom.width = wideWidth(setting)
    } else if setting.script == .plain, found != nil {
      atom.width += setting.metrics.gridShare
    }
    return atom
  }

  private func wideWidth(_ setting: Setting) -> Double {
    setting.script == .plain ? setting.metrics.wideAdvance : setting.sizePoints
  }

  private func plain(_ kind: Atom.Kind, _ scalar: Unicode.Scalar, width: Double, _ setting: Setting) -> Atom {
    Atom(
      kind: kind, scalar: scalar, breaking: LineBreakClass(scalar), face: nil, sizePoints: setting.sizePoints,
      width: width, risePoints: setting.risePoints, isSlanted: setting.isItalic, isUnderlined: setting.isUnderlined)
  }
}

extension Tick {
  init?(character: Unicode.Scalar) {
    switch character {
    case "☐", "□": self = .open
    case "☒": self = .crossed
    case "☑": self = .checkedBox
    case "√": self = .check
    default: return nil
    }
  }
}
