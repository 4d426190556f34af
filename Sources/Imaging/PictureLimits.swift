/// How much a photo may ask of us, and how large we keep it.
package struct PictureLimits: Sendable {
  package var bytes = 12_000_000
  package var pixels = 40_000_000
  package var sidePixels = 12_000
  /// A JPEG may be sent in many passes over the same pixels, each as dear as the first. Cameras use about ten.
  package var scans = 100
  package var longestSidePixels = 2048
  package var thumbnailSidePixels = 480
  /// 0...100, as libjpeg counts.
  package var quality = 85

  package init() {}

  package static let standard = PictureLimits()
}
