import CityModel
import Foundation
import Platform

extension Site {
  /// What every template may use: the texts, the assets and the form's token.
  var commonModel: [String: Any] {
    [
      "t": house.texts.tree(language), "assets": house.assets.addresses, "lang": language.rawValue,
      "isChinese": language == .chinese, "city": self[pack.city.name], "path": path,
      "formToken": #"<input type="hidden" name="_token" value="\#(formToken)">"#,
      "isSignedIn": session != nil, "isDemonstration": platform.isDemonstration,
    ]
  }

  func layoutModel(title: String, section: String?) -> [String: Any] {
    let account = session.map { session in
      model([
        "name": session.account.name, "role": session.account.role.map { self[$0.name] },
        "agency": session.account.agency.map { self[$0.name] }, "isStaff": session.account.role != nil,
        "messages": text(unread == 0 ? "messages.linkNone" : "messages.link", ["n": unreadCount]),
        "hasUnread": unread > 0,
      ])
    }
    return commonModel.merging(
      model([
        "title": title, "isHome": path == "/", "navigation": navigation(section), "languages": languageLinks,
        "account": account, "credit": self[pack.city.credit], "hasMapApproval": platform.mapApproval != nil,
        "mapApprovalText": platform.mapApproval.map { text("frame.map-approved", ["number": $0]) },
        "searched": path == "/search" ? query["q"] : nil,
      ])
    ) { _, new in new }
  }

  /// `3`, `99+`.
  private var unreadCount: String { unread < Platform.inboxSize ? String(unread) : "\(Platform.inboxSize - 1)+" }

  private func navigation(_ section: String?) -> [[String: Any]] {
    let entries = [
      ("/checkup", text("frame.nav-checkup")), ("/services", text("frame.nav-services")),
      ("/report", text("frame.nav-report")), ("/measures", text("frame.nav-measures")),
      ("/study", text("frame.nav-study")),
    ]
    let present = section ?? "/" + (path.split(separator: "/").first ?? "")
    return entries.map { entry in
      ["address": entry.0, "name": entry.1, "isPresent": entry.0 == present, "isReport": entry.0 == "/report"]
    }
  }

  private var languageLinks: [[String: Any]] {
    Language.allCases.map { other in
      let kept = query.filter { $0.key != "lang" && isPublicQuery($0.key) }.sorted { $0.key < $1.key }
      let pairs = kept.map { "\($0.key)=\($0.value.percentEncoded)" } + ["lang=\(other.rawValue)"]
      return [
        "tag": other.rawValue, "name": other == .chinese ? "中文" : "English", "isPresent": other == language,
        "address": path + "?" + pairs.joined(separator: "&"),
      ]
    }
  }

  /// Whether a name of the query is fit to be repeated in a link of the page.
  private func isPublicQuery(_ name: String) -> Bool {
    !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
