/// Points of so many millimetres.
func points(millimetres: Double) -> Double { millimetres * 72 / 25.4 }
