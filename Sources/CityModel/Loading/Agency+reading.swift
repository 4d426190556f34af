extension Reading {
  func readOffices() -> (roles: [Role], agencies: [Agency]) {
    guard files.files["agencies.yaml"] != nil else { return ([], []) }
    let fields = document("agencies.yaml", .offices, defining: .role, .agency)
    return (fields.children("roles", .role).map(Role.init), fields.children("agencies", .agency).map(Agency.init))
  }
}

extension Role {
  fileprivate init(_ fields: Fields) {
    self.init(id: fields.name(.role), name: fields.localized("name"), leads: fields.flag("leads"))
  }
}

extension Agency {
  fileprivate init(_ fields: Fields) {
    self.init(
      id: fields.name(.agency), name: fields.localized("name"), roles: fields.references("roles", to: .role),
      parent: fields.optionalReference("parent", to: .agency), isDemonstration: fields.isDemonstration())
  }
}
