public import Foundation

extension LayoutProfile {
  /// The ids of the profiles that come with the library.
  public static let standardIDs = ["gbt9704-2012"]

  /// A profile of a national standard, by its id. `nil`: the library has none of that id.
  public static func standard(_ id: String) -> LayoutProfile? {
    standardBytes(id).flatMap { LayoutProfile.read(json: Data($0)).profile }
  }

  /// A profile from a file's bytes, and everything that is wrong with the file, each with its key path as `part`.
  ///
  /// A file may say `"extends": "gbt9704-2012"`; then it lists only what differs.
  ///
  /// - Returns: the profile is `nil` as soon as one fault stands.
  public static func read(json: Data) -> (profile: LayoutProfile?, findings: [Finding]) {
    let written: JSONValue
    do { written = try JSONDecoder().decode(JSONValue.self, from: json) } catch {
      return (nil, [.profileNotJSON(error)])
    }
    let (whole, baseFaults) = extended(written)
    guard baseFaults.isEmpty else { return (nil, baseFaults) }
    let (value, faults) = shaped(whole, shape)
    guard faults.isEmpty else { return (nil, faults) }
    guard let bytes = try? JSONEncoder().encode(value),
      let profile = try? JSONDecoder().decode(LayoutProfile.self, from: bytes)
    else { preconditionFailure("a value in the shape of a profile decodes as one") }
    let contradictions = profile.contradictions
    return (contradictions.isEmpty ? profile : nil, contradictions)
  }

  private static func standardBytes(_ id: String) -> [UInt8]? {
    switch id {
    case "gbt9704-2012": PackageResources.gbt9704_2012_json
    default: nil
    }
  }

  /// The file laid over the profile that it extends.
  private static func extended(_ file: JSONValue) -> (JSONValue, [Finding]) {
    guard case .object(var members) = file, let base = members.removeValue(forKey: "extends") else { return (file, []) }
    let (_, faults) = shaped(base, .choice(standardIDs), at: "extends")
    guard faults.isEmpty, case .text(let id) = base, let bytes = standardBytes(id),
      let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    else { return (.object(members), faults) }
    return (JSONValue.object(members).over(value), [])
  }
}

extension Finding {
  fileprivate static func profileNotJSON(_ error: any Error) -> Finding {
    let context =
      if case DecodingError.dataCorrupted(let context)? = error as? DecodingError { context } else {
        nil as DecodingError.Context?
      }
    let detail = context?.underlyingError.map { ($0 as NSError).userInfo["NSDebugDescription"] as? String ?? "" } ?? ""
    return .profileFault(
      "not-json", at: "", zh: "文件不是有效的 JSON。\(detail)", en: "The file is not valid JSON. \(detail)")
  }
}
