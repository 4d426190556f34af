/// What a template is filled with. `false` stands for "there is none".
typealias Model = [String: Any]
