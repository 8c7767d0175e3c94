import Diagnostics
import Markup
import TestSupport
import Testing

struct RawHTMLTests {
  @Test(arguments: [
    "Chữ ⟦<b>⟧đậm⟦</b>⟧ ở đây",
    "⟦<script>⟧\nalert(1)\n</script>",
    "đoạn một\n\n⟦<div onclick=\"x()\">⟧\nđoạn hai\n</div>",
    "> trích\n> dẫn ⟦<img src=x onerror=y>⟧",
    "- mục\n  - mục con ⟦<span>⟧chữ",
    "| a | b |\n|---|---|\n| 1 | ⟦<u>⟧hai |",
    "# Đề mục ⟦<i>⟧nghiêng",
    "---\ntitle: Bản Pút\n---\n\nmột ⟦<b>⟧",
    "\u{FEFF}một ⟦<b>⟧",
    "⟦<!-- ghi chú --> <script>alert(1)</script>⟧",
    "⟦<!-- ghi chú không đóng⟧\n\nchữ mất",
    "⟦<?php echo 1 ?>⟧",
    "chữ[^1]\n\n[^1]: chú ⟦<b>⟧",
  ])
  func isRefusedAtItsPlace(_ input: String) {
    let marked = MarkedText(input)
    expect(diagnostics(of: marked), are: "markdown-raw-html", at: marked)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "a <b onclick=x>b</b>", "<SCRIPT\n>x", "<svg/onload=alert(1)>",
    "<style>*{}</style>", "<iframe src=javascript:x></iframe>", "<a href='javascript:x'>y</a>",
    "![<img src=x onerror=y>](a.png)", "[<script>](a.md)", "`<script>`", "    <script>",
    "<scr<script>ipt>", "\\<script>", "&lt;script&gt;", "<http://a.vn/\"onclick=x>",
  ])
  func neverReachesThePage(_ input: String) {
    let page = html(input).lowercased()
    for tag in ["<script", "<b", "<svg", "<style", "<iframe", "<img src=x", "href=\"javascript"] {
      #expect(!page.contains(tag), "\(page)")
    }
  }

  @Test func commentsAreNotesThatVanish() {
    let input = "<!-- kế hoạch 122-134 -->\n\nChữ <!-- ghi chú --> ở đây.\n"
    #expect(diagnostics(of: input).isEmpty)
    #expect(html(input) == "<p>Chữ  ở đây.</p>\n")
  }
}
