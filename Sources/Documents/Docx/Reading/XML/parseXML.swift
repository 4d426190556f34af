internal import CXML

/// A part of XML as a tree. Nothing outside of the bytes is looked at: no network, no declaration, no entity but the five.
func parseXML(_ bytes: [UInt8], limits: DocxLimits) throws(XMLFault) -> XMLTree {
  _ = libraryIsReady
  var builder = XMLTreeBuilder(limits: limits, byteCount: bytes.count)
  let reason = bytes.withUnsafeBytes { bytes in withUnsafeMutablePointer(to: &builder) { run($0, over: bytes) } }
  if let fault = builder.fault { throw fault }
  if let reason { throw reason }
  guard let tree = builder.tree() else { throw .malformed(line: 1, reason: "no element") }
  return tree
}

/// The library asks to be woken once, before threads use it.
private let libraryIsReady: Bool = {
  xmlInitParser()
  return true
}()

/// Runs the parser; what it could not read, or `nil`.
private func run(_ builder: UnsafeMutablePointer<XMLTreeBuilder>, over bytes: UnsafeRawBufferPointer) -> XMLFault? {
  guard let start = bytes.baseAddress, bytes.count > 0, let parser = xmlNewParserCtxt()
  else { return .malformed(line: 1, reason: "empty") }
  defer { xmlFreeParserCtxt(parser) }
  parser.pointee.sax.pointee = handler
  parser.pointee.userData = UnsafeMutableRawPointer(builder)
  builder.pointee.parser = parser
  let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
  xmlCtxtReadMemory(
    parser, start.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil, nil, Int32(options))
  builder.pointee.parser = nil
  guard parser.pointee.wellFormed == 0 else { return nil }
  let error = parser.pointee.lastError
  let reason = error.message.map { String(cString: $0).prefix(120) } ?? "not well-formed"
  return .malformed(line: Int(error.line), reason: reason.filter { !$0.isNewline })
}

/// The parser hands back what it was given: a tree builder that lives as long as the parsing.
private func builder(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLTreeBuilder>? {
  context?.assumingMemoryBound(to: XMLTreeBuilder.self)
}

/// Only what the tree needs; comments, instructions and declarations have nobody to call.
private var handler: xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.internalSubset = { context, _, _, _ in
    guard let builder = builder(context) else { return }
    builder.pointee.stop(.doctype(line: builder.pointee.line))
  }
  handler.startElementNs = { context, name, _, uri, _, _, count, _, values in
    guard let name else { return }
    builder(context)?.pointee.begin(name, uri, Int(count), values)
  }
  handler.endElementNs = { context, _, _, _ in builder(context)?.pointee.end() }
  handler.characters = { context, text, count in
    guard let text else { return }
    builder(context)?.pointee.add(text, Int(count))
  }
  handler.cdataBlock = handler.characters
  handler.ignorableWhitespace = handler.characters
  return handler
}
