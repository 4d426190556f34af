import CityModel

extension ServicePage {
  /// The diagram of how a case travels, with a table that says the same.
  static func flow(_ procedure: Procedure, _ site: Site) -> Model {
    let picture = ProcedurePicture(procedure, site.wording)
    return [
      "flowDiagram": picture.svg(),
      "flowRows": picture.rows.map { row -> Model in
        [
          "flowAction": row.action, "flowFrom": row.from, "flowTo": row.to ?? site.text("flow.stays"),
          "flowWho": row.who, "flowConditions": row.conditions,
        ]
      },
    ]
  }
}
