extension String {
  /// The name under which an expression knows an id: `after-photo` is `after_photo`.
  package var expressionName: String { String(map { $0 == "-" || $0 == "." ? "_" : $0 }) }
}
