import CCurl
import Foundation

/// One conversation with another machine, within the limits. Blocks its thread: to be used inside `offThread` only.
///
/// Nothing but the named protocols, no redirects, no cookies, certificates checked.
final class Transfer {
  /// How it ended.
  struct Ending {
    /// Everything went through, to the last answer.
    let isDone: Bool
    /// The last answer's number; 0 where none came.
    let status: Int
    /// Whether every byte of the message had been handed over.
    let sentAll: Bool
    /// What to call it when it is not done.
    let fault: DeliveryFault
  }

  private let handle: UnsafeMutableRawPointer
  private var lists: [UnsafeMutablePointer<curl_slist>?] = []

  /// curl wants to be made ready once, before the first thread uses it.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  init?(to address: String, protocols: String, isLoopback: Bool) {
    guard Self.isReady, let handle = curl_easy_init() else { return nil }
    self.handle = handle
    set(CURLOPT_URL, address)
    set(CURLOPT_PROTOCOLS_STR, protocols)
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_CONNECTTIMEOUT, OutsideLimit.connectSeconds)
    set(CURLOPT_TIMEOUT, OutsideLimit.wholeSeconds)
    if isLoopback { set(CURLOPT_PROXY, "") }
  }

  deinit {
    curl_easy_cleanup(handle)
    for list in lists { curl_slist_free_all(list) }
  }

  func set(_ option: CURLoption, _ value: Int) { curl_set_long(handle, option, value) }

  func set(_ option: CURLoption, _ value: String) { curl_set_text(handle, option, value) }

  func setList(_ option: CURLoption, _ lines: [String]) {
    let list = lines.reduce(nil as UnsafeMutablePointer<curl_slist>?) { curl_slist_append($0, $1) }
    lists.append(list)
    curl_set_pointer(handle, option, list)
  }

  /// Sends the bytes as an upload: the letter of SMTP.
  func perform(uploading bytes: [UInt8]) -> Ending {
    set(CURLOPT_UPLOAD, 1)
    return perform(bytes)
  }

  /// Sends the bytes as the body of a POST.
  func perform(posting bytes: [UInt8]) -> Ending {
    set(CURLOPT_POST, 1)
    set(CURLOPT_POSTFIELDSIZE, bytes.count)
    return perform(bytes)
  }

  private func perform(_ bytes: [UInt8]) -> Ending {
    let parcel = Parcel(bytes)
    let pointer = Unmanaged.passUnretained(parcel).toOpaque()
    curl_set_reader(handle) { buffer, size, count, parcel in
      guard let buffer, let parcel else { return 0 }
      return Unmanaged<Parcel>.fromOpaque(parcel).takeUnretainedValue().read(into: buffer, upTo: size * count)
    }
    curl_set_pointer(handle, CURLOPT_READDATA, pointer)
    curl_set_writer(handle) { _, size, count, parcel in
      guard let parcel else { return 0 }
      return Unmanaged<Parcel>.fromOpaque(parcel).takeUnretainedValue().drop(size * count)
    }
    curl_set_pointer(handle, CURLOPT_WRITEDATA, pointer)
    let code = withExtendedLifetime(parcel) { curl_easy_perform(handle) }
    return Ending(isDone: code == CURLE_OK, status: status, sentAll: parcel.isEmpty, fault: fault(code))
  }

  private var status: Int {
    var status = 0
    curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
    return status
  }

  private func fault(_ code: CURLcode) -> DeliveryFault {
    switch code {
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_LOGIN_DENIED: .signIn
    case CURLE_USE_SSL_FAILED, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CIPHER:
      .untrusted
    default: .unreachable
    }
  }
}

/// What is being sent, and how much of the answer was dropped.
private final class Parcel {
  private let bytes: [UInt8]
  private var sent = 0
  private var dropped = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isEmpty: Bool { sent == bytes.count }

  func read(into buffer: UnsafeMutablePointer<CChar>, upTo limit: Int) -> Int {
    let count = min(limit, bytes.count - sent)
    UnsafeMutableRawBufferPointer(start: buffer, count: count).copyBytes(from: bytes[sent..<sent + count])
    sent += count
    return count
  }

  /// Fewer than came ends the conversation.
  func drop(_ count: Int) -> Int {
    dropped += count
    return dropped <= OutsideLimit.answerBytes ? count : 0
  }
}
