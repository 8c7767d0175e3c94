import Assessment
import CSV
package import Diagnostics
import Inputs
import Markup
import Rendering
import Templates

/// Every rule a build can raise.
package let allRules = RuleCatalogue([
  AudienceRules.all, BuildRules.all, CSVRules.all, CheckRules.all, FrozenRules.all, InputRules.all,
  LeakRules.all, MarkupRules.all,
  PersonalDataRules.all, PostingPageRules.all,
  RenderingRules.all, TemplateRules.all, ToldCountRules.all, allChecks,
])
