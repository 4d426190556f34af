public import Foundation

/// Reads a DOCX file that nobody vouches for.
///
/// Nothing is fetched, run or written, and nothing larger than the limits is unpacked. A file with a macro, a document type
/// declaration, a password or a broken part is refused; a reference to the outside is reported and not followed.
public func readDocx(_ data: Data, limits: DocxLimits = .standard) -> DocxReading {
  data.withUnsafeBytes { readDocx($0, limits: limits) }
}

private func readDocx(_ bytes: UnsafeRawBufferPointer, limits: DocxLimits) -> DocxReading {
  guard bytes.count <= limits.fileBytes else {
    return DocxReading(document: nil, findings: [fileTooLarge(bytes.count)])
  }
  if let finding = FileKind(bytes).finding { return DocxReading(document: nil, findings: [finding]) }
  do throws(DocxFault) {
    var reader = PackageReader(try DocxContainer(bytes, limits: limits))
    let document = try reader.read()
    return DocxReading(document: reader.isRefused ? nil : document, findings: reader.findings)
  } catch {
    return DocxReading(document: nil, findings: [error.finding])
  }
}

private func fileTooLarge(_ count: Int) -> Finding {
  .docx(
    "file-too-large", found: "\(count >> 20) MiB", zh: "文件太大，没有读取。请压缩其中的图片或拆成几个文件。",
    en: "The file is too large and was not read. Compress its pictures or split it.")
}
