import Foundation

extension SeededDice {
  /// From the normal distribution of mean 0 and standard deviation 1.
  ///
  /// - Source: Box and Muller (1958), A note on the generation of random normal deviates, Annals of Mathematical
  ///   Statistics 29, 610–611.
  package mutating func normal() -> Double {
    (-2 * log(number(in: 0x1p-53...1))).squareRoot() * cos(2 * .pi * number(in: 0...1))
  }
}
