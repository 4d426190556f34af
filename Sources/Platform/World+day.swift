import Casework
package import CityModel

extension World {
  /// The day that it is in the city; `nil` when this machine does not know the city's time zone.
  package func day(in pack: Pack) -> CalendarDay? { WorkClock(pack)?.day(of: now()) }
}
