import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// A survey that is open in a case: what it promises first, then the questions.
///
/// A panel is answered when signed in. An anonymous survey is answered with a signed token that the browser keeps, or with
/// a code on paper; either way no account goes with the answer.
struct SurveyPage {
  let view: SurveyView
  let site: Site
  var typed = TypedForm()
  var faults: [FieldFault] = []
  /// Why nothing was taken, where it is no fault of a question.
  var problem: String?
  /// What became of an anonymous answer.
  var receipt: String?

  private var isAnonymous: Bool { view.rule.promise == .anonymous }

  /// Whether the survey's key is another than the case's event names: then nothing is signed, and codes on paper are left.
  private var isKeyWrong: Bool { isAnonymous && view.key == nil }

  private var refusal: String? {
    isAnonymous ? isKeyWrong ? site.text("error.survey.wrong-key") : nil : view.refusal.map { site.text(of: $0) }
  }

  var model: Model {
    let form = FormView(
      fields: view.asked, procedure: view.procedure, pack: site.pack, site: site, typed: typed, faults: faults,
      prefix: "survey")
    return [
      "number": view.number, "surveyTitle": view.title[site.language], "isAnonymous": isAnonymous,
      "promise": site.text("activity.promise-\(view.rule.promise.rawValue)"),
      "progress": site.count(view.answered, of: view.units), "fields": form.model, "hasFaults": !faults.isEmpty,
      "faults": form.faultList, "photosLost": false, "problem": problem ?? false, "receipt": receipt ?? false,
      "code": typed["_code"], "mayAnswer": receipt == nil && (isAnonymous || view.refusal == nil),
      "fingerprint": view.fingerprint ?? false,
      "refusal": refusal ?? false,
      "signIn": site.session == nil ? "/sign-in?next=\(address.percentEncoded)" : false,
      "token": tokenModel ?? false,
    ]
  }

  var address: String { "/reports/\(view.number.percentEncoded)/survey" }

  /// What the browser needs to have a token signed; `nil` for who may not.
  private var tokenModel: Model? {
    guard let key = view.key, let account = site.session?.account, account.role == nil else { return nil }
    return [
      // Names survey and person, so that the next one at the same device begins anew.
      "store": "yiju-survey-\(key.fingerprint.prefix(16))-\(account.person)", "modulus": key.modulus,
      "exponent": key.exponent, "fingerprint": key.fingerprint, "signature": "\(address)/signature",
      "answers": "\(address)/answers", "csrf": site.formToken,
    ]
  }
}
