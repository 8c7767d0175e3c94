package import Diagnostics

extension MarkupRules {
  /// HTML written in Markdown.
  package static let markdownRawHTML = Rule(
    "markdown-raw-html", .error,
    summary: Bilingual(
      vi: "Không viết thẻ HTML trong nội dung.", en: "HTML tags are not written in prose."),
    explanation: Bilingual(
      vi: """
        Thẻ HTML có thể mang mã độc và phá bố cục trang, nên không được phép. Dùng Markdown: \
        **đậm**, *nghiêng*, [chữ](liên-kết), bảng bằng dấu |. Nếu muốn hiện dấu <, viết \\< hoặc \
        đặt chữ giữa hai dấu `. Ghi chú <!-- … --> thì được và không hiện ra trang.
        """,
      en: """
        HTML tags can carry harmful code and break the page, so they are refused. Use Markdown: \
        **bold**, *italic*, [text](link), tables with |. To show a <, write \\< or put the text \
        between two ` signs. Comments <!-- … --> are allowed and do not reach the page.
        """))

  /// A link that may run code or leaves the allowed kinds.
  package static let markdownUnsafeLink = Rule(
    "markdown-unsafe-link", .error,
    summary: Bilingual(
      vi: "Liên kết chỉ được trỏ tới tệp nội dung, #mục, http, https, mailto hoặc tel.",
      en: "A link may lead to a content file, a #heading, http, https, mailto or tel."),
    explanation: Bilingual(
      vi: """
        Loại liên kết khác (javascript:, data:, file:, C:\\…, //máy-chủ) có thể chạy mã trên máy \
        người đọc hoặc chỉ mở được trên máy của bạn. Thay bằng địa chỉ https:// đầy đủ hoặc \
        đường dẫn tương đối tới tệp trong thư mục nội dung.
        """,
      en: """
        Other links (javascript:, data:, file:, C:\\…, //server) can run code on a reader's \
        machine or open only on yours. Use a full https:// address or a relative path to a \
        file in the content folder.
        """))

  /// An image that is not a file of the site.
  package static let markdownRemoteImage = Rule(
    "markdown-remote-image", .error,
    summary: Bilingual(
      vi: "Ảnh phải là tệp trong thư mục nội dung.",
      en: "An image must be a file in the content folder."),
    explanation: Bilingual(
      vi: """
        Ảnh từ trang khác có thể mất, chậm, và cho trang đó biết ai đang xem. Tải ảnh về, đặt \
        vào thư mục nội dung rồi ghi đường dẫn tương đối, ví dụ ![mô tả](anh/cong-ban.jpg).
        """,
      en: """
        An image from elsewhere can vanish, is slow, and tells that site who reads the page. \
        Save it in the content folder and write a relative path, such as \
        ![description](images/gate.jpg).
        """))

  /// An image without words for those who cannot see it.
  package static let markdownImageWithoutAlt = Rule(
    "markdown-image-without-alt", .warning,
    summary: Bilingual(
      vi: "Ảnh cần một câu mô tả.", en: "An image needs a description."),
    explanation: Bilingual(
      vi: """
        Người dùng máy đọc màn hình, hoặc mạng chậm không tải được ảnh, chỉ biết ảnh qua mô tả. \
        Viết mô tả trong ngoặc vuông: ![Cổng chào bản Pút](cong-chao.jpg).
        """,
      en: """
        People with a screen reader, or whose network does not load the image, know it only by \
        its description. Write it in the brackets: ![The gate of Pút](gate.jpg).
        """))

  /// A heading two or more levels below the one before it.
  package static let markdownHeadingSkips = Rule(
    "markdown-heading-skips", .warning,
    summary: Bilingual(
      vi: "Tiêu đề không được nhảy cấp.", en: "Heading levels must not be skipped."),
    explanation: Bilingual(
      vi: """
        Mục con thêm đúng một dấu # so với mục chứa nó: dưới ## là ###, không phải ####; và \
        tiêu đề đầu tiên của bài phải ở cấp cao nhất trong bài. Nhảy cấp làm mục lục và máy đọc \
        màn hình sai thứ tự. Bớt dấu # ở tiêu đề này.
        """,
      en: """
        A subsection has one # more than its section: below ## comes ###, not ####; and the \
        first heading of a text must be on its highest level. A skipped level confuses tables \
        of contents and screen readers. Take away a # here.
        """))

  /// A footnote mark without its note.
  package static let markdownFootnoteUndefined = Rule(
    "markdown-footnote-undefined", .warning,
    summary: Bilingual(
      vi: "Dấu chú thích không có nội dung chú thích.", en: "A footnote mark has no note."),
    explanation: Bilingual(
      vi: "Thêm một dòng “[^tên]: nội dung” ở cuối tệp, hoặc xóa dấu chú thích.",
      en: "Add a line “[^name]: text” at the end of the file, or delete the mark."))

  /// A footnote that nothing refers to, which would vanish without a word.
  package static let markdownFootnoteUnused = Rule(
    "markdown-footnote-unused", .warning,
    summary: Bilingual(
      vi: "Chú thích không được nhắc tới nên không hiện trên trang.",
      en: "A footnote that nothing refers to does not reach the page."),
    explanation: Bilingual(
      vi: "Đặt dấu [^tên] vào chỗ cần chú thích trong bài, hoặc xóa dòng chú thích.",
      en: "Put the mark [^name] where the note belongs, or delete the note."))

  /// Prose too large, a line too long, a table too wide or text nested too deep.
  package static let markdownLimits = Rule(
    "markdown-limits", .error,
    summary: Bilingual(
      vi: "Nội dung vượt giới hạn: 1 MB, dòng 20.000 byte, bảng 100 cột, lồng 100 cấp.",
      en: "Prose exceeds a limit: 1 MB, lines of 20,000 bytes, 100 columns, 100 levels."),
    explanation: Bilingual(
      vi: """
        Giới hạn này giữ cho việc tạo trang nhanh và không bị tệp hỏng làm treo máy. Chia bài \
        thành nhiều tệp, xuống dòng, hoặc chuyển bảng lớn sang tệp CSV.
        """,
      en: """
        The limits keep builds fast and stop a damaged file from hanging the machine. Split the \
        text into files, break the line, or move a large table into a CSV file.
        """))
}
