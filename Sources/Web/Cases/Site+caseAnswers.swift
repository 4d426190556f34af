import CityModel
import Platform

extension Site {
  /// Answers ready to show.
  ///
  /// - Parameter photoBase: what stands before `/photos/<name>`: empty, or the secret link that opens them.
  func answers(_ answers: [AnswerView], photoBase: String = "") -> [Model] {
    answers.map { answer in
      var model: Model = [
        "label": answer.label[language], "text": false, "isPersonal": false, "isErased": false, "place": false,
        "hasPhotos": false,
      ]
      switch answer.content {
      case .text(let text): model["text"] = text
      case .localized(let text): model["text"] = text[language]
      case .yesNo(let isYes): model["text"] = text(isYes ? "cases.yes" : "cases.no")
      case .photos(let blobs):
        model["hasPhotos"] = !blobs.isEmpty
        model["photos"] = photos(blobs, base: photoBase)
      case .place(let words, let region, let place, let point):
        model["place"] = self.place(words, region, place, point)
      case .personal: model["isPersonal"] = true
      case .erased: model["isErased"] = true
      }
      return model
    }
  }

  func photos(_ blobs: [String], base: String) -> [Model] {
    blobs.enumerated().map { number, blob in
      [
        "href": "\(base)/photos/\(blob)", "thumbnail": "\(base)/photos/\(blob)/thumbnail",
        "alt": text("cases.photoAlt", ["n": String(number + 1)]),
      ]
    }
  }

  private func place(_ words: String, _ region: Region, _ place: Place?, _ point: Point?) -> Model {
    [
      "words": words, "region": region.name[language], "gazetteer": place?.name[language] ?? false,
      "point": point.map(coordinates) ?? false,
    ]
  }

  func coordinates(_ point: Point) -> String {
    "\(degrees(point.longitude)), \(degrees(point.latitude))"
  }

  /// Five places: about a metre, no more than a phone knows.
  func degrees(_ value: Double) -> String { String((value * 100_000).rounded() / 100_000) }
}
