import Foundation

/// The deviate that leaves 2.5 % on either side of Student's distribution: 2.776 for 4 degrees of freedom.
///
/// The distribution of whole degrees of freedom is a finite sum of cosines, so it needs no gamma function; the deviate
/// is found by halving.
///
/// - Precondition: at least one degree of freedom.
/// - Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
package func studentDeviate(degrees: Int) -> Double {
  precondition(degrees >= 1, "Student's distribution has at least one degree of freedom")
  var low = 0.0
  var high = 13.0
  for _ in 0..<60 {
    let middle = (low + high) / 2
    if centralProbability(middle, degrees) < 0.95 { low = middle } else { high = middle }
  }
  return (low + high) / 2
}

/// The probability between -t and t.
private func centralProbability(_ t: Double, _ degrees: Int) -> Double {
  let angle = atan(t / Double(degrees).squareRoot())
  let square = cos(angle) * cos(angle)
  var term = degrees.isMultiple(of: 2) ? 1.0 : cos(angle)
  var sum = degrees == 1 ? 0.0 : term
  var factor = degrees.isMultiple(of: 2) ? 1.0 : 2.0
  while Int(factor) + 1 < degrees - 1 {
    term *= square * factor / (factor + 1)
    sum += term
    factor += 2
  }
  return degrees.isMultiple(of: 2) ? sin(angle) * sum : 2 / Double.pi * (angle + sin(angle) * sum)
}
