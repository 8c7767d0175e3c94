// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "bantin",
  products: [.executable(name: "bantin", targets: ["bantin"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // C at the edges.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(
      name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "CSystem"),
    .target(name: "CTheme"),

    // The pipeline, in the order data flows.
    library("Diagnostics"),
    library("CSV", ["Diagnostics", "Vietnamese"]),
    library("Markup", ["CCMarkGFM", "Diagnostics", "Vietnamese", "Yams"]),
    library("Templates", ["Diagnostics"]),
    library("Hashing", ["CNettle"]),
    library("Parallel"),
    library("Vietnamese"),
    library("Model", ["Diagnostics", "Vietnamese"]),
    library(
      "Inputs", ["CSV", "CSystem", "Diagnostics", "Markup", "Model", "Parallel", "Vietnamese"]),
    library("Authoring", ["CSV", "Diagnostics", "Inputs", "Vietnamese"]),
    library("Assessment", ["Diagnostics", "Model", "Parallel", "Vietnamese"]),
    library("Pages", ["Assessment", "Diagnostics", "Model", "Vietnamese"]),
    library(
      "Rendering",
      [
        "Assessment", "CQRencode", "CTheme", "Diagnostics", "Hashing", "Markup", "Model", "Pages",
        "Templates", "Vietnamese",
      ]),
    library(
      "OpenData",
      ["Assessment", "Diagnostics", "Hashing", "Inputs", "Model", "Pages", "Vietnamese"]),
    library("Publishing", ["CSystem", "Diagnostics", "Hashing"]),
    library(
      "SiteBuild",
      [
        "Assessment", "Authoring", "CSV", "Diagnostics", "Hashing", "Inputs", "Markup", "Model",
        "OpenData", "Pages", "Parallel", "Publishing", "Rendering", "Templates", "Vietnamese",
      ]),
    library("Printing", ["Diagnostics"]),
    library("Serving", ["Diagnostics"]),
    library("Watching", ["Diagnostics", "Inputs"]),
    library(
      "Preview",
      [
        "Authoring", "Diagnostics", "Hashing", "Publishing", "Serving", "SiteBuild",
      ]),
    .executableTarget(
      name: "bantin",
      dependencies: [
        "Authoring", "Diagnostics", "Inputs", "Pages", "Preview", "Printing", "Publishing",
        "Rendering", "Serving", "SiteBuild", "Vietnamese", "Watching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests.
    library("TestSupport", ["Diagnostics"]),
    tests(of: "Diagnostics"),
    tests(of: "CSV", ["Diagnostics"]),
    tests(of: "Markup", ["Diagnostics"]),
    tests(of: "Templates", ["Diagnostics"], exclude: ["Specification"]),
    tests(of: "Vietnamese"),
    tests(of: "Parallel"),
    tests(of: "Model", ["Diagnostics", "Vietnamese"]),
    tests(of: "Inputs", ["Diagnostics", "Model", "Vietnamese"]),
    tests(of: "Authoring", ["Diagnostics", "Inputs", "Model", "Vietnamese"]),
    tests(of: "Assessment", ["Diagnostics", "Inputs", "Model", "Vietnamese"]),
    tests(
      of: "Pages", ["Assessment", "Diagnostics", "Inputs", "Model", "Rendering", "Vietnamese"]),
    tests(of: "Rendering", ["CTheme", "Diagnostics", "Pages", "Templates", "Vietnamese"]),
    tests(
      of: "OpenData",
      ["Assessment", "Diagnostics", "Inputs", "Model", "Pages", "Rendering", "Vietnamese"]),
    tests(of: "Publishing", ["Diagnostics", "Hashing"]),
    tests(
      of: "SiteBuild", ["Diagnostics", "Inputs", "Model", "Publishing", "Vietnamese"],
      exclude: ["Broken", "Golden"]),
    tests(of: "Printing", ["Diagnostics"]),
    tests(of: "Serving"),
    tests(of: "Watching"),
    tests(of: "Preview"),
    tests(of: "bantin", ["Printing"]),
    // What stands in the repository beside the sources: site/ and docs/.
    .testTarget(
      name: "SiteTests", dependencies: ["Diagnostics", "Inputs", "TestSupport"],
      swiftSettings: strict),
  ]
)
