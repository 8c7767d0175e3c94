import Diagnostics
import TestSupport
import Testing

@testable import Markup

struct HTMLTests {
  @Test func writesHeadingsWithVietnameseSlugs() {
    let page = html("# Kết quả đạt được\n\n## Bản Pút\n\n## Bản Pút\n\n## 🏡\n\n## Bản *Pút* 2\n")
    #expect(
      page == """
        <h2 id="ket-qua-dat-duoc">Kết quả đạt được</h2>
        <h3 id="ban-put">Bản Pút</h3>
        <h3 id="ban-put-3">Bản Pút</h3>
        <h3 id="muc">🏡</h3>
        <h3 id="ban-put-2">Bản <em>Pút</em> 2</h3>

        """)
  }

  @Test func theHighestHeadingTakesTheLevelThePageLeaves() {
    #expect(html("## a\n\n### b\n") == "<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>\n")
    let deep = html("# a\n\n## b\n\n### c\n", options: ProseOptions(firstHeadingLevel: 5))
    #expect(deep == "<h5 id=\"a\">a</h5>\n<h6 id=\"b\">b</h6>\n<h6 id=\"c\">c</h6>\n")
  }

  @Test func tellsHeadingsAndSummary() {
    let text =
      "---\ntitle: a\n---\n# Một `hai` ![ba](b.png)\n\nĐoạn *đầu*,\nhai dòng.\n\nĐoạn hai.\n"
    let (prose, _) = parseProse(
      Array(text.utf8), path: "a.md", options: ProseOptions(idPrefix: "tc-"))
    #expect(prose.headings == [.init(level: 1, text: "Một hai ba", id: "tc-mot-hai-ba")])
    #expect(prose.summary == "Đoạn đầu, hai dòng.")
  }

  @Test func aLongSummaryEndsBetweenWords() {
    let (prose, _) = parseProse(
      Array(String(repeating: "chữ ", count: 100).utf8), path: "a.md")
    #expect(prose.summary.count <= 200)
    #expect(prose.summary.hasSuffix("chữ…"))
  }

  @Test func writesTablesWithScopesAndClasses() {
    let page = html(
      "# Số hộ\n\n| Bản | Số | Ghi |\n|:--|--:|:-:|\n| Pút | 1.234 | a\\|b |\n| Tủm |\n")
    #expect(
      page == """
        <h2 id="so-ho">Số hộ</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="Bảng: Số hộ">
        <table aria-label="Bảng: Số hộ">
        <thead>
        <tr><th scope="col">Bản</th><th scope="col" class="num">Số</th>\
        <th scope="col" class="center">Ghi</th></tr>
        </thead>
        <tbody>
        <tr><td>Pút</td><td class="num">1.234</td><td class="center">a|b</td></tr>
        <tr><td>Tủm</td><td class="num"></td><td class="center"></td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func aTableOfNothingButItsHeadHasNoBody() {
    let page = html("| a |\n|---|\n")
    #expect(!page.contains("tbody"))
    #expect(page.hasSuffix("</thead>\n</table>\n</div>\n"))
  }

  @Test func writesTaskListsWithWords() {
    #expect(
      html("- [x] Cổng chào\n- [ ] Chiếu sáng\n\n1. một\n") == """
        <ul class="tasks">
        <li><input type="checkbox" disabled checked aria-label="Đã xong"> Cổng chào</li>
        <li><input type="checkbox" disabled aria-label="Chưa xong"> Chiếu sáng</li>
        </ul>
        <ol>
        <li>một</li>
        </ol>

        """)
  }

  @Test func writesFootnotesWithAPrefix() {
    let page = html(
      "# fn 1\n\nMột[^a], hai[^b], ba[^a].\n\n[^b]: Chú *hai*\n[^a]: Chú một\n\n    - mục\n",
      options: ProseOptions(idPrefix: "x-", words: .english))
    #expect(
      page == """
        <h2 id="x-fn-1">fn 1</h2>
        <p>Một<sup class="footnote"><a href="#x-fn_1" id="x-fnref_1" aria-label="Notes 1">1</a>\
        </sup>, hai<sup class="footnote"><a href="#x-fn_2" id="x-fnref_2" aria-label="Notes 2">2</a>\
        </sup>, ba<sup class="footnote"><a href="#x-fn_1" id="x-fnref_1_2" aria-label="Notes 1">1</a>\
        </sup>.</p>
        <section class="footnotes" aria-label="Notes">
        <ol>
        <li id="x-fn_1"><p>Chú một</p>
        <ul>
        <li>mục</li>
        </ul>
        <p> <a class="back" href="#x-fnref_1" aria-label="Back to the text 1">↩</a> \
        <a class="back" href="#x-fnref_1_2" aria-label="Back to the text 2">↩</a></p>
        </li>
        <li id="x-fn_2"><p>Chú <em>hai</em> \
        <a class="back" href="#x-fnref_2" aria-label="Back to the text 1">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func writesTheOtherBlocks() {
    let page = html(
      "> trích\n\n3. a\n4. b\n\n- x\n\n  y\n- z\n  1. w\n\n```swift \"x\nlet a = \"<b>\"\n```\n\n***\n"
    )
    #expect(
      page == """
        <blockquote>
        <p>trích</p>
        </blockquote>
        <ol start="3">
        <li>a</li>
        <li>b</li>
        </ol>
        <ul>
        <li><p>x</p>
        <p>y</p>
        </li>
        <li><p>z</p>
        <ol>
        <li>w</li>
        </ol>
        </li>
        </ul>
        <pre tabindex="0" role="region" aria-label="Đoạn mã"><code class="language-swift">\
        let a = &quot;&lt;b&gt;&quot;
        </code></pre>
        <hr>

        """)
  }

  @Test func writesInlineMarkupAndEscapes() {
    #expect(
      html("**đậm** _ng_ ~~bỏ~~ `a<b` & \"c\" \\<d>  \ne") == """
        <p><strong>đậm</strong> <em>ng</em> <del>bỏ</del> <code>a&lt;b</code> &amp; &quot;c&quot; \
        &lt;d&gt;<br>
        e</p>

        """)
  }

  @Test func holdsNoStyleAndNoAlignAttribute() {
    let page = html("| a |\n|--:|\n| b |\n\n[x](y \"style=\")\n")
    #expect(!page.contains(" style=\"") && !page.contains(" align="))
  }

  @Test(arguments: [
    "# a\n\n⟦### b⟧\n", "⟦## a⟧\n\n# b\n\n⟦### c⟧\n", "> # a\n>\n> ⟦### b⟧\n",
    "# a\n\n- ⟦### b⟧\n\n# c\n", "⟦## a⟧\n\n# b\n", "# a\n## b\n### c\n# d\n## e\n",
    "### a\n### b\n#### c\n",
  ])
  func warnsOfSkippedHeadingLevels(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "markdown-heading-skips", at: marked)
  }

  @Test(arguments: [
    "Một⟦[^a]⟧ hai \\[^b] `[^c]`", "| x |\n|---|\n| ⟦[^một]⟧ |", "[^a] b ⟦[^b]⟧\n\n[^a]: c\n",
  ])
  func warnsOfFootnotesWithoutANote(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "markdown-footnote-undefined", at: marked)
  }

  @Test(arguments: [
    "Chữ\n\n⟦[^a]⟧: Chú\n", "Chữ[^a]\n\n[^a]: Chú\n⟦[^b]⟧: Chú\n", "```\n[^a]: mã\n```\n",
    "---\nx: 1\n---\nChữ\n\n⟦[^a]⟧: Chú\n",
  ])
  func warnsOfNotesThatNothingRefersTo(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "markdown-footnote-unused", at: marked)
  }
}
