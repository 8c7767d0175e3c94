import Assessment
import CSV
package import Diagnostics
import Inputs
import Markup
import Rendering
import Templates

/// Every rule a build can raise.
package let allRules = RuleCatalogue([
  AssessmentRules.all, BuildRules.all, CSVRules.all, CorrectionRules.all, DocumentRules.all,
  InputRules.all,
  MarkupRules.all,
  RenderingRules.all, StageRules.all, TaskRules.all, TemplateRules.all,
])
