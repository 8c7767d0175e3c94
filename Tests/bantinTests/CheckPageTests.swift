import TestSupport
import Testing

/// `bantin check --html`
@Suite struct CheckPageTests {
  @Test func marksTheBadCellAndOffersAValue() throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      let run = try bantin("check", "--html", "loi.html", in: folder)
      #expect(run.code == 1 && run.output == "")
      #expect(run.messages.contains("\nMở loi.html bằng trình duyệt.\n"))
      let page = try text(of: "loi.html", in: folder)
      #expect(page.contains("<p>1 lỗi.</p>"))
      #expect(page.contains("<h2>content/data/assessments.csv</h2>"))
      #expect(page.contains("<h3>Lỗi, ô E5: 'Dạt' không phải là trạng thái"))
      #expect(page.contains("<small>E</small> status<"))
      #expect(
        page.contains("<tr><th scope=\"row\">5<td>30/6/2024<td>ban-hai<td>ntm<td>2.1<td><mark>"))
      #expect(page.contains("<input readonly value=\"Đạt\">"))
    }
  }

  @Test func aNewerPageTakesTheOldOnesPlace() throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      let first = try bantin("check", "--html", "loi.html", in: folder)
      #expect(first.code == 1)
      try change("content/data/assessments.csv", in: folder) { $0.replacing("Dạt", with: "Đạt") }
      #expect(try bantin("check", "--html", "loi.html", in: folder).code == 0)
      let page = try text(of: "loi.html", in: folder)
      #expect(page.contains("<p>Không có lỗi, không có cảnh báo.</p>"))
    }
  }

  @Test func noOtherFileMakesRoom() throws {
    try tinySite { folder in
      let before = try readFolder(at: folder)
      let run = try bantin("check", "--html", "content/site.yaml", in: folder)
      #expect(run.code == 2)
      #expect(
        run.messages
          == "lỗi: 'content/site.yaml' đã có và không phải là trang kiểm tra; chọn tên khác\n")
      #expect(try readFolder(at: folder) == before)
    }
  }

  @Test func whatIsWrittenInACellIsNoMarkup() throws {
    let files = [
      "content/data/villages.csv": "id,name\n<script>alert(1)</script>,Bản Một\n",
      "content/site.yaml": "title: Xã Mẫu\nlanguage: <img src=x>\n",
    ]
    try tinySite(changing: files) { folder in
      let run = try bantin("check", "--html", "loi.html", "--lang", "en", in: folder)
      #expect(run.code == 1)
      let page = try text(of: "loi.html", in: folder)
      #expect(!page.contains("<script") && !page.contains("<img"))
      #expect(page.contains("<mark>&lt;script&gt;alert(1)&lt;/script&gt;</mark>"))
      #expect(page.contains("<mark>&lt;img src=x&gt;</mark>"))
      #expect(page.contains("<html lang=\"en\">"))
    }
  }
}
