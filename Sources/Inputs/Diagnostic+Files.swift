import Diagnostics
import Markup

/// The texts for what is wrong with a file, a setting or a link.
extension Diagnostic {
  static func missingFile(_ path: String) -> Self {
    Diagnostic(
      InputRules.fileMissing, at: Location(path: path),
      Bilingual(vi: "thiếu tệp '\(path)'", en: "the file '\(path)' is missing"),
      help: Bilingual(
        vi: "tạo tệp này, hoặc kiểm tra tùy chọn --content",
        en: "create it, or check the option --content"))
  }

  static func specialFile(_ path: String) -> Self {
    Diagnostic(
      InputRules.fileSpecial, at: Location(path: path),
      Bilingual(
        vi: "'\(path)' không phải là tệp thường nên không được đọc",
        en: "'\(path)' is not a regular file and is not read"),
      help: Bilingual(vi: "thay bằng tệp thật", en: "put the real file in its place"))
  }

  static func unknownTable(_ path: String, hint: String?) -> Self {
    Diagnostic(
      InputRules.tableUnknown, at: Location(path: path),
      Bilingual(
        vi: "không có bảng '\(path.fileName)' ở đây; tệp bị bỏ qua",
        en: "there is no table '\(path.fileName)' here; the file is ignored"),
      help: didYouMean(hint))
  }

  // MARK: Settings

  static func settingForm(
    _ key: String, _ text: String, _ accepted: [String], at location: Location
  ) -> Self {
    let shown = accepted.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      InputRules.settingForm, at: location,
      Bilingual(
        vi: "'\(key)' không thể là '\(text)'; các giá trị: \(shown)",
        en: "'\(key)' cannot be '\(text)'; the values are \(shown)"),
      help: didYouMean(nearMiss(to: text, in: accepted)))
  }

  static func baseURLForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.settingForm, at: location,
      Bilingual(
        vi: "'\(text)' không phải là địa chỉ http hoặc https",
        en: "'\(text)' is not an http or https address"),
      help: Bilingual(
        vi: "viết như https://xa.example.vn/nong-thon-moi/",
        en: "write it as https://commune.example.org/site/"))
  }

  static func periodForm(from: Int, _ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.settingForm, at: location,
      Bilingual(
        vi: "năm cuối \(text) đứng trước năm đầu \(from)",
        en: "the last year \(text) is before the first, \(from)"))
  }

  static func noSet() -> Self {
    Diagnostic(
      InputRules.setMissing, at: Location(path: "criteria"),
      Bilingual(vi: "chưa có bộ tiêu chí nào", en: "there is no criteria set"),
      help: Bilingual(
        vi: "tạo criteria/<mã>/set.yaml và criteria.csv",
        en: "create criteria/<id>/set.yaml and criteria.csv"))
  }

  static func setWithoutCriteria(at location: Location) -> Self {
    Diagnostic(
      InputRules.setMissing, at: location,
      Bilingual(vi: "bộ tiêu chí chưa có tiêu chí nào", en: "the set has no criteria"),
      help: Bilingual(
        vi: "thêm mỗi tiêu chí một dòng", en: "add a row for each criterion"))
  }

  static func defaultSetNotNamed(_ ids: [String], at location: Location) -> Self {
    let shown = ids.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      InputRules.settingForm, at: location,
      Bilingual(
        vi: "có nhiều bộ tiêu chí mà chưa ghi default_set",
        en: "there are several sets but no default_set"),
      help: Bilingual(
        vi: "ghi default_set: một trong \(shown)", en: "say default_set: one of \(shown)"))
  }

  // MARK: Articles

  static func unknownArticle(_ path: String, hint: String?) -> Self {
    Diagnostic(
      InputRules.articleUnknown, at: Location(path: path),
      Bilingual(
        vi: "không rõ '\(path)' viết về cái gì", en: "nothing tells what '\(path)' is about"),
      help: didYouMean(hint))
  }

  static func untitled(at file: ContentFile) -> Self {
    let start = file.text.start
    return Diagnostic(
      InputRules.articleTitleMissing, at: Location(path: file.path, range: start..<start),
      Bilingual(vi: "bài viết chưa có tiêu đề", en: "the article has no title"),
      help: Bilingual(
        vi: "thêm 'title: …' vào giữa hai dòng --- ở đầu tệp",
        en: "add 'title: …' between two lines of --- at the top"))
  }

  static func slugCollision(_ slug: String, _ path: String, first: String) -> Self {
    Diagnostic(
      InputRules.slugCollision, at: Location(path: path),
      Bilingual(
        vi: "địa chỉ '\(slug)' đã thuộc về '\(first)'",
        en: "the address '\(slug)' already belongs to '\(first)'"),
      notes: [.init(at: Location(path: first), Bilingual(vi: "bài kia", en: "the other article"))],
      help: Bilingual(vi: "đổi tên một trong hai tệp", en: "rename one of the files"))
  }

  // MARK: Links

  static func missingTarget(
    _ target: String, _ path: String, hint: String?, at location: Location
  ) -> Self {
    Diagnostic(
      InputRules.linkMissing, at: location,
      Bilingual(
        vi: "'\(target)' dẫn tới '\(path)', tệp này không có",
        en: "'\(target)' leads to '\(path)', which does not exist"),
      help: didYouMean(hint))
  }

  static func targetOutside(_ target: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.linkMissing, at: location,
      Bilingual(
        vi: "'\(target)' dẫn ra ngoài thư mục nội dung",
        en: "'\(target)' leads out of the content folder"),
      help: Bilingual(
        vi: "ghi đường dẫn tương đối tới một tệp trong thư mục nội dung",
        en: "write the relative path of a file in the content folder"))
  }

  static func missingAnchor(
    _ anchor: String, in path: String, hint: String?, at location: Location
  ) -> Self {
    Diagnostic(
      InputRules.anchorMissing, at: location,
      Bilingual(vi: "'\(path)' không có mục '#\(anchor)'", en: "'\(path)' has no '#\(anchor)'"),
      help: didYouMean(hint.map { "#\($0)" }))
  }

  static func fileKind(_ path: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.fileKind, at: location,
      Bilingual(
        vi: "loại tệp của '\(path)' không được đưa lên trang",
        en: "files like '\(path)' are not put on the site"),
      help: Bilingual(
        vi: "dùng một trong các loại \(publishableEndings.joined(separator: ", "))",
        en: "use one of \(publishableEndings.joined(separator: ", "))"))
  }

  static func image(_ path: String, _ problem: ImageProblem, at location: Location) -> Self {
    let message =
      switch problem {
      case .tooLarge:
        Bilingual(vi: "'\(path)' lớn hơn 10 MB", en: "'\(path)' is larger than 10 MB")
      case .ending:
        Bilingual(
          vi: "'\(path)' không phải là ảnh .jpg, .png, .gif hoặc .webp",
          en: "'\(path)' is not a .jpg, .png, .gif or .webp image")
      case .bytes:
        Bilingual(
          vi: "'\(path)' không chứa ảnh loại .\(path.fileEnding)",
          en: "'\(path)' does not hold an image of the kind .\(path.fileEnding)")
      }
    return Diagnostic(InputRules.imageForm, at: location, message)
  }
}
