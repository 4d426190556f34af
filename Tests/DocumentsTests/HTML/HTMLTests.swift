import Documents
import Foundation
import Testing

@Suite("A document as HTML")
struct HTMLTests {
  @Test("headings, lists, notes, ticks and holes by the elements that mean them")
  func elements() {
    check(
      "## 甲 {#a}\n\n**粗**m^2^[^n]{{x}} [√]\n\n[^n]: 注\n\n1. 一",
      """
      <article lang="zh-Hans">
      <section>
      <h2 id="a" class="d-heading1">一、甲</h2>
      <p class="d-body"><strong>粗</strong>m<sup>2</sup><sup><a id="note-mark-1" href="#note-1" role="doc-noteref">①</a></sup><mark class="d-hole">（空缺）</mark> <span role="img" aria-label="已选">√</span></p>
      <ol class="d-list" role="list">
      <li><p class="d-list-item"><span class="d-marker">1.</span>一</p>
      </li>
      </ol>
      </section>
      <section role="doc-endnotes"><ol class="d-notes" role="list">
      <li id="note-1" class="d-footnote"><a href="#note-mark-1" role="doc-backlink" aria-label="回到正文">①</a>注</li>
      </ol></section>
      </article>

      """)
  }

  @Test("a table within a cell, and a figure with its size, its description and its caption")
  func nestedTableAndFigure() throws {
    let profile = try #require(LayoutProfile.standard("gbt9704-2012"))
    let nested = nestedTableSample.html(profile: profile, scope: .fragment)
    #expect(nested.ranges(of: "<table class=\"d-all\">").count == 2 && nested.ranges(of: "</table>").count == 2)
    #expect(nested.contains("<p class=\"d-table-text\">前</p>\n<table class=\"d-all\">"))
    let figure = Figure(
      Drawing(width: 100, height: 50), caption: [.text(TextRun("形状"))], description: "一个形状", widthMillimetres: 60)
    let html = Document(sections: [Section(blocks: [.figure(figure)])]).numbered(by: profile).document.html(
      profile: profile, scope: .fragment)
    #expect(
      html.contains("<figure style=\"width: 60mm\">") && html.contains("-title\">图1 形状</title>"))
    #expect(html.contains("一个形状") && html.contains("<figcaption class=\"d-caption\">图1 形状</figcaption>"))
  }

  @Test("a table has a caption, scoped heads, spans and widths")
  func table() {
    check(
      "表：得分 {#t .three}\n|a|<|\n|--- 30mm|---:|\n|b|c|",
      """
      <article lang="zh-Hans">
      <section>
      <table id="t" class="d-three">
      <caption class="d-caption">表1 得分</caption>
      <colgroup><col style="width: 19.23%"><col style="width: 80.77%"></colgroup>
      <thead>
      <tr><th scope="colgroup" colspan="2"><p class="d-table-head">a</p>
      </th></tr>
      </thead>
      <tbody>
      <tr><td><p class="d-table-text">b</p>
      </td><td><p class="d-table-text d-end">c</p>
      </td></tr>
      </tbody>
      </table>
      </section>
      </article>

      """)
  }

  @Test("whatever the words are, they are words")
  func escaped() {
    let text = "---\ntitle: <i>\"&\n---\n# <script>alert(1)</script> {#\"><b>}\n\n![<b>](drawing:x)\n"
    let html = parseMarkdown(text).document.numbered().document.html(profile: nil)
    #expect(!html.contains("<script") && !html.contains("<b>") && !html.contains("<i>"))
    #expect(html.contains("<title>&lt;i&gt;&quot;&amp;</title>"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test("a page has the profile's looks, and its words are the plain text")
  func page() throws {
    let text = "# 报告\n\n## 概况\n\n甲\\\n乙[^a]____\n\n[^a]: 注\n\n- 丙\n"
    let document = parseMarkdown(text).document.numbered().document
    let html = document.html(profile: nil, idPrefix: "r-")
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hans\">"))
    let body = try #require(html.components(separatedBy: "<main>").last)
    #expect(bare(body) == letters(document.plainText()))
    #expect(html.contains("id=\"r-note-1\"") && html.contains("href=\"#r-note-mark-1\""))
  }

  private func check(_ text: String, _ expected: String, at place: SourceLocation = #_sourceLocation) {
    let document = parseMarkdown(text).document.numbered().document
    #expect(document.html(profile: nil, scope: .fragment) == expected, sourceLocation: place)
  }
}
