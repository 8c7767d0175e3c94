import ArgumentParser
import Authoring
import Diagnostics
import SiteBuild

/// Tells what came of adding something and ends with the exit code when it is not 0.
func tell(_ addition: Addition, in language: Language) throws {
  switch addition {
  case .written(let path, let row, let findings, let sources):
    tell(findings, quoting: sources, in: language)
    let place = Bilingual(
      vi: row.map { "dòng \($0) của \(path)" } ?? path,
      en: row.map { "row \($0) of \(path)" } ?? path)
    let text = Bilingual(vi: "Đã ghi \(place.vi).", en: "Wrote \(place.en).")
    Console.print(text[language] + "\n", to: .output)
  case .refused(let findings, let sources):
    tell(findings, quoting: sources, in: language)
    let text = Bilingual(
      vi: "Chưa ghi gì: nội dung mới có lỗi nêu trên.",
      en: "Nothing was written: what is new has the mistakes above.")
    try end(text, in: language, 1)
  case .mistaken(let mistake):
    try end(mistake.message, in: language, mistake.isAboutContent ? 1 : 64)
  case .open(let path):
    let text = Bilingual(
      vi: "Chưa ghi gì: '\(path)' đang mở trong LibreOffice; lưu, đóng bảng rồi chạy lại.",
      en: "Nothing was written: '\(path)' is open in LibreOffice; save, close it and run again.")
    try end(text, in: language, 1)
  case .taken(let path):
    let text = Bilingual(
      vi: "Chưa ghi gì: '\(path)' đã có, hoặc vừa được sửa ở nơi khác; xem lại rồi chạy lại",
      en: "Nothing was written: '\(path)' exists or was changed meanwhile; look and run again")
    try end(text, in: language, 1)
  }
}

private func tell(_ findings: [Diagnostic], quoting sources: DraftSources, in language: Language) {
  let stream = Console.Stream.messages
  let text = printed(
    findings, as: .text, language: language, sources: { sources.text(of: $0) },
    options: PrintingOptions(colour: stream.takesColour, showsAll: false))
  Console.print(text, to: stream)
}
