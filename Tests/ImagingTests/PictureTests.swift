import Testing

@testable import Imaging

/// What becomes of a photo that can be taken.
@Suite struct PictureTests {
  @Test func `a photo comes out upright whatever way the camera was held`() throws {
    let upright = try (1...8).map { orientation in
      let picture = try readPicture(Painting().jpeg().with(exif: ExifBlock(orientation: orientation)))
      return "\(orientation): \(picture.width)x\(picture.height) \(corners(picture))"
    }
    #expect(
      upright.joined(separator: "\n") == """
        1: 60x40 red green / blue white
        2: 60x40 green red / white blue
        3: 60x40 white blue / green red
        4: 60x40 blue white / red green
        5: 40x60 red blue / green white
        6: 40x60 blue red / white green
        7: 40x60 white green / blue red
        8: 40x60 green white / red blue
        """)
  }

  @Test(arguments: [
    ("2048x100", "2048x100", "480x23"), ("2049x2049", "2048x2048", "480x480"), ("3000x1", "2048x1", "480x1"),
    ("100x4096", "50x2048", "11x480"), ("30x20", "30x20", "30x20"),
  ])
  func `a large photo is made smaller and a small one stays`(sent: String, kept: String, thumbnail: String) throws {
    let sides = sent.split(separator: "x").compactMap { Int($0) }
    let picture = try readPicture(Painting(width: sides[0], height: sides[1]).png())
    #expect("\(picture.width)x\(picture.height)" == kept)
    #expect(try size(picture.jpeg) == kept)
    #expect(try size(picture.thumbnail) == thumbnail)
  }

  @Test func `time and place are read from a JPEG and from a PNG and are gone from what is kept`() throws {
    let notes = ExifBlock(
      orientation: 1, taken: "2026:11:23 09:15:00", latitude: "N 31/1 51/1 2950/100", longitude: "E 106/1 46/1 795/100")
    let files = [Painting().jpeg().with(exif: notes), Painting().png().with(chunk: "eXIf", notes.tiff)]
    for file in files {
      let picture = try readPicture(file)
      #expect(picture.taken == "2026:11:23 09:15:00")
      #expect(abs(try #require(picture.latitude) - 31.858194) < 0.000_001)
      #expect(abs(try #require(picture.longitude) - 106.768875) < 0.000_001)
      for kept in [picture.jpeg, picture.thumbnail] {
        #expect(!kept.holds("Exif") && !kept.holds("2026:11:23"))
        let again = try readPicture(kept)
        #expect(again.taken == nil && again.latitude == nil && again.longitude == nil)
      }
    }
  }

  @Test func `nothing that hides in a file or behind its end is kept`() throws {
    let files = [
      Painting().jpeg().with(segment: 0xFE, Array("hidden words".utf8)) + Array("PK\u{3}\u{4} hidden words".utf8),
      Painting().png().with(chunk: "tEXt", Array("Comment\0hidden words".utf8)) + Array("<script> hidden words".utf8),
    ]
    for file in files {
      let picture = try readPicture(file)
      #expect(file.holds("hidden words"))
      #expect(!picture.jpeg.holds("hidden words") && !picture.thumbnail.holds("hidden words"))
    }
  }

  @Test func `the same photo under other notes has the same pixels and another photo has others`() throws {
    let plain = Painting().jpeg()
    let pixels = try readPicture(plain).pixels
    #expect(pixels.count == 8 + 60 * 40 * 3)
    #expect(Array(pixels.prefix(8)) == [0, 0, 0, 60, 0, 0, 0, 40])
    let other = ExifBlock(taken: "2026:11:24 10:00:00", latitude: "N 1/1 2/1 3/1", longitude: "E 4/1 5/1 6/1")
    #expect(try readPicture(plain.with(exif: other) + Array("more".utf8)).pixels == pixels)
    #expect(try readPicture(plain.with(segment: 0xFE, [1, 2, 3])).pixels == pixels)
    #expect(try readPicture(Painting(topLeft: 0xFE_0000).png()).pixels != readPicture(Painting().png()).pixels)
    let (wide, high) = (Painting(width: 40, height: 20), Painting(width: 20, height: 40))
    #expect(try readPicture(wide.png()).pixels != readPicture(high.png()).pixels)
  }

  @Test func `what is see-through becomes white`() throws {
    #expect(corners(try readPicture(Painting(topLeft: 0x7F00_0000).png())) == "white green / blue white")
  }
}

/// The colours of the four corners, read from the pixels: `red green / blue white`.
private func corners(_ picture: Picture) -> String {
  let names = [0xFF0000: "red", 0x00FF00: "green", 0x0000FF: "blue", 0xFFFFFF: "white"]
  func colour(_ x: Int, _ y: Int) -> String {
    let start = 8 + 3 * (y * picture.width + x)
    let exact = picture.pixels[start..<start + 3].reduce(0) { $0 << 8 | ($1 > 127 ? 255 : 0) }
    return names[exact] ?? "another colour"
  }
  let (right, bottom) = (picture.width - 2, picture.height - 2)
  return "\(colour(1, 1)) \(colour(right, 1)) / \(colour(1, bottom)) \(colour(right, bottom))"
}

private func size(_ jpeg: [UInt8]) throws -> String {
  let container = try readJPEG(jpeg, maxScans: 1)
  return "\(container.width)x\(container.height)"
}
