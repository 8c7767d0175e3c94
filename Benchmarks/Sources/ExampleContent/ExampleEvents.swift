extension ExampleContent {
  /// What became of villages, as their fates say.
  var eventTable: String {
    let header = "date,kind,village,into,name,document,note,source\n"
    return villages.reduce(into: header) { text, village in
      guard let (month, cells) = event(of: village) else { return }
      text += "\(ExampleMonth.day(month, 1)),\(cells),"
      text += "\(ExampleDocuments.resolution(ofCommune: village.commune ?? 0)),Ví dụ,vi-du\n"
    }
  }

  /// The cells `kind,village,into,name` of what ends or renames a village.
  private func event(of village: ExampleVillage) -> (month: Int, cells: String)? {
    let id = village.id
    switch village.fate {
    case .stays, .new: return nil
    case .renamed(let month): return (month, "đổi tên,\(id),,\(village.name) cũ")
    case .merged(let month, let into): return (month, "nhập,\(id),\(villages[into].id),")
    case .split(let month, let into):
      return (month, "chia,\(id),\(into.map { villages[$0].id }.joined(separator: "; ")),")
    case .moved(let month, let into):
      let commune = ExampleLayout.communeName(villages[into].commune ?? 0)
      return (month, "chuyển,\(id),\(villages[into].id),\(commune)")
    }
  }
}
