import Casework
import CityModel
import Documents
import Foundation
import Imaging

/// A file as it was sent for a field of a form.
package struct Upload: Sendable {
  package let field: String
  package let bytes: [UInt8]
  /// What the file was called where it came from; shown beside a document, never used as a path.
  package let name: String

  package init(field: String, bytes: [UInt8], name: String = "") {
    self.field = field
    self.bytes = bytes
    self.name = name
  }
}

/// An upload that turned out to be a picture.
struct ReadUpload {
  let upload: Upload
  let picture: Picture

  /// As the case's event will name it.
  var photo: Photo {
    let point: Point? =
      if let longitude = picture.longitude, let latitude = picture.latitude {
        Point(longitude: longitude, latitude: latitude)
      } else { nil }
    return Photo(
      blob: hexDigest(picture.jpeg), original: hexDigest(upload.bytes), pixels: hexDigest(picture.pixels),
      taken: picture.taken, takenAt: point)
  }
}

extension [ReadUpload] {
  var inputs: [String: FormInput] {
    Dictionary(grouping: self, by: \.upload.field).mapValues { .photos($0.map(\.photo)) }
  }
}

extension [Upload] {
  /// The uploads as texts, by the hash of what was sent.
  var parts: [String] { flatMap { [$0.field, hexDigest($0.bytes)] } }
}

extension Platform {
  /// The pictures among the uploads, and the fault of every file that is none or that no field asks for.
  ///
  /// One after the other and few at a time: a large picture takes hundreds of megabytes while it is read.
  func readPhotos(_ uploads: [Upload], for fields: [FormField]) async -> (read: [ReadUpload], faults: [FieldFault]) {
    var faults: [FieldFault] = []
    var read: [ReadUpload] = []
    for upload in uploads {
      guard let field = fields.first(where: { $0.id.text == upload.field }) else {
        faults.append(FieldFault(upload.field, "form.unknown-field"))
        continue
      }
      if case .files = field.kind { continue }
      guard case .photos = field.kind else {
        faults.append(FieldFault(upload.field, "form.unknown-field"))
        continue
      }
      switch await darkroom.read(upload.bytes) {
      case .success(let picture): read.append(ReadUpload(upload: upload, picture: picture))
      case .failure(let error): faults.append(fault(error, field: upload.field))
      }
    }
    return (read, faults)
  }
}

extension Platform {
  /// The largest document that is taken, in bytes.
  static let documentLimit = 10 << 20

  /// The documents among the uploads, and the fault of each that is no PDF or too large.
  func readDocuments(
    _ uploads: [Upload], for fields: [FormField], hidden: [ID<FormField>: [String]]
  ) -> (read: [String: [ReadDocument]], faults: [FieldFault]) {
    var read: [String: [ReadDocument]] = [:]
    var faults: [FieldFault] = []
    for upload in uploads {
      guard let field = fields.first(where: { $0.id.text == upload.field }), case .files = field.kind else { continue }
      if let fault = documentFault(upload, field) {
        faults.append(fault)
      } else if let terms = hidden[field.id] {
        if let copy = anonymisedUpload(upload, hiding: terms) {
          read[upload.field, default: []].append(copy)
        } else {
          faults.append(FieldFault(upload.field, "document.names-somebody"))
        }
      } else {
        read[upload.field, default: []].append(ReadDocument(upload))
      }
    }
    return (read, faults)
  }
}

extension Platform {
  private func documentFault(_ upload: Upload, _ field: FormField) -> FieldFault? {
    if upload.bytes.count > Self.documentLimit {
      return FieldFault(upload.field, "document.too-large", values: ["limit": "10"])
    }
    if field.formats.contains(.pdf), upload.bytes.starts(with: Array("%PDF-".utf8)) { return nil }
    guard field.formats.contains(.docx) else { return FieldFault(upload.field, "document.not-a-pdf") }
    guard upload.bytes.starts(with: Array("PK".utf8)) else { return FieldFault(upload.field, "document.not-taken") }
    let reading = readDocx(Data(upload.bytes), limits: .ofTheSite)
    guard reading.document == nil else { return nil }
    let reason = reading.findings.first { $0.severity == .fault }?.message
    return FieldFault(
      upload.field, "document.bad-docx", values: ["message": reason?.zh ?? "", "messageEnglish": reason?.en ?? ""])
  }
}

/// An upload as it is kept.
struct ReadDocument {
  let bytes: [UInt8]
  let file: StoredFile

  /// Under a name of ours: what a file is called may name somebody too.
  init(anonymous bytes: [UInt8]) {
    self.bytes = bytes
    file = StoredFile(blob: hexDigest(bytes), name: "anonymised-copy.docx", bytes: bytes.count)
  }

  init(_ upload: Upload) {
    bytes = upload.bytes
    let name = upload.name.split(whereSeparator: { "/\\".contains($0) }).last.map(String.init) ?? ""
    file = StoredFile(
      blob: hexDigest(upload.bytes), name: String(name.prefix(120)), bytes: upload.bytes.count)
  }
}

/// Where pictures are decoded: one at a time, off the threads that answer requests for pages.
actor Darkroom {
  func read(_ bytes: [UInt8]) -> Result<Picture, PictureFault> {
    do throws(PictureFault) { return .success(try readPicture(bytes)) } catch { return .failure(error) }
  }

  /// The picture no larger than a list shows it; `nil` when it cannot be read.
  func thumbnail(_ bytes: [UInt8]) -> [UInt8]? { (try? readPicture(bytes))?.thumbnail }
}

private func fault(_ fault: PictureFault, field: String) -> FieldFault {
  switch fault {
  case .notAPicture: FieldFault(field, "photo.not-a-picture")
  case .unsupportedKind(let kind): FieldFault(field, "photo.unsupported", values: ["kind": kind])
  case .tooManyPixels: FieldFault(field, "photo.too-many-pixels")
  case .damaged: FieldFault(field, "photo.damaged")
  case .tooLarge: FieldFault(field, "photo.too-large")
  }
}
