import CityModel
import Hummingbird
import Platform

extension Routes {
  /// Figures: what an agency has to report, entering, approving, importing, and the book as a file.
  mutating func addFigures() {
    get("/desk/figures", .staff, FigureDeskPage.show)
    get("/desk/figures/entry", .staff, FigureEntryPage.show)
    post("/desk/figures/entry", .staff, uploads: true, FigureEntryPage.enter)
    post("/desk/figures/decide", .staff, FigureDeskPage.decide)
    post("/desk/figures/lock", .staff, FigureDeskPage.lock)
    get("/desk/figures/history/:indicator/:region", .staff, FigureHistoryPage.show)
    get("/desk/figures/import", .staff, FigureImportPage.show)
    post("/desk/figures/import", .staff, uploads: true, FigureImportPage.take)
    get("/figures.csv", .everyone, FigureImportPage.export)
    get("/figures.xlsx", .everyone, FigureImportPage.exportSheet)
  }
}
