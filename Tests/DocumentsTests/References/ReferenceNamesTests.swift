import Documents
import Foundation
import Testing

/// Persons, and what stands in front by author and date.
@Suite("Names in references")
struct ReferenceNamesTests {
  @Test("names of persons in both editions")
  func names() {
    checkNames(
      "Einstein, Albert => EINSTEIN A => Einstein A",
      "Albert Einstein => EINSTEIN A => Einstein A",
      "Williams-Ellis, Amabel => WILLIAMS-ELLIS A => Williams-Ellis A",
      "De Morgan, Augustus => DE MORGAN A => De Morgan A",
      "Godard, Jean-Luc => GODARD J L => Godard J-L",
      "Park, J.-R. => PARK J R => Park J-R",
      "Li, Jiangning => LI J N => Li Jiangning",
      "Jiangning Li => LI J N => Li Jiangning",
      "Li, J. => LI J => Li J",
      "Wang, Wei => WANG W => Wang Wei",
      "Wang, YU => WANG Y U => Wang Y U",
      "Pan, Erting => PAN E T => Pan Erting",
      "Song, Robert => SONG R => Song R",
      "李明 and 王芳 and 张伟 and 赵敏 => 李明, 王芳, 张伟, 等 => 李明，王芳，张伟，等",
      "李明 and others => 李明, 等 => 李明，等",
      "van der Veen, P. H. => VEEN P H v d => Veen P H v d",
      "Des Marais, David J. => DES MARAIS D J => Des Marais D J",
      "Müller, {\\\"O}zg\\\"ur => MÜLLER Ö => Müller Ö",
      "Gödel, {Kurt} => GÖDEL Kurt => Gödel Kurt",
      "{American Chemical Society} => American Chemical Society => American Chemical Society",
      "李, 时珍 => 李时珍 => 李时珍",
      "昂温, P S => 昂温 P S => 昂温 P S",
      "丸山敏秋 => 丸山敏秋 => 丸山敏秋",
      "Кочетков, А Я => КОЧЕТКОВ А Я => Кочетков А Я")
  }

  @Test("by author and date: the year in front, order by script and author, letters for one year's works")
  func authorDate() {
    let text = """
      @article{q2, author = {邱均平}, title = {信息计量学（四）}, journal = {情报理论与实践}, year = 2000, volume = 23, number = 4, pages = {315-320}}
      @book{c, author = {Crane, Diana}, title = {Invisible college}, address = {Chicago}, publisher = {Univ. of Chicago Press}, year = 1972}
      @article{q1, author = {邱均平}, title = {信息计量学（二）}, journal = {情报理论与实践}, year = 2000, volume = 23, number = 2, pages = {153-157}}
      @article{r, title = {人物龙凤帛画}, journal = {中国书法}, year = 2023, number = 3, pages = 5}
      @article{f, author = {Falout, Joseph and Elwood, James and Hood, Michael}, title = {Demotivation}, journal = {System}, year = 2009,
        volume = 37, number = 3, pages = {403-417}}
      @book{z, author = {曾国藩}, sortkey = {zeng guofan}, title = {家书}, address = {长沙}, publisher = {岳麓书社}, year = 1985}
      """
    let (bibliography, _) = parseBibTeX(text)
    let cited = ["q2", "c", "q1", "r", "f", "z"].map { Citation(key: $0) }
    let (entries, findings) = references(cited: cited, in: bibliography, edition: .gbt2025, system: .authorDate)
    let printed = entries.map { "\($0.citedAs ?? "-") => \($0.line)" }.joined(separator: "\n")
    #expect(
      printed == """
        邱均平，2000a => 邱均平，2000a. 信息计量学（四）[J]. 情报理论与实践，23（4）：315-320.
        邱均平，2000b => 邱均平，2000b. 信息计量学（二）[J]. 情报理论与实践，23（2）：153-157.
        佚名，2023 => 佚名，2023. 人物龙凤帛画[J]. 中国书法（3）：5.
        曾国藩，1985 => 曾国藩，1985. 家书[M]. 长沙：岳麓书社.
        Crane，1972 => Crane D，1972. Invisible college[M]. Chicago：Univ. of Chicago Press.
        Falout et al.，2009 => Falout J，Elwood J，Hood M，2009. Demotivation[J]. System，37（3）：403-417.
        """)
    #expect(findings.filter { $0.severity == .fault }.isEmpty)
  }

  @Test("the edition in force on the day of the document")
  func editions() {
    #expect(ReferenceEdition(inForceOn: "2026-06-30") == .gbt2015)
    #expect(ReferenceEdition(inForceOn: "2026-07-01") == .gbt2025)
  }
}
