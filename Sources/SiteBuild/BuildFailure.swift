package import Diagnostics
package import Inputs
package import Publishing

/// What kept the machine from a build: never something an author wrote.
package enum BuildFailure: Error, Hashable, Sendable {
  case input(InputError)
  case publishing(PublishingError)

  /// One sentence with the path and the cause.
  package var message: Bilingual {
    switch self {
    case .input(let error): error.message
    case .publishing(let error): error.message
    }
  }
}
