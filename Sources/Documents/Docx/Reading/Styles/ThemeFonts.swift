/// The theme's fonts for headings and for text.
struct ThemeFonts {
  private struct Fonts {
    var latin: String?
    var eastAsian: String?
    /// By script: `Hans`, `Jpan`.
    var scripts: [String: String] = [:]
  }

  private var major = Fonts()
  private var minor = Fonts()
  private var script = "Hans"

  init() {}

  /// - Parameter language: the East-Asian language for which the theme's fonts are chosen; `nil`: simplified Chinese.
  init(_ tree: XMLTree, language: String?) {
    let schemes = tree.root.first(.themeElements, in: .drawing)?.first(.fontScheme, in: .drawing)
    major = Self.fonts(schemes?.first(.majorFont, in: .drawing))
    minor = Self.fonts(schemes?.first(.minorFont, in: .drawing))
    script = Self.script(of: language ?? "zh-CN")
  }

  /// The family for a purpose such as `majorEastAsia`; `nil`: the theme leaves it open.
  func family(_ slot: String) -> String? {
    let fonts = slot.hasPrefix("major") ? major : minor
    return slot.hasSuffix("EastAsia") ? fonts.eastAsian ?? fonts.scripts[script] : fonts.latin
  }

  private static func fonts(_ element: XMLElement?) -> Fonts {
    var fonts = Fonts()
    for child in element?.children ?? XMLElement.Children.none where child.space == .drawing {
      let face = child.string(.typeface).flatMap { $0.isEmpty ? nil : $0 }
      switch child.word {
      case .latin: fonts.latin = face
      case .ea: fonts.eastAsian = face
      case .font:
        if let script = child.string(.script), fonts.scripts.count < 200 { fonts.scripts[script] = face }
      default: break
      }
    }
    return fonts
  }

  private static func script(of language: String) -> String {
    switch language.lowercased() {
    case let tag where tag.hasPrefix("ja"): "Jpan"
    case let tag where tag.hasPrefix("ko"): "Hang"
    case "zh-tw", "zh-hk", "zh-mo", "zh-hant": "Hant"
    default: "Hans"
    }
  }
}
