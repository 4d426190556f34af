public import Foundation

/// A sheet as an XLSX file that Excel, WPS and LibreOffice open. Every cell is a text, so that `67.00` stays `67.00`; the same
/// sheet is the same bytes.
public func writeSheet(_ sheet: Sheet, named name: String) -> Data {
  packed([
    ("[Content_Types].xml", sheetPart(contentTypesPart)), ("_rels/.rels", sheetPart(packageLinks)),
    ("xl/workbook.xml", sheetPart(workbook(named: name))), ("xl/_rels/workbook.xml.rels", sheetPart(bookLinks)),
    ("xl/worksheets/sheet1.xml", sheetPart(worksheet(sheet))),
  ])
}

private func sheetPart(_ text: String) -> Data {
  Data(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text).utf8)
}

private let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
private let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let packaging = "http://schemas.openxmlformats.org/package/2006/"
private let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."

private let contentTypesPart = """
  <Types xmlns="\(packaging)content-types"><Default Extension="rels" \
  ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
  <Override PartName="/xl/workbook.xml" ContentType="\(kind)sheet.main+xml"/>\
  <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(kind)worksheet+xml"/></Types>
  """

private let packageLinks = """
  <Relationships xmlns="\(packaging)relationships"><Relationship Id="rId1" Type="\(office)/officeDocument" \
  Target="xl/workbook.xml"/></Relationships>
  """

private let bookLinks = """
  <Relationships xmlns="\(packaging)relationships"><Relationship Id="rId1" Type="\(office)/worksheet" \
  Target="worksheets/sheet1.xml"/></Relationships>
  """

private func workbook(named name: String) -> String {
  """
  <workbook xmlns="\(spreadsheet)" xmlns:r="\(office)"><sheets><sheet name="\(sheetText(name))" sheetId="1" r:id="rId1"/></sheets>\
  </workbook>
  """
}

private func worksheet(_ sheet: Sheet) -> String {
  var text = "<worksheet xmlns=\"\(spreadsheet)\"><sheetData>"
  for (number, cells) in sheet.rows.enumerated() {
    text += "<row r=\"\(number + 1)\">"
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      text += "<c r=\"\(letters(column))\(number + 1)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
      text += sheetText(cell) + "</t></is></c>"
    }
    text += "</row>"
  }
  return text + "</sheetData></worksheet>"
}

/// `A` for 0, `AB` for 27.
private func letters(_ column: Int) -> String {
  var (rest, name) = (column + 1, "")
  while rest > 0 {
    name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
    rest = (rest - 1) / 26
  }
  return name
}

/// Without the signs that XML cannot hold at all.
private func sheetText(_ text: String) -> String {
  var written = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": written += "&amp;"
    case "<": written += "&lt;"
    case ">": written += "&gt;"
    case "\"": written += "&quot;"
    case "\t", "\n", "\r": written.unicodeScalars.append(scalar)
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
    default: written.unicodeScalars.append(scalar)
    }
  }
  return written
}
