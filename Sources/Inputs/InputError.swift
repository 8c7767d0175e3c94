package import Diagnostics
import Glibc

/// What kept the machine from reading a file: never something an author wrote.
package struct InputError: Error, Hashable, Sendable {
  /// The file or folder as the user named it, or below what the user named.
  package let path: String
  /// The system's error number.
  package let cause: Int32

  package init(path: String, cause: Int32) {
    self.path = path
    self.cause = cause
  }

  package var message: Bilingual {
    let cause = causeText
    return Bilingual(
      vi: "không đọc được '\(path)': \(cause.vi)", en: "cannot read '\(path)': \(cause.en)")
  }

  private var causeText: Bilingual {
    switch cause {
    case ENOENT: Bilingual(vi: "không có tệp hoặc thư mục này", en: "no such file or folder")
    case EACCES, EPERM: Bilingual(vi: "không có quyền", en: "permission denied")
    case ENOTDIR: Bilingual(vi: "đây không phải là thư mục", en: "it is not a folder")
    case EISDIR: Bilingual(vi: "đây là thư mục", en: "it is a folder")
    case ELOOP: Bilingual(vi: "đây là liên kết tượng trưng", en: "it is a symbolic link")
    case EINVAL: Bilingual(vi: "đây không phải là tệp thường", en: "it is not a regular file")
    case ENAMETOOLONG: Bilingual(vi: "đường dẫn quá dài", en: "the path is too long")
    case EFBIG: Bilingual(vi: "tệp lớn hơn 2 GB", en: "the file is larger than 2 GB")
    case EIO: Bilingual(vi: "đĩa báo lỗi vào ra", en: "the disk reported an input/output error")
    case EMFILE, ENFILE: Bilingual(vi: "mở quá nhiều tệp", en: "too many open files")
    default: Bilingual(vi: "lỗi hệ thống số \(cause)", en: "system error number \(cause)")
    }
  }
}
