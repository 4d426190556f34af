extension Photo {
  /// Whether it is the same picture: the same file, sent or stored, or the same pixels under other metadata.
  package func isSamePicture(as other: Photo) -> Bool {
    blob == other.blob || original == other.original || pixels == other.pixels
  }
}
