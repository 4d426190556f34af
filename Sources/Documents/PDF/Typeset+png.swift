import CCairo
public import Foundation

extension Typeset {
  /// A picture of one page, for previews.
  ///
  /// - Parameter page: from 0.
  /// - Precondition: the page exists, and the picture is not larger than Cairo draws (32 767 pixels a side).
  public func png(page: Int, dpi: Double) -> Data {
    precondition(pages.indices.contains(page), "the page exists")
    let scale = dpi / 72
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32((pages[page].widthPoints * scale).rounded()),
      Int32((pages[page].heightPoints * scale).rounded()))
    let canvas = cairo_create(surface)
    cairo_set_source_rgb(canvas, 1, 1, 1)
    cairo_paint(canvas)
    cairo_scale(canvas, scale, scale)
    if let canvas { pages[page].draw(on: canvas, in: FontCabinet(fonts)) }
    let sink = ByteSink()
    cairo_surface_write_to_png_stream(surface, { ByteSink.write($0, $1, $2) }, sink.pointer)
    cairo_destroy(canvas)
    cairo_surface_destroy(surface)
    return sink.data
  }
}
