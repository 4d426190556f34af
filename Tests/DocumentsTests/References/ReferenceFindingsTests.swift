import Documents
import Testing

@Suite("Checking references")
struct ReferenceFindingsTests {
  private static let whole =
    "author = {李明}, title = {公园}, journal = {城市学报}, year = 2020, volume = 3, number = 1, pages = {12-19}"

  @Test("a whole article has nothing to mend")
  func whole() {
    #expect(codes("@article{k, \(Self.whole), doi = {10.1000/182}, url = {https://e.org/1}}") == [])
  }

  @Test(
    "what is missing, by type, in 2025",
    arguments: [
      ("@article{k, title = {T}}", "author journal pages year"),
      ("@article{k, author = {李明}, journal = {J}, year = 2020, pages = 1}", "title"),
      ("@book{k, title = {T}, year = 2020}", "address publisher"),
      ("@book{k, title = {T}, year = 2020, url = {https://e.org}}", ""),
      ("@inbook{k, title = {T}, booktitle = {B}, year = 2020, publisher = {P}, address = {A}}", "pages"),
      ("@phdthesis{k, title = {T}, year = 2020}", "address author school"), ("@standard{k, title = {T}}", "number"),
      ("@patent{k, author = {李明}, title = {T}, number = {CN1}, year = 2020}", "date"),
      ("@newspaper{k, title = {T}, year = 2020}", "date newspaper pages"), ("@online{k, title = {T}}", "url"),
      ("@inproceedings{k, author = {李明}, title = {T}, year = 2020}", "booktitle"),
      ("@techreport{k, author = {{B}}, title = {T}, year = 2020}", "address institution"),
      ("@archive{k, title = {T}, date = {1931-11-07}}", "address publisher"),
      ("@dataset{k, author = {李明}, title = {T}, url = {https://e.org}, urldate = {2025-01-01}}", "year"),
    ])
  func missing(_ text: String, _ fields: String) {
    let missing = findings(text, .gbt2025).filter { $0.code == "references.missing-field" }
    #expect(missing.compactMap(\.expected).sorted() == fields.split(separator: " ").map(String.init))
  }

  @Test(
    "what cannot be true",
    arguments: [
      ("date = {2021-02-29}", "references.impossible-date"), ("date = {2020-02-29}", ""), ("date = {2000-02-29}", ""),
      ("date = {1900-02-29}", "references.impossible-date"), ("date = {2021-13-01}", "references.impossible-date"),
      ("year = 2021, month = 4, day = 31", "references.impossible-date"), ("year = {c1988}", ""),
      ("year = {[1936]}", ""),
      ("year = 2020, urldate = {2021-06-31}, url = {https://e.org}", "references.impossible-date"),
      ("date = {2020-05-01}, urldate = {2020-04-30}, url = {https://e.org}", "references.accessed-before-issued"),
      ("date = {2020-05-01}, urldate = {2020-05-02}, url = {https://e.org}", ""),
      ("year = 2020, pages = {19-12}", "references.pages-reversed"), ("year = 2020, pages = {12-12}", ""),
      ("year = 2020, pages = {1.1-1.36}", ""), ("year = 2020, doi = {10.1000/182}", ""),
      ("year = 2020, doi = {https://doi.org/10.1000/182}", ""), ("year = 2020, doi = {11.1000/182}", "references.doi"),
      ("year = 2020, doi = {10.1000}", "references.doi"), ("year = 2020, doi = {10.1000/}", "references.doi"),
      ("year = 2020, isbn = {978-7-302-51000-1}", "references.isbn"), ("year = 2020, isbn = {978-0-306-40615-7}", ""),
      ("year = 2020, isbn = {0-306-40615-2}", ""), ("year = 2020, isbn = {0-306-40615-3}", "references.isbn"),
      ("year = 2020, isbn = {080442957X}", ""), ("year = 2020, issn = {0378-5955}", ""),
      ("year = 2020, issn = {0378-5954}", "references.issn"), ("year = 2020, issn = {2434-561X}", ""),
    ])
  func impossible(_ fields: String, _ code: String) {
    let text = "@book{k, title = {公园}, address = {成都}, publisher = {示例出版社}, \(fields)}"
    #expect(codes(text) == (code.isEmpty ? [] : [code]))
  }

  @Test("the day of access: 2015 of all works online, 2025 of those that change")
  func accessDate() {
    let article = "@article{k, \(Self.whole), url = {https://e.org/1}}"
    #expect(codes(article, .gbt2015) == ["references.no-access-date"])
    #expect(codes(article, .gbt2025) == [])
    #expect(codes("@online{k, title = {主页}, url = {https://e.org}}", .gbt2025) == ["references.no-access-date"])
  }

  @Test("a key that is absent, with the one probably meant, and a work that is never cited")
  func keys() {
    let (bibliography, _) = parseBibTeX("@article{li2020, \(Self.whole)}\n@article{wang2021, \(Self.whole)}")
    let cited = [
      Citation(key: "li2020"), Citation(key: "wang2012", source: SourcePlace(line: 7, column: 3)),
      Citation(key: "li2020"),
    ]
    let (entries, findings) = references(cited: cited, in: bibliography, edition: .gbt2025)
    #expect(entries.map(\.key) == ["li2020"])
    #expect(findings.map(\.code) == ["references.key-absent", "references.never-cited"])
    #expect(findings.first?.expected == "wang2021")
    #expect(findings.first?.place.source == SourcePlace(line: 7, column: 3))
  }

  private func codes(_ text: String, _ edition: ReferenceEdition = .gbt2025) -> [String] {
    findings(text, edition).map(\.code)
  }

  private func findings(_ text: String, _ edition: ReferenceEdition) -> [Finding] {
    let (bibliography, read) = parseBibTeX(text)
    return read
      + references(cited: bibliography.references.map { Citation(key: $0.key) }, in: bibliography, edition: edition)
      .findings
  }
}
