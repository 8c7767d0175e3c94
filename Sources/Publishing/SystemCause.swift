package import Diagnostics

/// What the machine said, as far as a person can act on it.
package enum SystemCause: Hashable, Sendable {
  case diskFull
  case quotaReached
  case noPermission
  case readOnly
  case missing
  case alreadyExists
  case notAFolder
  case isAFolder
  case nameTooLong
  case invalidName
  case damagedDisk
  case tooManyOpenFiles
  case otherDisk
  case inUse
  case notEmpty
  case tooManyLinks
  case fileTooLarge
  case interrupted
  /// Any other error number of the system.
  case other(Int32)

  /// The cause in plain words, to stand after a colon.
  package var text: Bilingual {
    switch self {
    case .diskFull: Bilingual(vi: "đĩa đã đầy", en: "the disk is full")
    case .quotaReached: Bilingual(vi: "đã hết hạn mức đĩa", en: "the disk quota is used up")
    case .noPermission: Bilingual(vi: "không có quyền", en: "permission denied")
    case .readOnly: Bilingual(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
    case .missing: Bilingual(vi: "không có tệp hoặc thư mục này", en: "no such file or folder")
    case .alreadyExists: Bilingual(vi: "tên này đã có", en: "the name is already taken")
    case .notAFolder:
      Bilingual(
        vi: "một phần của đường dẫn là tệp, không phải thư mục",
        en: "a part of the path is a file, not a folder")
    case .isAFolder: Bilingual(vi: "đây là thư mục", en: "it is a folder")
    case .nameTooLong: Bilingual(vi: "tên quá dài", en: "the name is too long")
    case .invalidName:
      Bilingual(vi: "ổ đĩa không nhận tên này", en: "the disk does not accept this name")
    case .damagedDisk:
      Bilingual(vi: "đĩa báo lỗi vào ra", en: "the disk reported an input/output error")
    case .tooManyOpenFiles: Bilingual(vi: "mở quá nhiều tệp", en: "too many open files")
    case .otherDisk:
      Bilingual(
        vi: "hai nơi ở hai ổ đĩa khác nhau; chọn một thư mục con của ổ gắn vào",
        en: "the two places are on different disks; choose a folder inside the mounted disk")
    case .inUse:
      Bilingual(
        vi: "thư mục đang được dùng, hoặc là nơi gắn ổ đĩa; chọn một thư mục con của nó",
        en: "the folder is in use, or a disk is mounted on it; choose a folder inside it")
    case .notEmpty: Bilingual(vi: "thư mục không trống", en: "the folder is not empty")
    case .tooManyLinks:
      Bilingual(
        vi: "quá nhiều liên kết tượng trưng nối nhau", en: "too many symbolic links in a chain")
    case .fileTooLarge:
      Bilingual(vi: "tệp quá lớn cho ổ đĩa này", en: "the file is too large for this disk")
    case .interrupted: Bilingual(vi: "bị ngắt giữa chừng", en: "interrupted again and again")
    case .other(let number):
      Bilingual(vi: "lỗi hệ thống số \(number)", en: "system error number \(number)")
    }
  }
}
