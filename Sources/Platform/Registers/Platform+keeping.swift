package import Casework
package import CityModel
import Foundation
import Imaging
import Storage

extension Platform {
  /// Enters an object into a register.
  ///
  /// - Parameter key: came with the form; sent twice, the object is entered once.
  /// - Returns: the part of its id that stands in addresses.
  /// - Throws: `register.not-yours`; `form.invalid`; `request.no-key`; `page.not-found`.
  package func enterObject(
    _ register: ID<Register>, input: [String: FormInput], key: String, viewer: Viewer
  ) async throws -> String {
    let (edition, register, keeper) = try await keeping(register, viewer)
    let local = try RequestIdentity(key).objectName
    let form = try checkForm(register.fields, input, procedure: register.form, pack: edition.pack)
    let object = RegisterObject.entered(ID(local, in: register.id), in: register, form, by: keeper, at: now)
    try await turnDay(edition)
    _ = try await store.objects.append(try append(of: object, register, edition))
    return local
  }

  /// Puts right what is known of an object.
  ///
  /// - Throws: besides those of entering, `form.required` at `reason`, `register.nothing-changed`, `register.retired`, and
  ///   `register.moved-on` when somebody else was first.
  package func changeObject(
    _ local: String, in register: ID<Register>, input: [String: FormInput], reason: String, version: Int,
    viewer: Viewer
  ) async throws {
    try await step(local, register, version, viewer) { object, register, keeper, edition in
      let form = try checkForm(register.fields, input, procedure: register.form, pack: edition.pack)
      try object.change(to: form, reason: try self.stated(reason), by: keeper, at: self.now)
    }
  }

  /// Writes down what somebody saw on a day, with photos.
  ///
  /// - Throws: besides those of changing, `register.no-inspections`, `register.day-to-come`, and the faults of pictures.
  package func inspectObject(
    _ local: String, in register: ID<Register>, input: [String: FormInput], uploads: [Upload], day: String,
    version: Int, viewer: Viewer
  ) async throws {
    let photos = try await pictures(uploads)
    try await step(local, register, version, viewer) { object, register, keeper, edition in
      guard register.inspection != nil else { throw Refusal("register.no-inspections") }
      guard let day = CalendarDay(day) else {
        throw Refusal("form.invalid", faults: [FieldFault("_day", "form.bad-date")])
      }
      let form = try checkForm(
        register.inspected, input, procedure: register.form, pack: edition.pack,
        known: ["form": .object(object.values)])
      try object.inspect(
        form, photos: photos.map(\.photo), on: day, today: edition.clock.day(of: self.now), by: keeper, at: self.now)
    } storing: {
      for photo in photos { _ = try await store.blobs.put(photo.picture.jpeg, at: now) }
    }
  }

  /// Adds photos to the series of an object.
  package func addPhotos(
    _ local: String, in register: ID<Register>, uploads: [Upload], note: String, version: Int, viewer: Viewer
  ) async throws {
    let photos = try await pictures(uploads)
    if photos.isEmpty { throw Refusal("form.invalid", faults: [FieldFault("photos", "form.required")]) }
    try await step(local, register, version, viewer) { object, _, keeper, _ in
      try object.add(photos.map(\.photo), note: note.isEmpty ? nil : note, by: keeper, at: self.now)
    } storing: {
      for photo in photos { _ = try await store.blobs.put(photo.picture.jpeg, at: now) }
    }
  }

  /// Ends the life of an object.
  package func retireObject(
    _ local: String, in register: ID<Register>, day: String, reason: String, version: Int, viewer: Viewer
  ) async throws {
    try await step(local, register, version, viewer) { object, _, keeper, edition in
      guard let day = CalendarDay(day) else {
        throw Refusal("form.invalid", faults: [FieldFault("_day", "form.bad-date")])
      }
      try object.retire(
        on: day, today: edition.clock.day(of: self.now), reason: try self.stated(reason), by: keeper, at: self.now)
    }
  }
}

extension Platform {
  /// A register that the viewer keeps.
  ///
  /// - Throws: `register.not-yours`; `page.not-found`.
  package func keptRegister(_ id: ID<Register>, viewer: Viewer) async throws -> Register {
    try await keeping(id, viewer).1
  }

  /// Everything that is known of an object, as a form would send it, for who keeps the register.
  package func objectInput(
    _ local: String, in id: ID<Register>, viewer: Viewer
  ) async throws -> [String: FormInput] {
    let (_, register, _) = try await keeping(id, viewer)
    let object = try await object(ID(local, in: id), register)
    return object.answers.reduce(into: [:]) { inputs, answer in inputs[answer.key.text] = answer.value.input }
  }

  /// The register, and in which role the viewer keeps it.
  func keeping(
    _ id: ID<Register>, _ viewer: Viewer
  ) async throws -> (Edition, Register, Actor) {
    let edition = try await current()
    let register = try edition.register(id)
    if viewer.account == nil { throw Refusal("account.sign-in") }
    return (edition, register, try await access(to: register, viewer, edition).keeper())
  }

  /// One step of an object, decided on the version that the viewer was looking at.
  ///
  /// - Parameter files: puts the files that the event names, once everything else has passed.
  private func step(
    _ local: String, _ id: ID<Register>, _ version: Int, _ viewer: Viewer,
    _ take: (inout RegisterObject, Register, Actor, Edition) throws -> Void,
    storing files: () async throws -> Void = {}
  ) async throws {
    let (edition, register, keeper) = try await keeping(id, viewer)
    var object = try await object(ID(local, in: id), register)
    guard object.version == version else { throw Refusal("register.moved-on") }
    try take(&object, register, keeper, edition)
    try await turnDay(edition)
    try await files()
    guard try await store.objects.append(try append(of: object, register, edition)) else {
      throw Refusal("register.moved-on")
    }
  }

  /// The most characters of a reason, and the most photos at once.
  private static let reasonLimit = 300
  static let photosAtOnce = 6

  private func stated(_ reason: String) throws -> String {
    let reason = reason.trimmingCharacters(in: .whitespacesAndNewlines)
    if reason.isEmpty { throw Refusal("form.invalid", faults: [FieldFault("_reason", "form.required")]) }
    guard reason.count <= Self.reasonLimit else {
      let limit = ["limit": String(Self.reasonLimit)]
      throw Refusal("form.invalid", faults: [FieldFault("_reason", "form.too-long", values: limit)])
    }
    return reason
  }

  private func pictures(_ uploads: [Upload]) async throws -> [ReadUpload] {
    let uploads = uploads.filter { $0.field == "photos" }
    guard uploads.count <= Self.photosAtOnce else {
      let limit = ["limit": String(Self.photosAtOnce)]
      throw Refusal("form.invalid", faults: [FieldFault("photos", "form.too-many-photos", values: limit)])
    }
    let (read, faults) = await readPhotos(uploads, for: [.objectPhotos])
    if !faults.isEmpty { throw Refusal("form.invalid", faults: faults) }
    return read
  }
}

extension FormField {
  /// The series of photos that every object has beside its fields.
  package static let objectPhotos = FormField(
    id: "photos", label: LocalizedText(zh: "照片", en: "Photos"), hint: nil,
    kind: .photos(atMost: Platform.photosAtOnce), isRequired: false, visibility: .restricted)
}
