/// Why a part could not be read.
enum XMLFault: Error {
  /// A document type declaration: the way of entity bombs and of files fetched from elsewhere.
  case doctype(line: Int)
  case malformed(line: Int, reason: String)
  /// More elements, or deeper ones, than the limits allow.
  case tooLarge(line: Int)
  /// Neither UTF-8 nor UTF-16, which the format demands.
  case encoding(String)
}
