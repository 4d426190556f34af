// swift-tools-version:6.2
import PackageDescription

/// Every target is held to the same rules: Swift 6, warnings are errors, imports say what they bring.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

/// A library of ours, in the direction that ARCHITECTURE.md draws and LayersTests holds.
func room(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: house)
}

let package = Package(
  name: "yiju",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "yiju", targets: ["yiju"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.5.1"),
  ],
  targets: [
    .systemLibrary(name: "CGD", pkgConfig: "gdlib", providers: [.apt(["libgd-dev"])]),
    .systemLibrary(name: "CExif", pkgConfig: "libexif", providers: [.apt(["libexif-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

    .systemLibrary(name: "CCairo", pkgConfig: "cairo-ft", providers: [.apt(["libcairo2-dev", "libfreetype-dev"])]),
    .systemLibrary(name: "CFontconfig", pkgConfig: "fontconfig", providers: [.apt(["libfontconfig-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // Documents and the fonts of this machine: a library of its own, which knows no city.
    room("Documents", ["CCairo", "CDeflate", "CZip", "CXML"], resources: [.embedInCode("Profiles")]),
    room("Fonts", ["Documents", "CFontconfig"]),

    room("Chance", []),
    room("CityModel", [.product(name: "Yams", package: "Yams"), crypto]),
    room("Checkup", ["Chance", "CityModel"]),
    room("Casework", ["CityModel"]),
    room("Studies", ["CityModel", "Checkup", "Documents"]),
    room("Imaging", ["CGD", "CExif"]),
    room("Outside", ["CCurl", crypto]),
    room(
      "Storage", ["CityModel", "Casework", .product(name: "GRDB", package: "GRDB.swift"), crypto],
      resources: [.copy("Migrations")]),
    room(
      "Platform",
      [
        "Chance", "CityModel", "Checkup", "Casework", "Studies", "Documents", "Fonts", "Imaging", "Outside", "Storage",
        crypto, cryptoExtras, logging,
      ]),
    room(
      "Web",
      [
        "CityModel", "Checkup", "Casework", "Studies", "Platform", "Documents", hummingbird, httpTypes, logging,
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.copy("Templates"), .copy("Assets"), .copy("Texts")]),
    .executableTarget(
      name: "yiju",
      dependencies: [
        "CityModel", "Checkup", "Documents", "Studies", "Platform", "Web",
        .product(name: "ArgumentParser", package: "swift-argument-parser"), logging,
      ],
      swiftSettings: house),

    // Measures the rooms from within; no product, so nothing of it ships.
    .executableTarget(
      name: "approval-bench",
      dependencies: [
        "CityModel", "Casework", "Platform", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/ApprovalBench", swiftSettings: house),

    .executableTarget(
      name: "document-bench",
      dependencies: [
        "Chance", "Documents", "Fonts", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/DocumentBench", swiftSettings: house),

    // Hands plain arrays to the methods of Checkup, for the test that holds them to other programs.
    .executableTarget(
      name: "method-values", dependencies: ["CityModel", "Checkup"], path: "Benchmarks/MethodValues",
      swiftSettings: house),

    .executableTarget(
      name: "study-bench",
      dependencies: ["CityModel", "Studies", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Benchmarks/StudyBench", swiftSettings: house),

    tests("DocumentsTests", ["Chance", "Documents", "Fonts", "CZip"], exclude: ["Snapshots"]),
    tests("CityModelTests", ["Chance", "CityModel"]),
    tests("CheckupTests", ["Chance", "Checkup", "CityModel"], exclude: ["Snapshots"]),
    tests("CaseworkTests", ["Chance", "Casework", "CityModel"]),
    tests("StudiesTests", ["Studies", "CityModel", "Documents"], exclude: ["Corpus", "Corpus2", "Sentences"]),
    tests("ImagingTests", ["Chance", "Imaging", "CGD"]),
    tests("OutsideTests", ["Outside"]),
    tests(
      "StorageTests", ["Chance", "Storage", "Casework", "CityModel", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(
      "PlatformTests",
      [
        "Platform", "Checkup", "Casework", "CityModel", "Documents", "Studies", "Imaging", "Outside", "Storage", crypto,
        cryptoExtras, logging,
      ]),
    tests(
      "WebTests",
      [
        "Chance", "Web", "Platform", "Checkup", "CityModel", "Documents", "Outside", hummingbird, httpTypes,
        .product(name: "HummingbirdTesting", package: "hummingbird"), logging,
      ],
      exclude: ["Snapshots"]),
    tests("HouseTests", []),
  ],
  swiftLanguageModes: [.v6]
)
