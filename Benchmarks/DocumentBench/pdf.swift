import Documents
import Fonts

/// Reports numbered, typeset and written to PDF, with a typesetter that keeps its faces open.
///
/// - Parameter folders: with fonts besides those of the machine.
func pdf(_ profile: LayoutProfile, seconds: Double, folders: [String]) -> Figures {
  let reports = (0..<12).map(report)
  let families = profile.fonts.sorted { $0.key < $1.key }.flatMap { role in
    role.value.prescribed + role.value.standIns + role.value.latin
  }
  let typesetter = Typesetter(fonts: installedFonts(families: families, folders: folders))
  return Figures(seconds: seconds) { number in
    typesetter.pdf(typesetter.typeset(reports[number % reports.count], profile: profile)).count
  }
}
