import ArgumentParser
import Authoring
import Diagnostics
import SiteBuild

/// Which criteria a new set has; shared by `init` and `new set`.
struct SetOptions: ParsableArguments {
  @Option(
    help: .init(
      "Có bao nhiêu tiêu chí, hoặc tên từng tiêu chí cách nhau bằng dấu chấm phẩy. "
        + "(How many criteria, or their names between semicolons.)", valueName: "tiêu-chí"))
  var criteria: String?

  @Option(
    help: .init(
      "Thay cho --criteria: chép một bộ đã có, như trang-khac/content/criteria/ntm. "
        + "(Instead: copy a set from another content.)", valueName: "thư-mục"),
    completion: .directory)
  var copySet: String?

  func validate() throws {
    if criteria != nil, copySet != nil {
      throw ValidationError("dùng --criteria hoặc --copy-set, không cả hai (one of the two)")
    }
  }

  /// The set; `nil` where neither was said. What cannot be copied ends the command.
  func set(title: String, id: String?, in language: Language) throws -> NewSet? {
    if let copySet { return try copied(plain(copySet), language) }
    guard let criteria, !criteria.isEmpty else { return nil }
    do throws(AuthoringMistake) {
      return try NewSet(title: title, id: id, criteria: criteria)
    } catch {
      try end(error.message, in: language, 64)
    }
  }

  private func copied(_ path: String, _ language: Language) throws -> NewSet {
    let set: NewSet?
    do throws(BuildFailure) { set = try copiedSet(from: path) } catch {
      try end(error.message, in: language, 2)
    }
    if let set { return set }
    let text = Bilingual(
      vi: "'\(path)' không phải là thư mục của một bộ tiêu chí: thiếu set.yaml hoặc criteria.csv",
      en: "'\(path)' is no folder of a criteria set: set.yaml or criteria.csv is missing")
    try end(text, in: language, 64)
  }
}
