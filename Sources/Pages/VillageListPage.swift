import Assessment
import Model

/// A part of the list of villages, for programmes too large for one table.
package struct VillageListPage: Hashable, Sendable {
  package var frame: Frame
  package var set: Link
  package var parts: [Link]
  package var matrix: Matrix
}

extension Context {
  /// How many villages stand on one list page.
  static let listLength = 100

  /// "A – D" links to the parts of the list.
  func villageLists(of progress: SetProgress) -> [Link] {
    stride(from: 0, to: progress.villages.count, by: Context.listLength).map { start in
      let end = min(start + Context.listLength, progress.villages.count) - 1
      let names = [start, end].map { programme.villages[progress.villages[$0].village].name }
      return Link(
        "\(names[0]) – \(names[1])", listAddress(start / Context.listLength, progress.set))
    }
  }

  func listCount(of progress: SetProgress) -> Int {
    progress.villages.count <= Context.mostRows
      ? 0 : (progress.villages.count + Context.listLength - 1) / Context.listLength
  }

  /// Which villages of a set stand in a part of the list.
  func listRange(_ part: Int, _ progress: SetProgress) -> Range<Int> {
    let start = part * Context.listLength
    return start..<min(start + Context.listLength, progress.villages.count)
  }

  private func listAddress(_ part: Int, _ set: Int) -> String {
    "bo-tieu-chi/\(self.set(set).id)-danh-sach-\(part + 1).html"
  }

  func villageListPage(_ part: Int, _ progress: SetProgress) -> VillageListPage {
    let villages = progress.villages[listRange(part, progress)]
    let set = set(progress.set)
    let links = villageLists(of: progress)
    let heading = words[.villagesOf, ["set": set.shortTitle, "part": links[part].text]]
    return VillageListPage(
      frame: frame(
        listAddress(part, progress.set), heading, summary: "\(heading). \(asOf).",
        crumbs: [Link(set.shortTitle, addresses.set(progress.set))]),
      set: Link(set.shortTitle, addresses.set(progress.set)), parts: links,
      matrix: matrix(Array(villages), in: progress.set))
  }
}
