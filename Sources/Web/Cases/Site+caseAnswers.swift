import Casework
import CityModel
import Platform

extension Site {
  /// Answers ready to show.
  ///
  /// - Parameter photoBase: what stands before `/photos/<name>` and `/files/<name>`: empty, or the secret link that
  ///   opens them.
  func answers(_ answers: [AnswerView], photoBase: String = "") -> [Model] {
    answers.map { answer in
      content(answer.content, label: answer.label[language], base: photoBase)
        .merging(["label": answer.label[language]]) { _, label in label }
    }
  }

  /// One answer or one cell of a table. Says of everything that it is not there: a cell would else show what belongs to
  /// the table around it.
  private func content(_ content: AnswerView.Content, label: String, base: String) -> Model {
    var model: Model = [
      "text": false, "isPersonal": false, "isErased": false, "place": false, "hasPhotos": false, "files": false,
      "shape": false, "table": false, "object": false,
    ]
    switch content {
    case .photos(let blobs):
      model["hasPhotos"] = !blobs.isEmpty
      model["photos"] = photos(blobs, base: base)
    case .place(let words, let region, let place, let point): model["place"] = self.place(words, region, place, point)
    case .files(let files): model["files"] = files.map { file($0, base: base) }
    case .shape(let points): model["shape"] = shape(points, label: label)
    case .table(let columns, let rows): model["table"] = table(columns, rows, label: label, base: base)
    case .object(let name, let register, let local):
      model["object"] = ["objectName": name, "objectAddress": "\(address(of: register))/\(local.percentEncoded)"]
    case .personal: model["isPersonal"] = true
    case .erased: model["isErased"] = true
    default: model["text"] = words(content) ?? false
    }
    return model
  }

  /// An answer that is words and nothing else.
  func words(_ content: AnswerView.Content) -> String? {
    switch content {
    case .text(let text), .person(let text): text
    case .localized(let text): text[language]
    case .yesNo(let isYes): text(isYes ? "cases.yes" : "cases.no")
    case .number(let digits, let unit):
      [wording.digits(digits), unit?[language]].compactMap(\.self).joined(separator: " ")
    case .money(let fen): text("form.yuanAmount", ["amount": wording.money(fen: fen)])
    case .date(let day): self.day(day)
    case .period(let from, let to): period(.span(from, to))
    case .choices(let names): list(names)
    case .object(let name, _, _): name
    case .photos, .place, .files, .shape, .table, .personal, .erased: nil
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

  private func table(
    _ columns: [LocalizedText], _ rows: [[AnswerView.Content?]], label: String, base: String
  ) -> Model {
    [
      "caption": label, "columns": columns.map { $0[language] },
      "rows": rows.enumerated().map { place, row -> Model in
        [
          "rowNumber": String(place + 1),
          "cells": zip(columns, row).map { column, cell in
            cell.map { content($0, label: column[language], base: base) } ?? content(.text("—"), label: "", base: base)
          },
        ]
      },
    ]
  }

  func coordinates(_ point: Point) -> String {
    "\(degrees(point.longitude)), \(degrees(point.latitude))"
  }

  /// Five places: about a metre, no more than a phone knows.
  func degrees(_ value: Double) -> String { String((value * 100_000).rounded() / 100_000) }
}
