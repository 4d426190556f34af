import Casework
import CityModel

/// An append with its bytes made: done by the request's own task, so that the one writer has less to do.
struct PreparedAppend: Sendable {
  let append: EventAppend
  let bytes: [UInt8]
  let commands: [[UInt8]]
  /// The files that the event names.
  let blobs: Set<String>

  init(_ append: EventAppend) throws {
    self.append = append
    self.bytes = try canonicalJSON(append.event)
    self.commands = try append.commands.map { try canonicalJSON($0) }
    self.blobs = append.event.blobs
  }
}

extension CaseEvent {
  /// The names of all files that the event's answers speak of.
  var blobs: Set<String> {
    var names: Set<String> = []
    for answer in answers.values { names.formUnion(answer.blobs) }
    return names
  }
}

extension Answer {
  /// The names of the files that it speaks of, in the rows of a group too.
  fileprivate var blobs: [String] {
    switch self {
    case .photos(let photos): photos.map(\.blob)
    case .files(let files): files.map(\.blob)
    case .group(let rows): rows.flatMap { row in row.values.flatMap(\.blobs) }
    default: []
    }
  }
}
