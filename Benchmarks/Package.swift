// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building Bantin never builds its benchmarks. It drives the built
// program from outside, as a user does, and so measures what a user waits for.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "bantin-benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(name: "Disk", swiftSettings: strict),
    .target(name: "ExampleContent", dependencies: ["Disk"], swiftSettings: strict),
    .target(name: "Parallelism", swiftSettings: strict),
    .target(name: "PeerContent", dependencies: ["Disk", "Parallelism"], swiftSettings: strict),
    .executableTarget(
      name: "generate", dependencies: ["ExampleContent", arguments], swiftSettings: strict),
    .executableTarget(
      name: "bench", dependencies: ["ExampleContent", arguments], swiftSettings: strict),
    .executableTarget(
      name: "peer-content", dependencies: ["PeerContent", arguments], swiftSettings: strict),
    .testTarget(
      name: "ExampleContentTests", dependencies: ["ExampleContent"], swiftSettings: strict),
    .testTarget(
      name: "InstructionTests", dependencies: ["ExampleContent"], exclude: ["Recorded"],
      swiftSettings: strict),
    .testTarget(name: "PeerContentTests", dependencies: ["PeerContent"], swiftSettings: strict),
  ]
)
