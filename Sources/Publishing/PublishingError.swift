package import Diagnostics

/// Why a site could not be published: which path, and what stood in the way.
package struct PublishingError: Error, Hashable, Sendable {
  package let kind: Kind
  /// The file or folder it is about, as a person finds it on the machine.
  package let path: String

  package init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// Everything that can stand in the way of a publish.
  package enum Kind: Hashable, Sendable {
    /// The machine refused an operation.
    case system(Operation, SystemCause)
    /// The output exists and is no folder, or a link to nowhere.
    case notAFolder
    /// The output holds files that Bantin did not make.
    case foreignFolder
    /// The output holds a site of the other kind: one for the office, one for everybody.
    case otherKind
    /// The output equals, contains or lies inside a folder that is only to be read.
    case overlaps(with: String)
    /// The folder has no manifest of Bantin's.
    case noManifest
    /// No site was kept beside the output.
    case noPrevious
    /// The site kept beside the output is not as its manifest says, in so many files.
    case damagedPrevious(Int)
    /// Another build is writing the same output.
    case locked
    /// A path that could leave the site or that not every file system can hold.
    case invalidPath
    /// The same path was written twice.
    case duplicate
    /// Two paths that differ only in case, or a file where a folder is needed.
    case clash(with: String)
    /// A write or publish after the end, or a publish while a write was unfinished.
    case outOfOrder
  }

  /// What Bantin asked of the machine.
  package enum Operation: Hashable, Sendable {
    case open, read, write, makeFolder, list, remove, rename, sync, lock
  }

  /// One sentence with the path and the cause, and what to do where that is known.
  package var message: Bilingual {
    switch kind {
    case .system(let operation, let cause): Self.refused(operation, path, cause)
    case .notAFolder: Self.notAFolder(path)
    case .foreignFolder: Self.foreignFolder(path)
    case .otherKind: Self.otherKind(path)
    case .overlaps(let other): Self.overlaps(path, other)
    case .noManifest: Self.noManifest(path)
    case .noPrevious: Self.noPrevious(path)
    case .damagedPrevious(let count): Self.damagedPrevious(path, count)
    case .locked: Self.locked(path)
    case .invalidPath: Self.invalidPath(path)
    case .duplicate: Self.duplicate(path)
    case .clash(let other): Self.clash(path, other)
    case .outOfOrder: Self.outOfOrder(path)
    }
  }
}

extension PublishingError {
  private static func refused(
    _ operation: Operation, _ path: String, _ cause: SystemCause
  ) -> Bilingual {
    let verb = verb(of: operation)
    let reason = cause.text
    return Bilingual(
      vi: "không \(verb.vi) được '\(path)': \(reason.vi)",
      en: "cannot \(verb.en) '\(path)': \(reason.en)")
  }

  private static func verb(of operation: Operation) -> Bilingual {
    switch operation {
    case .open: Bilingual(vi: "mở", en: "open")
    case .read: Bilingual(vi: "đọc", en: "read")
    case .write: Bilingual(vi: "ghi", en: "write")
    case .makeFolder: Bilingual(vi: "tạo thư mục", en: "create the folder")
    case .list: Bilingual(vi: "xem thư mục", en: "list the folder")
    case .remove: Bilingual(vi: "xóa", en: "remove")
    case .rename: Bilingual(vi: "đổi tên", en: "rename")
    case .sync: Bilingual(vi: "đưa xuống đĩa", en: "bring to the disk")
    case .lock: Bilingual(vi: "khóa", en: "lock")
    }
  }

  private static func notAFolder(_ path: String) -> Bilingual {
    Bilingual(
      vi: "'\(path)' là tệp hoặc liên kết hỏng, không phải thư mục; chọn nơi khác bằng --output",
      en: "'\(path)' is a file or a broken link, not a folder; choose another with --output")
  }

  private static func foreignFolder(_ path: String) -> Bilingual {
    Bilingual(
      vi: """
        thư mục '\(path)' có tệp không do Bantin tạo nên Bantin không thay; \
        chọn thư mục khác bằng --output, hoặc dọn trống thư mục này
        """,
      en: """
        the folder '\(path)' holds files that Bantin did not make, so Bantin leaves it alone; \
        choose another folder with --output, or empty this one
        """)
  }

  private static func otherKind(_ path: String) -> Bilingual {
    Bilingual(
      vi: """
        trang nội bộ và trang công khai không thay nhau: '\(path)' đang giữ trang loại kia; \
        chọn thư mục khác bằng --output
        """,
      en: """
        an internal site and a public one never take each other's place: '\(path)' holds the other \
        kind; choose another folder with --output
        """)
  }

  private static func overlaps(_ path: String, _ other: String) -> Bilingual {
    Bilingual(
      vi: """
        thư mục xuất '\(path)' trùng, chứa hoặc nằm trong '\(other)' là nơi Bantin chỉ đọc; \
        chọn thư mục khác bằng --output
        """,
      en: """
        the output folder '\(path)' equals, contains or lies inside '\(other)', which Bantin \
        only reads; choose another folder with --output
        """)
  }

  private static func noManifest(_ path: String) -> Bilingual {
    Bilingual(
      vi: """
        '\(path)' không có manifest.json của Bantin nên không có gì để đối chiếu; \
        dựng trang bằng bantin build, hoặc chỉ đúng thư mục
        """,
      en: """
        '\(path)' has no manifest.json of Bantin's to be checked against; \
        build the site with bantin build, or name its folder
        """)
  }

  private static func noPrevious(_ path: String) -> Bilingual {
    Bilingual(
      vi: """
        không có trang trước nào của '\(path)' để trở lại: \
        Bantin chỉ giữ trang bị thay ở lần công bố gần nhất
        """,
      en: """
        there is no site before '\(path)' to return to: \
        Bantin keeps the one that the last publish replaced
        """)
  }

  private static func damagedPrevious(_ path: String, _ count: Int) -> Bilingual {
    Bilingual(
      vi: """
        trang trước, giữ ở '\(path)', không còn như khi dựng (\(count) tệp bị sửa, thiếu hoặc lạ) \
        nên không đem ra công bố; dựng lại bằng bantin build
        """,
      en: """
        the site before, kept in '\(path)', is not as it was built (files altered, missing or \
        added: \(count)), so it is not published; build again with bantin build
        """)
  }

  private static func locked(_ path: String) -> Bilingual {
    Bilingual(
      vi: "một lần chạy Bantin khác đang ghi '\(path)'; đợi nó xong rồi chạy lại",
      en: "another run of Bantin is writing '\(path)'; wait for it to end, then run again")
  }

  private static func invalidPath(_ path: String) -> Bilingual {
    Bilingual(
      vi: """
        '\(path)' không dùng làm đường dẫn trong trang được: cần đường dẫn tương đối, \
        không có '..', phần trống, '\\' hay ký tự điều khiển, và khác 'manifest.json'
        """,
      en: """
        '\(path)' cannot be a path of the site: it must be relative, without '..', empty parts, \
        '\\' or control characters, and not 'manifest.json'
        """)
  }

  private static func duplicate(_ path: String) -> Bilingual {
    Bilingual(
      vi: "hai trang cùng ghi vào '\(path)'",
      en: "two pages are written to the same path '\(path)'")
  }

  private static func clash(_ path: String, _ other: String) -> Bilingual {
    Bilingual(
      vi: """
        '\(path)' và '\(other)' không thể cùng có mặt: chỉ khác nhau chữ hoa chữ thường, \
        hoặc một tệp trùng tên một thư mục
        """,
      en: """
        '\(path)' and '\(other)' cannot both exist: they differ only in case, or a file has \
        the name of a folder
        """)
  }

  private static func outOfOrder(_ path: String) -> Bilingual {
    Bilingual(
      vi: "lỗi của Bantin: ghi '\(path)' sau khi đã xong, hoặc công bố khi chưa ghi xong",
      en: "a mistake in Bantin: '\(path)' written after the end, or published before it")
  }
}
