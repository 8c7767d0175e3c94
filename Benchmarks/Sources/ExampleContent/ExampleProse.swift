/// Prose of about 1.2 KB on a village that does not exist, with what Markdown can do.
func profile(of village: ExampleVillage, _ random: inout RandomNumbers) -> String {
  let criterion = random.number(in: 1...ExampleSet.criteria.count)
  let link = "../criteria/\(ExampleSet.id)/\(criterion).md"
  let items = (0..<random.number(in: 3...5)).map { _ in "- \(sentence(8...14, &random))\n" }
  return """
    ---
    source: vi-du
    ---

    ## Giới thiệu

    **\(village.name)** có *\(village.households) hộ* với \(village.population) nhân khẩu. \
    \(sentence(18...26, &random)) \(sentence(10...18, &random))

    \(sentence(46...58, &random))

    ## Kết quả ví dụ

    \(items.joined())
    | Nội dung | Số lượng |
    | --- | ---: |
    | Đường bê tông (km) | \(random.number(in: 0...9)),\(random.number(in: 0...9)) |
    | Hộ tham gia | \(random.number(in: 2...40)) |

    > \(sentence(10...16, &random))

    Xem [tiêu chí \(criterion)](\(link)).

    """
}

/// A sentence of so many syllables.
private func sentence(_ length: ClosedRange<Int>, _ random: inout RandomNumbers) -> String {
  let start = random.number(in: 0...syllables.count - 1)
  let count = random.number(in: length)
  let words = (0..<count).map { syllables[(start + $0) % syllables.count] }
  return words.joined(separator: " ").prefix(1).uppercased()
    + words.joined(separator: " ").dropFirst() + "."
}

private let syllables: [Substring] = """
  bà con trong bản ví dụ cùng nhau chăm sóc đường ngõ và giữ nguồn nước sạch nhiều hộ trồng cây \
  ăn quả theo hướng hữu cơ tổ tự quản họp hằng tháng để đánh giá kết quả và công khai trước mọi \
  người khó khăn lớn nhất trong ví dụ này là mùa mưa kéo dài và đường lên nương còn dốc lớp học \
  buổi tối được mở lại thư viện nhỏ có thêm sách mới
  """.split(separator: " ")
