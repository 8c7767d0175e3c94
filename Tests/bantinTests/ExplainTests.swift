import TestSupport
import Testing

/// `bantin explain` of a village.
@Suite struct ExplainTests {
  private func explain(_ arguments: String...) throws -> Outcome {
    try tinySite { folder in try bantin(["explain"] + arguments, in: folder) }
  }

  @Test func tellsWhereAVillagesResultsComeFrom() throws {
    let run = try explain("ban-mot")
    #expect(run.code == 0 && run.messages == "")
    #expect(run.output.hasPrefix("Bản Một, "))
    #expect(run.output.contains(" tiêu chí: Đếm các mục có kết quả đạt"))
    #expect(run.output.contains("data/assessments.csv:2, ô "))
  }

  @Test func tellsOfOneItemAlone() throws {
    let run = try explain("Bản Một", "1")
    #expect(run.code == 0)
    #expect(run.output.contains("\n1 "))
    #expect(!run.output.contains("\n2 "))
    #expect(try explain("ban-mot", "99").code == 64)
  }

  @Test func goesBackToADate() throws {
    let run = try explain("ban-mot", "--as-of", "2020-01-01")
    #expect(run.code == 0)
    #expect(!run.output.contains("data/assessments.csv"))
  }

  @Test func givesItToPrograms() throws {
    let run = try explain("ban-mot", "--format", "json")
    #expect(run.output.hasPrefix("{\"version\":2,\"villages\":["))
    #expect(run.output.contains("\"file\":\"data/assessments.csv\",\"line\":2"))
  }

  @Test func aSlipGetsAHint() throws {
    let village = try explain("ban-mott")
    #expect(village.code == 64)
    #expect(village.messages.contains("có phải 'ban-mot' không?"))
    let rule = try explain("csv-unclosed-quot")
    #expect(rule.code == 64)
    #expect(rule.messages.contains("có phải 'csv-unclosed-quote' không?"))
  }

  @Test func stillExplainsARule() throws {
    #expect(try explain("csv-unclosed-quote").output.contains("[csv-unclosed-quote]"))
    #expect(try explain("status-conflict").output.contains("[status-conflict]"))
  }
}
