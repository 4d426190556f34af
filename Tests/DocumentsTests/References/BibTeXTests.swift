import Documents
import Testing

@Suite("Reading BibTeX")
struct BibTeXTests {
  @Test("strings, joins, comments, months, braces and both kinds of brackets")
  func grammar() {
    let text = """
      Words between entries are no matter, nor is an address like someone@example.org.
      @comment{ @article{no, title = {not read}} }
      @preamble{"\\newcommand{\\x}{y}"}
      @STRING{cj = "中国" # {期刊}}
      @Article(k1, Title = "The {D}og's {\\"U}ber--day", journal = cj # " B", month = mar, year = 2020, day = {5}, pages = "1--2")
      """
    let (bibliography, findings) = parseBibTeX(text)
    #expect(findings.isEmpty)
    let work = bibliography["k1"]
    #expect(work?.title == "The Dog’s Über–day")
    #expect(work?.host?.title == "中国期刊 B")
    #expect(work?.date == ReferenceDate(yearText: "2020", year: 2020, month: 3, day: 5))
    #expect(work?.pages == "1-2")
    #expect(work?.source == SourcePlace(line: 5, column: 1))
  }

  @Test(
    "TeX to Unicode",
    arguments: [
      ("Poincar{\\'e}", "Poincaré"), ("Poincar\\'{e}", "Poincaré"), ("G{\\\"o}del", "Gödel"), ("Erd{\\H o}s", "Erdős"),
      ("\\v{C}ech", "Čech"), ("Fran\\c{c}ois", "François"), ("na{\\\"\\i}ve", "naïve"),
      ("\\AA ngstr\\\"om", "Ångström"),
      ("Stra{\\ss}e", "Straße"), ("\\O{}re", "Øre"), ("A \\& B \\% \\$ \\# \\_", "A & B % $ # _"),
      ("1990--1995", "1990–1995"),
      ("a---b", "a—b"), ("``quoted''", "“quoted”"), ("\\emph{Homo} \\textbf{sapiens}", "Homo sapiens"),
      ("one~two", "one two"),
      ("$x$", "x"), ("data\\-base", "database"), ("{{BERT}}", "BERT"),
    ])
  func tex(_ value: String, _ expected: String) {
    let (bibliography, findings) = parseBibTeX("@book{k, title = {\(value)}}")
    #expect(bibliography["k"]?.title == expected)
    #expect(findings.isEmpty)
  }

  @Test("a part takes from its crossref what it lacks")
  func crossref() {
    let text = """
      @inproceedings{a, author = {李明}, title = {公园}, crossref = {b}, pages = {1-2}}
      @proceedings{b, editor = {王芳}, title = {论文集}, year = 2020, publisher = {示例出版社}, address = {成都}}
      """
    let (bibliography, findings) = parseBibTeX(text)
    #expect(findings.isEmpty)
    #expect(bibliography["a"]?.host == .init(authors: Contributors([.person(PersonName(family: "王芳"))]), title: "论文集"))
    #expect(bibliography["a"]?.publisher == "示例出版社")
  }

  @Test(
    "each fault is said with its place, and the rest is read",
    arguments: [
      ("@book{a, title = {A}\n@book{z, title = {Z}}", "1:1 bibtex.unclosed-entry"),
      ("@book{a, title = {A\n@book{z, title = {Z}}", "1:1 bibtex.unclosed-entry 1:18 bibtex.unclosed-value"),
      ("@book{a, title = \"A\n}\n@book{z, title = {Z}}", "1:18 bibtex.unclosed-value"),
      ("@book{, title = {A}}\n@book{z, title = {Z}}", "1:1 bibtex.no-key"),
      ("@book{title = {A}}\n@book{z, title = {Z}}", "1:1 bibtex.no-key"),
      ("@book{a, title {A}}\n@book{z, title = {Z}}", "1:10 bibtex.no-equals"),
      ("@book{a, title = {A} year = 2001}\n@book{z, title = {Z}}", "1:22 bibtex.no-comma"),
      ("@book{a, title = }\n@book{z, title = {Z}}", "1:18 bibtex.no-value"),
      ("@book{a, title = nemo}\n@book{z, title = {Z}}", "1:18 bibtex.unknown-string"),
      ("@book{a, title = {A}, title = {B}}\n@book{z, title = {Z}}", "1:23 bibtex.duplicate-field"),
      ("@book{z, title = {Z}}\n@book{z, title = {B}}", "2:1 bibtex.duplicate-key"),
      ("@book a\n@book{z, title = {Z}}", "1:1 bibtex.no-brace"),
      ("@book{z, title = {Z \\foo{x}}}", "1:10 bibtex.unknown-command"),
      ("@book{z, title = {Z}, crossref = {none}}", "1:23 bibtex.crossref-unknown"),
      ("@book{z, title = {Z}, crossref = {z}}", "1:23 bibtex.crossref-loop"),
      ("@blog{z, title = {Z}}", "1:1 references.unknown-type"),
      ("@book{z, title = {Z}, author = {张三，李四}}", "1:23 references.names-joined"),
    ])
  func faults(_ text: String, _ expected: String) {
    let (bibliography, findings) = parseBibTeX(text)
    let said = findings.map { "\($0.place.source?.line ?? 0):\($0.place.source?.column ?? 0) \($0.code)" }
    #expect(Set(said).sorted() == expected.split(separator: " ").pairs.sorted())
    #expect(bibliography["z"]?.title.hasPrefix("Z") == true)
  }

  @Test("strings joined to themselves do not grow without bound")
  func bomb() {
    var text = "@string{a = {0123456789}}\n"
    for _ in 0..<60 { text += "@string{a = a # a # a # a}\n" }
    let (bibliography, findings) = parseBibTeX(text + "@book{z, title = a}")
    #expect(findings.contains { $0.code == "bibtex.long-value" })
    #expect((bibliography["z"]?.title.count ?? 0) <= 100_000)
  }

  @Test("values without an end are given up before they cost much")
  func unclosed() {
    let text = "@book{a,\n" + String(repeating: "title = {\n", count: 50_000) + "@book{z, title = {Z}}"
    let (bibliography, findings) = parseBibTeX(text)
    #expect(findings.count { $0.code == "bibtex.unclosed-value" } == 5)
    #expect(bibliography["z"] != nil)
  }

  @Test("braces nested a hundred thousand deep")
  func depth() {
    let deep = String(repeating: "{", count: 100_000)
    let (bibliography, _) = parseBibTeX("@book{a, title = {\(deep)\n@book{z, title = {Z}}")
    #expect(bibliography["z"] != nil)
  }
}

extension [Substring] {
  /// `1:1 code 2:3 code` in pairs.
  fileprivate var pairs: [String] {
    stride(from: 0, to: count - 1, by: 2).map { "\(self[$0]) \(self[$0 + 1])" }
  }
}
