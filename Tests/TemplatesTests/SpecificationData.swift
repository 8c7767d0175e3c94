import Templates

/// Declares the shape of a case's data and puts the data in its order.
struct SpecificationData {
  /// The data with the names that the case leaves out of it.
  private let model: JSON
  private let data: JSON
  /// Names written with three braces, which only markup may be.
  private let markup: Set<String>

  init(_ one: SpecificationCase, lacking: JSON) {
    data = one.data
    model = one.data.merged(with: lacking)
    let texts = [one.template] + (one.partials ?? [:]).values
    markup = Set(texts.flatMap(Self.markupNames))
  }

  var shape: Shape { Self.shape(model, "page", markup) }
  var record: Record { Self.record(data, model, "page", markup) }

  private static func markupNames(in text: String) -> [String] {
    text.matches(of: /\{\{(?:\{|&)\s*([^\s}]+)/).map { match in
      let parts = match.1.split(separator: ".")
      return String(parts.last ?? ".")
    }
  }

  private static func shape(_ model: JSON, _ name: String, _ markup: Set<String>) -> Shape {
    guard case .object(let fields) = model else {
      let kind = kind(model, ".", markup)
      return Shape(name, [(".", kind)])
    }
    let kinds = fields.keys.sorted().map { ($0, kind(fields[$0] ?? .null, $0, markup)) }
    return Shape(name, kinds)
  }

  private static func kind(_ model: JSON, _ name: String, _ markup: Set<String>) -> Kind {
    switch model {
    case .null, .text: markup.contains(name) ? .html : .text
    case .bool: .flag
    case .array(let items): .list(shape(item(items), name, markup))
    case .object: .record(shape(model, name, markup))
    }
  }

  /// What all items of a list have between them.
  private static func item(_ items: [JSON]) -> JSON {
    items.reduce(.null) { $0.merged(with: $1) }
  }

  private static func record(
    _ data: JSON, _ model: JSON, _ name: String, _ markup: Set<String>
  ) -> Record {
    guard case .object(let fields) = model else {
      return Record([value(data, model, ".", markup)])
    }
    return Record(
      fields.keys.sorted().map { value(data[$0] ?? .null, fields[$0] ?? .null, $0, markup) })
  }

  private static func value(
    _ data: JSON, _ model: JSON, _ name: String, _ markup: Set<String>
  ) -> Value {
    switch data {
    case .null: return .absent
    case .text(let text): return markup.contains(name) ? .html(Array(text.utf8)) : .text(text)
    case .bool(let flag): return .flag(flag)
    case .object: return .record(record(data, model, name, markup))
    case .array(let items):
      guard case .array(let models) = model else { return .absent }
      return .list(items.map { record($0, item(models), name, markup) })
    }
  }
}
