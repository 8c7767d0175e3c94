/// The phrases that pages are worded with. Each has its text in `theme/words/vi.yaml` and
/// `en.yaml`; labels that never change stand in the templates as `{{word.…}}` instead.
package enum Phrase: String, CaseIterable, Sendable {
  case asOf = "as_of"
  case criteriaPair = "criteria_pair"
  case indicatorsPair = "indicators_pair"
  case villagesReached = "villages_reached"
  case villagesReachedNone = "villages_reached_none"
  case declaredAndListed = "declared_and_listed"
  case declaredCriteria = "declared_criteria"
  case uncounted
  case verdictMet = "verdict_met"
  case verdictUnmet = "verdict_unmet"
  case verdictNotApplicable = "verdict_not_applicable"
  case verdictUnknown = "verdict_unknown"
  case reached
  case notReached = "not_reached"
  case undecided
  case since
  case recorded
  case assessedBy = "assessed_by"
  case stageVillage = "stage_village"
  case stageCommune = "stage_commune"
  case stageDistrict = "stage_district"
  case missingMore = "missing_more"
  case missingLess = "missing_less"
  case villagesUndecided = "villages_undecided"
  case allVillages = "all_villages"
  case pointsNeeded = "points_needed"
  case requirementMaximum = "requirement_maximum"
  case requirementNone = "requirement_none"
  case requirementStated = "requirement_stated"
  case requirementGroup = "requirement_group"
  case otherGroups = "other_groups"
  case requirementParts = "requirement_parts"
  case requirementPoints = "requirement_points"
  case boundAtLeast = "bound_at_least"
  case boundMoreThan = "bound_more_than"
  case boundAtMost = "bound_at_most"
  case boundLessThan = "bound_less_than"
  case boundExactly = "bound_exactly"
  case boundWithin = "bound_within"
  case boundBelow = "bound_below"
  case nameNone = "name_none"
  case unmetVillages = "unmet_villages"
  case fraction
  case missingRise = "missing_rise"
  case missingFall = "missing_fall"
  case missingCount = "missing_count"
  case missingCountFall = "missing_count_fall"
  case countedCase = "counted_case"
  case percentPoints = "percent_points"
  case coveredBy = "covered_by"
  case coveredByRest = "covered_by_rest"
  case citation
  case differs
  case statedAs = "stated_as"
  case ruleAll = "rule_all"
  case ruleAtLeast = "rule_at_least"
  case ruleAtLeastIncluding = "rule_at_least_including"
  case rulePoints = "rule_points"
  case rulePointsFloor = "rule_points_floor"
  case points
  case legalBasis = "legal_basis"
  case period
  case villagesOf = "villages_of"
  case criterionVillages = "criterion_villages"
  case unlistedOf = "unlisted_of"
  case remainderOf = "remainder_of"
  case target
  case targetYear = "target_year"
  case households
  case population
  case group
  case home
  case notices
  case siteMap = "site_map"
  case villages
  case notFound = "not_found"
  case noticeDate = "notice_date"
  case noticeUndated = "notice_undated"
  case barLabel = "bar_label"
  case historyLabel = "history_label"
  case nothingAssessed = "nothing_assessed"
  case pageTitle = "page_title"
  case criterionTitle = "criterion_title"
  case tasks
  case units
  case taskDone = "task_done"
  case taskDoneLate = "task_done_late"
  case taskOpen = "task_open"
  case taskLastDay = "task_last_day"
  case taskDaysLeft = "task_days_left"
  case taskLate = "task_late"
  case taskMoved = "task_moved"
  case taskNoLead = "task_no_lead"
  case taskDoneWhileUnmet = "task_done_while_unmet"
  case taskOpenWhileMet = "task_open_while_met"
  case dueNone = "due_none"
  case dueBefore = "due_before"
  case dueOn = "due_on"
  case tasksSummary = "tasks_summary"
  case unitParent = "unit_parent"
  case unitDesks = "unit_desks"
  case villageLabel = "village_label"
  case wholeSet = "whole_set"
  case nobody
  case noLead = "no_lead"
  case roleLead = "role_lead"
  case roleGuide = "role_guide"
  case roleAppraise = "role_appraise"
  case roleAssess = "role_assess"
  case roleSelfAssess = "role_self_assess"
  case roleCoordinate = "role_coordinate"
  case roleMobilise = "role_mobilise"
  case roleReport = "role_report"
  case roleFund = "role_fund"
  case bandExactly = "band_exactly"
  case bandBetween = "band_between"
  case meanCriteria = "mean_criteria"
  case documents
}
