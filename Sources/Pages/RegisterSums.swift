import Assessment
import Model
import Vietnamese

extension Context {
  /// What the registers of reports, papers, funds and checks come to at the as-of date; nothing of a register
  /// that is not kept.
  var registerSums: [Link] {
    [reportSum, paperSum, fundSum, checkSum, postingSum].compactMap { $0 }
  }

  /// Of the newest month whose reports are due.
  private var reportSum: Link? {
    guard let month = newestDueMonth else { return nil }
    let states = programme.reportStates(
      of: programme.villages.indices, registers.reports, for: month, asOf: progress.asOf)
    guard !states.isEmpty, months?.contains(month) == true else { return nil }
    var (late, missing) = (0, 0)
    for (_, state) in states {
      switch state.standing {
      case .late: late += 1
      case .missing: missing += 1
      case .inTime, .awaited: break
      }
    }
    return Link(
      words[
        .homeReports,
        ["month": month.vietnamese, "late": "\(late)", "missing": "\(missing)"]],
      "\(addresses.month(month))#bao-cao")
  }

  /// Of all villages in the first set that asks for papers.
  private var paperSum: Link? {
    guard let number = programme.papers.first?.subject.set else { return nil }
    let set = progress.sets[number]
    let asked = programme.papers.count { $0.subject.set == number } * set.villages.count
    guard asked > 0 else { return nil }
    var received: Set<[Int]> = []
    for village in set.villages {
      for row in registers.evidence[village.village].map({ programme.evidence[$0] }) {
        guard let paper = row.paper, row.subject.set == number,
          row.received.map({ $0 <= progress.asOf }) ?? false
        else { continue }
        received.insert([village.village, paper])
      }
    }
    return Link(
      words[.homePapers, ["count": "\(received.count)", "total": "\(asked)"]],
      "\(addresses.set(number))#ho-so")
  }

  private var postingSum: Link? {
    postings.isEmpty
      ? nil
      : Link(
        words[
          .homePostings,
          [
            "count": "\(postings.count(where: \.isPublic))",
            "renew": "\(postings.count(where: \.mustBeRenewed))",
          ]], Addresses.postings)
  }

  private var checkSum: Link? {
    findings.all.isEmpty
      ? nil : Link(words[.homeChecks, ["count": "\(findings.all.count)"]], Addresses.checks)
  }

  private var fundSum: Link? {
    if programme.funds.isEmpty { return nil }
    let total = total(of: programme.funds)
    func known(_ amount: String) -> String { amount.isEmpty ? words[.unknownAmount] : amount }
    return Link(
      words[.homeFunds, ["planned": known(total.planned), "spent": known(total.spent)]],
      Addresses.funds)
  }
}
