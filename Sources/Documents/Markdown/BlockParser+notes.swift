extension BlockParser {
  /// Gathers the words of the footnotes before the text that refers to them is read.
  mutating func takeNotes() {
    for index in lines.indices {
      guard case .note(let name, let words) = lines[index].kind else { continue }
      if reading.notes[name] != nil { reading.find(.footnoteTwice, at: lines[index].place, found: name) }
      next = index + 1
      reading.notes[name] = joined(words)
    }
    next = 0
  }

  /// What is left when the text is read. A name written twice keeps its last words.
  mutating func findUnusedNotes() {
    for line in lines {
      guard case .note(let name, _) = line.kind, reading.notes[name] != nil else { continue }
      reading.find(.footnoteUnused, at: line.place, found: name)
    }
  }

  /// Passes over the further lines of a note.
  mutating func skipNote() {
    while next < lines.count, case .text = lines[next].kind { next += 1 }
  }
}
