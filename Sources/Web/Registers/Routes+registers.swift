import Casework
extension Routes {
  /// Registers, their objects, and the work of who keeps them.
  mutating func addRegisters() {
    get("/registers", .everyone, RegistersPage.show)
    get("/registers/:register", .everyone, RegisterPage.show)
    get("/registers/:register/objects.csv", .everyone, RegisterExport.csv)
    get("/registers/:register/objects.geojson", .everyone, RegisterExport.geoJSON)
    get("/registers/:register/:object", .everyone, ObjectPage.show)
    get("/registers/:register/:object/case", .everyone, ObjectPage.back)
    post("/registers/:register/:object/case", .everyone, ObjectPage.openCase)
    get("/desk/registers/:register/new", .staff, ObjectForm.showEntry)
    post("/desk/registers/:register/new", .staff, ObjectForm.enter)
    get("/desk/registers/:register/:object/inspect", .staff, ObjectForm.showInspection)
    post("/desk/registers/:register/:object/inspect", .staff, uploads: true, ObjectForm.inspect)
    get("/desk/registers/:register/:object/change", .staff, ObjectForm.showChange)
    post("/desk/registers/:register/:object/change", .staff, ObjectForm.change)
    get("/desk/registers/:register/:object/photos", .staff, ObjectForm.showPhotos)
    post("/desk/registers/:register/:object/photos", .staff, uploads: true, ObjectForm.addPhotos)
    get("/desk/registers/:register/:object/retire", .staff, ObjectForm.showRetirement)
    post("/desk/registers/:register/:object/retire", .staff, ObjectForm.retire)
  }
}
