package import Diagnostics

/// Every mistake a theme's templates can have.
package enum TemplateRules {
  package static let all = syntax + names + safety
}
