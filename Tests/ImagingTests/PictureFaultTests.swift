import Chance
import Testing

@testable import Imaging

/// What is refused, and what the refusal says.
@Suite struct PictureFaultTests {
  @Test func `each kind of bad file has its refusal`() {
    let jpeg = Painting().jpeg()
    let png = Painting().png()
    check([], .notAPicture)
    check(Array("a text that somebody called photo.jpg".utf8), .notAPicture)
    check(Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), .notAPicture)
    check(Painting().gif(), .unsupportedKind("GIF"))
    check(Array("\0\0\0\u{18}ftypheic\0\0\0\0".utf8), .unsupportedKind("HEIC"))
    check(Array("RIFF\0\0\0\0WEBPVP8 ".utf8), .unsupportedKind("WebP"))
    check(png.claiming(width: 50_000, height: 50_000), .tooManyPixels(2_500_000_000))
    check(png.claiming(width: 1 << 31, height: 1), .damaged)
    check(png.claiming(width: 0, height: 40), .damaged)
    check(png.claiming(width: 61, height: 40), .damaged)
    check(Array("\u{89}PNG\r\n".utf8), .notAPicture)
    check(Array(jpeg.prefix(3)), .damaged)
    check(flipped(png, at: png.count - 20), .damaged)
  }

  @Test func `each limit holds on both sides`() {
    let picture = Painting().png()
    check(picture, within: limits { $0.bytes = picture.count }, nil)
    check(picture, within: limits { $0.bytes = picture.count - 1 }, .tooLarge(picture.count))
    check(picture, within: limits { $0.pixels = 2400 }, nil)
    check(picture, within: limits { $0.pixels = 2399 }, .tooManyPixels(2400))
    check(picture, within: limits { $0.sidePixels = 60 }, nil)
    check(picture, within: limits { $0.sidePixels = 59 }, .tooManyPixels(2400))
    check(Painting().jpeg(), within: limits { $0.scans = 1 }, nil)
    check(Painting().jpeg(), within: limits { $0.scans = 0 }, .damaged)
  }

  @Test func `a file cut short anywhere is refused`() {
    let notes = ExifBlock(orientation: 6, taken: "2026:11:23 09:15:00")
    for file in [Painting().jpeg().with(exif: notes), Painting().png()] {
      for count in 0..<file.count {
        check(Array(file.prefix(count)), count < (file[0] == 0xFF ? 3 : 8) ? .notAPicture : .damaged)
      }
    }
  }

  @Test func `an end inside the camera's preview is not the end`() {
    let preview = Array("Exif\0\0".utf8) + ExifBlock().tiff + Painting(width: 8, height: 8).jpeg()
    let whole = Painting().jpeg().with(segment: 0xE1, preview)
    check(whole, nil)
    check(Array(whole.dropLast(2)), .damaged)
  }

  /// Seeded, so that a failure comes again. What is asked is that every file has an answer.
  @Test func `spoilt bytes are refused or read but never stop the program`() {
    var dice = SeededDice(seed: 20_261_123)
    let notes = ExifBlock(orientation: 5, taken: "2026:11:23 09:15:00", latitude: "N 31/1 51/1 0/1")
    for file in [Painting().jpeg().with(exif: notes), Painting().png().with(chunk: "eXIf", notes.tiff)] {
      for _ in 0..<300 {
        var spoilt = file
        for _ in 0...Int.random(in: 0..<4, using: &dice) {
          spoilt[Int.random(in: 0..<file.count, using: &dice)] = UInt8.random(in: .min ... .max, using: &dice)
        }
        guard let picture = try? readPicture(spoilt) else { continue }
        #expect(picture.pixels.count == 8 + 3 * picture.width * picture.height)
      }
    }
  }
}

private func check(
  _ file: [UInt8], within limits: PictureLimits = .standard, _ expected: PictureFault?,
  at place: SourceLocation = #_sourceLocation
) {
  var fault: PictureFault?
  do { _ = try readPicture(file, limits: limits) } catch { fault = error }
  #expect(fault == expected, sourceLocation: place)
}

private func limits(_ change: (inout PictureLimits) -> Void) -> PictureLimits {
  var limits = PictureLimits.standard
  change(&limits)
  return limits
}

private func flipped(_ bytes: [UInt8], at place: Int) -> [UInt8] {
  var bytes = bytes
  bytes[place] ^= 0xFF
  return bytes
}
