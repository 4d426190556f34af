import CityModel
import Hummingbird
import Platform

extension Routes {
  /// Signing in, and the work of those who are.
  mutating func addDesk() {
    get("/sign-in", .everyone, SignInPage.show)
    post("/sign-in", .everyone, SignInPage.signIn)
    post("/sign-out", .everyone, SignInPage.signOut)
    get("/desk", .staff, DeskPage.show)
    get("/desk/cases/:number", .staff, CasePage.show)
    get("/desk/cases/:number/actions/:action", .staff, CasePage.back)
    post("/desk/cases/:number/actions/:action", .staff, uploads: true, CasePage.act)
    get("/desk/cases/:number/contact", .staff, CasePage.back)
    post("/desk/cases/:number/contact", .staff, CasePage.contact)
    get("/desk/cases/:number/anonymised/:blob", .staff, AnonymisedPage.show)
    get("/desk/cases/:number/anonymised/:blob/file", .staff, AnonymisedPage.file)
    get("/desk/cases/:number/forms/:form", .staff, CasePage.back)
    post("/desk/cases/:number/forms/:form", .staff, CaseFormPage.print)
    get("/desk/cases/:number/archive", .staff, CasePage.back)
    post("/desk/cases/:number/archive", .staff, CaseFormPage.archive)
    get("/desk/moves", .staff, MovesPage.show)
    post("/desk/moves", .staff, MovesPage.move)
    get("/my/absence", .staff, AbsencePage.show)
    post("/my/absence", .staff, AbsencePage.set)
    post("/my/absence/end", .staff, AbsencePage.end)
  }
}
