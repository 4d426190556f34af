import Documents
import Studies

/// What the checker found of what is marked, class by class.
struct Score {
  struct Count: Equatable {
    var hits = 0
    var misses = 0
    var falseAlarms = 0

    var marked: Int { hits + misses }
  }

  private(set) var counts: [String: Count] = [:]
  /// One line each, for whoever mends a rule.
  private(set) var details: [String] = []

  mutating func add(_ text: CorpusText, _ book: IndicatorBook) {
    let findings = text.findings(book)
    add(findings.filter { $0.place.part == nil }, text.marked, text.name)
    if let list = text.bibliography { add(findings.filter { $0.place.part != nil }, list, text.name + " bib") }
  }

  private mutating func add(_ findings: [Finding], _ text: MarkedText, _ name: String) {
    let faults = Set(findings.map { String($0.code.dropFirst("study.".count)) }).union(text.marks.map(\.fault))
    for fault in faults.sorted() {
      let marks = text.marks.filter { $0.fault == fault }
      var open = Set(marks.filter { !$0.isOther })
      let all = open
      var seen: Set<Int> = []
      for finding in findings where finding.code == "study." + fault {
        guard let source = finding.place.source else { continue }
        let sentence = text.sentence(line: source.line, column: source.column)
        guard seen.insert(sentence).inserted else { continue }
        if let mark = all.first(where: { $0.sentence == sentence }) {
          open.remove(mark)
        } else if let other = marks.first(where: { $0.isOther && $0.sentence == sentence }) {
          if let near = all.min(by: { abs($0.offset - other.offset) < abs($1.offset - other.offset) }) {
            open.remove(near)
          }
        } else {
          counts[fault, default: Count()].falseAlarms += 1
          details.append("\(name):\(source.line):\(source.column) false \(fault) “\(finding.place.quote ?? "")”")
        }
      }
      counts[fault, default: Count()].hits += all.count - open.count
      counts[fault, default: Count()].misses += open.count
      for mark in open.sorted(by: { $0.offset < $1.offset }) {
        details.append("\(name) missed \(fault) in sentence \(mark.sentence)")
      }
    }
  }

  /// Rows of a table in Markdown, in the order of the rules, with a sum.
  func table() -> String {
    var lines = [
      "| Class | marked | found | false alarms | precision | recall |", "| --- | --: | --: | --: | --: | --: |",
    ]
    var sum = Count()
    for fault in StudyRule.all.map(\.fault) {
      let count = counts[fault] ?? Count()
      lines.append(row(fault, count))
      sum = Count(
        hits: sum.hits + count.hits, misses: sum.misses + count.misses, falseAlarms: sum.falseAlarms + count.falseAlarms
      )
    }
    return (lines + [row("all", sum)]).joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ count: Count) -> String {
    "| \(name) | \(count.marked) | \(count.hits) | \(count.falseAlarms) | \(percent(count.hits, count.hits + count.falseAlarms)) | \(percent(count.hits, count.marked)) |"
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let hundredths = (part * 200 + whole) / (whole * 2)
    return "\(hundredths) %"
  }
}
