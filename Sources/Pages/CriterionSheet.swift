import Assessment
import Model

extension Context {
  /// More villages than these are counted by commune on a criterion's sheet.
  private static let mostVillagesOnSheet = 300
  /// More villages than these stand below each other.
  private static let mostVillagesAcross = 4

  func criterionSheet(_ number: Int, in progress: SetProgress) -> Sheet {
    let set = set(progress.set)
    let criterion = set.criteria[number]
    let heading = words[
      .criterionTitle, ["label": label(of: criterion, in: set), "name": name(of: criterion)]]
    let page = Link(label(of: criterion, in: set), addresses.criterion(number, set: progress.set))
    return sheet(
      .criterion, id: "\(set.id)-\(criterion.code.hyphenated)",
      title: words[.sheetOfCriterion], subject: heading, page: page,
      [SheetPart(sections(ofCriterion: number, in: progress))])
  }

  /// What a criterion's sheet says, and its part of the book, where only some villages count.
  func sections(ofCriterion number: Int, in progress: SetProgress) -> [SheetSection] {
    let set = set(progress.set)
    let criterion = set.criteria[number]
    let heads = heads[progress.set][number]
    let met = words[
      .criterionVillages,
      [
        "count":
          "\(progress.criterionTallies[number].met + progress.criterionTallies[number].notApplicable)",
        "total": "\(progress.criterionTallies[number].total)",
      ]]
    let asked = heads.own.isMeasured ? "\(words[.requirementLabel]): \(heads.own.requirement)" : ""
    let responsible = SheetTable(
      words[.responsibleLabel],
      [(words[.codeLabel], .code), (words[.unitLabel], .head), (words[.rolesLabel], .text)],
      rows: responsible(for: number, in: progress.set).map {
        .init([$0.code, $0.unit.text, $0.roles])
      })
    let tables: [SheetTable?] =
      switch progress.villages.count {
      case ...Context.mostVillagesAcross: [itemTable(number, criterion, progress)]
      case ...Context.mostVillagesOnSheet:
        [indicatorTable(number, progress)] + villageTables(number, criterion, progress)
      default: [indicatorTable(number, progress), communeTable(number, progress)]
      }
    return [
      SheetSection(
        lines: [
          set.title + ".", progress.criterionTallies[number].total == 0 ? "" : met + ".", asked,
          criterion.note,
        ],
        tables: tables + [responsible])
    ]
  }

  private func indicatorTable(_ number: Int, _ progress: SetProgress) -> SheetTable? {
    SheetTable(
      words[.sheetIndicators],
      [
        (words[.codeLabel], .code), (words[.nameLabel], .head), (words[.requirementLabel], .text),
        (words[.statusLabel], .number),
      ],
      rows: zip(heads[progress.set][number].indicators, progress.indicatorTallies[number])
        .map { head, tally in
          .init([
            head.code, head.name.text, head.isMeasured ? head.requirement : "",
            tally.total == 0 ? "" : "\(tally.met + tally.notApplicable)/\(tally.total)",
          ])
        })
  }

  /// A row for the criterion and each of its indicators, and a column for each of a few villages.
  private func itemTable(
    _ number: Int, _ criterion: Criterion, _ progress: SetProgress
  ) -> SheetTable? {
    let heads = heads[progress.set][number]
    let columns = progress.villages.map {
      cells(of: $0, number, criterion, heads.indicators.indices).cells
    }
    let rows = ([heads.own] + heads.indicators).enumerated().map { place, head in
      SheetTable.Row(
        [head.code, head.name.text, head.isMeasured ? head.requirement : ""]
          + columns.map { $0[place + 1] }, isMain: place == 0)
    }
    return SheetTable(
      words[.sheetVillages],
      [(words[.codeLabel], .code), (words[.nameLabel], .head), (words[.requirementLabel], .text)]
        + columns.map { ($0[0], .text) }, rows: rows)
  }

  /// A column for every indicator, as many side by side as a page holds.
  private func villageTables(
    _ number: Int, _ criterion: Criterion, _ progress: SetProgress
  ) -> [SheetTable?] {
    let heads = heads[progress.set][number]
    let most = 12
    let blocks = stride(from: 0, to: max(1, heads.indicators.count), by: most).map {
      $0..<min($0 + most, heads.indicators.count)
    }
    return blocks.map { block in
      SheetTable(
        words[.sheetVillages],
        [(words[.villageLabel], .head), (words[.criterionLabel], .text)]
          + block.map { (heads.indicators[$0].code, .text) },
        grouped(progress.villages, by: \.village) { village in
          cells(of: village, number, criterion, block)
        }.map { .init(heading: $0.heading?.text ?? "", rows: $0.rows) })
    }
  }

  private func cells(
    of progress: VillageProgress, _ number: Int, _ criterion: Criterion, _ block: Range<Int>
  ) -> SheetTable.Row {
    let village = programme.villages[progress.village]
    let state = progress.criteria[number]
    func told(_ reading: Reading) -> String {
      [reading.mark.word, reading.value].filter { !$0.isEmpty }.joined(separator: "; ")
    }
    return .init(
      [
        villageLinks[progress.village].text,
        told(Reading(state, criterion.requirement, village: village, self)),
      ]
        + block.map { index in
          told(
            Reading(
              state.indicators[index], criterion.indicators[index], of: criterion,
              village: village, self))
        })
  }

  private func communeTable(_ number: Int, _ progress: SetProgress) -> SheetTable? {
    SheetTable(
      words[.sheetVillages],
      [(words[.communeLabel], .head), (words[.statusLabel], .number)],
      rows: parts.map { part in
        let tally = progress.of(part.villages).criterionTallies[number]
        return .init([part.name.text, "\(tally.met + tally.notApplicable)/\(tally.total)"])
      })
  }
}
