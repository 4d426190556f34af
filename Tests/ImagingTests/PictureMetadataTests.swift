import Testing

@testable import Imaging

/// The camera's notes: believed where they can be true, and taken as not there otherwise.
@Suite struct PictureMetadataTests {
  @Test(arguments: [
    ("N 31/1 51/1 2950/100", "E 106/1 46/1 795/100", "31.8582 106.7689"),
    ("S 31/1 0/1 0/1", "W 106/1 30/1 0/1", "-31.0 -106.5"),
    ("N 90/1 0/1 0/1", "E 180/1 0/1 0/1", "90.0 180.0"),
    ("N 90/1 0/1 1/1", "E 106/1 0/1 0/1", "none"),
    ("N 31/1 0/1 0/1", "E 180/1 0/1 1/1", "none"),
    ("N 31/1 60/1 0/1", "E 106/1 0/1 0/1", "none"),
    ("N 31/1 0/1 60/1", "E 106/1 0/1 0/1", "none"),
    ("N 31/0 0/1 0/1", "E 106/1 0/1 0/1", "none"),
    ("X 31/1 0/1 0/1", "E 106/1 0/1 0/1", "none"),
    ("N 31/1 0/1", "E 106/1 0/1 0/1", "none"),
    ("N 0/1 0/1 0/1", "E 0/1 0/1 0/1", "none"),
    ("N 0/1 0/1 0/1", "E 106/1 0/1 0/1", "0.0 106.0"),
    ("N 31/1 0/1 0/1", nil, "none"),
  ])
  func place(latitude: String, longitude: String?, expected: String) {
    let notes = PictureMetadata(exif: ExifBlock(latitude: latitude, longitude: longitude).tiff)
    #expect((notes.latitude == nil) == (notes.longitude == nil))
    let place = notes.latitude.flatMap { latitude in notes.longitude.map { "\(rounded(latitude)) \(rounded($0))" } }
    #expect(place ?? "none" == expected)
  }

  @Test(arguments: [
    ("2026:11:23 09:15:00", true), ("1999:12:31 23:59:60", true), ("0000:00:00 00:00:00", false),
    ("    :  :     :  :  ", false), ("2026-11-23 09:15:00", false), ("2026:11:23 09:15", false),
    ("2026:11:23 25:15:00", false), ("", false),
  ])
  func time(written: String, isTaken: Bool) {
    #expect(PictureMetadata(exif: ExifBlock(taken: written).tiff).taken == (isTaken ? written : nil))
  }

  @Test(arguments: [(0, 1), (1, 1), (8, 8), (9, 1), (65535, 1)])
  func orientation(written: Int, read: Int) {
    #expect(PictureMetadata(exif: ExifBlock(orientation: written).tiff).orientation == read)
  }

  @Test func `nonsense is no notes`() {
    let whole = ExifBlock(
      orientation: 6, taken: "2026:11:23 09:15:00", latitude: "N 31/1 51/1 2950/100", longitude: "E 106/1 46/1 795/100")
    for count in 0..<whole.tiff.count {
      let cut = PictureMetadata(exif: Array(whole.tiff.prefix(count)))
      #expect([1, 6].contains(cut.orientation))
      #expect([nil, "2026:11:23 09:15:00"].contains(cut.taken))
    }
    #expect(PictureMetadata(exif: [UInt8](repeating: 0xFF, count: 500)).latitude == nil)
  }
}

private func rounded(_ degrees: Double) -> Double { (degrees * 10_000).rounded() / 10_000 }
