import Casework
import CityModel
import Documents
import Foundation
import Storage

extension Platform {
  /// Everything of a case that has ended, to be packed: each event as it is stored, each version of each document, personal
  /// answers. The reading of the personal answers is logged.
  ///
  /// - Throws: `case.not-found`; `case.not-your-role`; `contact.no-purpose`.
  package func archive(_ number: String, viewer: Viewer, purpose: String) async throws -> [ArchivedFile] {
    let (running, actors) = try await readers(of: number, viewer)
    guard let actor = running.archivist(among: actors.filter({ !running.value.isBlind($0) })) else {
      throw Refusal("case.not-your-role")
    }
    guard purpose.contains(where: { !$0.isWhitespace }) else { throw Refusal("contact.no-purpose") }
    let personal = try await readPersonal(running, by: actor, purpose: purpose)
    var files = try await records(running) + documents(running)
    let answers = Dictionary(personal.map { ($0.key.text, $0.value) }) { $1 }
    files.append(ArchivedFile("personal.json", try JSONEncoder.sorted.encode(answers)))
    return files
  }

  /// The events, one line each: the stored bytes are what the chain of hashes is reckoned over.
  private func records(_ running: RunningCase) async throws -> [ArchivedFile] {
    let events = try await store.events.stored(running.value.id)
    return events.map { ArchivedFile(String(format: "events/%04d-%@.json", $0.version, $0.hash), Data($0.bytes)) }
  }

  private func documents(_ running: RunningCase) async throws -> [ArchivedFile] {
    var files: [ArchivedFile] = []
    for event in running.value.events {
      for (field, answer) in event.answers.sorted(by: { $0.key < $1.key }) {
        for (number, blob) in answer.blobs.enumerated() {
          guard let bytes = try await store.blobs.bytes(blob) else { continue }
          let place = String(format: "files/%04d-%@-%d", event.version, field.text, number + 1)
          files.append(ArchivedFile(place + ending(of: bytes), Data(bytes)))
        }
      }
    }
    return files
  }

  private func ending(of bytes: [UInt8]) -> String {
    bytes.starts(with: Array("%PDF".utf8)) ? ".pdf" : bytes.starts(with: Array("PK".utf8)) ? ".docx" : ".jpg"
  }
}

extension RunningCase {
  /// The first who may take out the whole of the case; `nil` before it has ended.
  func archivist(among actors: [Actor]) -> Actor? {
    guard stage(value.stage).outcome != .open else { return nil }
    return actors.first { actor in actor.role.map(procedure.archivists.contains) ?? false }
  }
}

extension Answer {
  fileprivate var blobs: [String] {
    switch self {
    case .files(let files): files.map(\.blob)
    case .photos(let photos): photos.map(\.blob)
    default: []
    }
  }
}

extension JSONEncoder {
  fileprivate static var sorted: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return encoder
  }
}
