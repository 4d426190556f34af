import Casework
import CityModel
import Imaging
import Storage

/// A file as it was sent for a field of a form.
package struct Upload: Sendable {
  package let field: String
  package let bytes: [UInt8]

  package init(field: String, bytes: [UInt8]) {
    self.field = field
    self.bytes = bytes
  }
}

/// An upload that turned out to be a picture.
struct ReadUpload {
  let upload: Upload
  let picture: Picture
}

/// The pictures among the uploads.
///
/// - Throws: `form.invalid` with the fault of every file that is none, or that no field asks for.
func readPictures(_ uploads: [Upload], for fields: [FormField]) throws -> [ReadUpload] {
  var faults: [FieldFault] = []
  var read: [ReadUpload] = []
  for upload in uploads {
    guard let field = fields.first(where: { $0.id.text == upload.field }), case .photos = field.kind else {
      faults.append(FieldFault(upload.field, "form.unknown-field"))
      continue
    }
    do {
      read.append(ReadUpload(upload: upload, picture: try readPicture(upload.bytes)))
    } catch {
      faults.append(fault(error, field: upload.field))
    }
  }
  if !faults.isEmpty { throw Refusal("form.invalid", faults: faults) }
  return read
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

extension Platform {
  /// Puts the pictures into the store, written anew, and gives them as inputs of their fields.
  func storePhotos(_ read: [ReadUpload]) async throws -> [String: FormInput] {
    var photos: [String: [Photo]] = [:]
    for item in read {
      let photo = Photo(
        blob: try await store.blobs.put(item.picture.jpeg, at: now), original: hexDigest(item.upload.bytes),
        pixels: hexDigest(item.picture.pixels), taken: item.picture.taken, takenAt: item.picture.point)
      photos[item.upload.field, default: []].append(photo)
    }
    return photos.mapValues(FormInput.photos)
  }
}

extension Picture {
  fileprivate var point: Point? {
    guard let longitude, let latitude else { return nil }
    return Point(longitude: longitude, latitude: latitude)
  }
}
