import Dispatch
import Foundation

private let threads = DispatchQueue(label: "yiju.outside", attributes: .concurrent)

/// Runs what blocks on a thread of its own, so that the threads that answer requests never wait for another machine.
func offThread<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
  await withCheckedContinuation { answer in threads.async { answer.resume(returning: body()) } }
}

/// `localhost`, `127.0.0.1` and its neighbours, `::1`: what is said to them stays on this machine.
func isOfThisMachine(_ host: String) -> Bool {
  let name = host.trimmingCharacters(in: ["[", "]"]).lowercased()
  if name == "localhost" || name == "::1" { return true }
  let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
  return parts.count == 4 && parts[0] == 127 && !parts.contains(nil)
}
