import Foundation

/// Small pictures to send with forms, and a file that claims to be far larger than it is.
enum SamplePhotos {
  static let sunset = bytes(
    """
    iVBORw0KGgoAAAANSUhEUgAAABAAAAAMCAIAAADkharWAAAATElEQVR42pXCIRJAAABFwXccWZZlWZZl0UiCIBlRFEVRFB3lHcEZ/s7iUERx
    LKM4V1Fc6yjuTRSPNopnF8Wrj+I9RPGZovguUfy26A+JDXZQ5X3ZgwAAAABJRU5ErkJggg==
    """)

  static let meadow = bytes(
    """
    iVBORw0KGgoAAAANSUhEUgAAABAAAAAMCAIAAADkharWAAABU0lEQVR42g3LIa7FIBBA0b+cJyoQFRUjGlIxoiEVIwipGEFQKBSKtdyl/h5/
    /n7IhgRkRw5EkBO5EEVu5EEMyciLOFKRvx9xIwbiTjyIQjyJF1GJN/EhGjETX6ITK/ELuqEB3dEDFfREL1TRG31QQzP6oo5W9AtpIwXSTjpI
    QjpJF0lJN+khGSmTXpKTKukLtmEB27EDE+zELkyxG3swwzL2Yo5V7AtlowTKTjkoQjkpF0UpN+WhGCVTXopTKuULvuEB3/EDF/zEL1zxG39w
    wzP+4o5X/AttowXaTjtoQjtpF01pN+2hGS3TXprTKu0LfaMH+k4/6EI/6Rdd6Tf9oRs901+60yv9C2NjBMbOOBjCOBkXQxk342EYIzNehjMq
    4wtzYwbmzjyYwjyZF1OZN/NhGjMzX6YzK/MLa2MF1s46WMI6WRdLWTfrYRkrs16WsyrrHzNR8kH5lGlxAAAAAElFTkSuQmCC
    """)

  /// A PNG of a few bytes that says it is 30,000 pixels wide and high.
  static let bomb = bytes(
    """
    iVBORw0KGgoAAAANSUhEUgAAdTAAAHUwCAAAAABDTKdmAAAANElEQVR42u3BMQEAAADCoPVPbQlPoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAATgZ1MQABvjKPYQAAAABJRU5ErkJggg==
    """)

  static let lake = bytes(
    """
    iVBORw0KGgoAAAANSUhEUgAAABAAAAAMCAIAAADkharWAAABZElEQVR42g3LoarGIACA0fsQ3+MYjUaj0Wg0Go1G2w/CYCAIg4EgDAaDgeBj
    3Z1+/hALMREv4kHciAsxEB1xIg5EQ1TEjtgQBfH7Qy7kRL7IB3kjL+RAduSJPJANWZE7ckMW5BfUQk3Ui3pQN+pCDVRHnagD1VAVtaM2VEF9
    QS/0RL/oB32jL/RAd/SJPtANXdE7ekMX9BfMwkzMi3kwN+bCDEzHnJgD0zAVs2M2TMF8wS7sxL7YB3tjL+zAduyJPbANW7E7dsMW7Bfcwk3c
    i3twN+7CDVzHnbgD13AVt+M2XMF9wS/8xL/4B3/jL/zAd/yJP/ANX/E7fsMX/BfCIkzCS3gIN+EiDEInnISD0AiVsBM2QiF8IS7iJL7Eh3gT
    L+IgduJJPIiNWIk7cSMW4hfSIk3SS3pIN+kiDVInnaSD1EiVtJM2UiF9IS/yJL/kh3yTL/Igd/JJPsiNXMk7eSMX8u8fK0biIVlq3S0AAAAA
    SUVORK5CYII=
    """)

  static let night = bytes(
    """
    iVBORw0KGgoAAAANSUhEUgAAABAAAAAMCAIAAADkharWAAABKElEQVR42g3LyQHDIAwAQXQLZJsOtv8yk/nPWgtZ6MIWvohFLmrRi704i1k8
    i3fxLe5iLUEEFUxwIYQUSmhhC0cY4RFe4ROu/IMiiiqmuBJKKqW0spWjjPIor/IpV//BEEMNM9wII40y2tjGMcZ4jNf4jGv/4IijjjnuhJNO
    Oe1s5zjjPM7rfM71fwgk0MACDyLIoIIOdnCCCZ7gDb7gxj8kkmhiiSeRZFJJJzs5ySRP8iZfcvMfCim0sMKLKLKoootdnGKKp3iLr7j1D400
    2ljjTTTZVNPNbk4zzdO8zdfc/oeNbHRjG9/EJje16c3enM1sns27+TZ3/8NBDnqwgx/ikIc69GEfzmEOz+E9fId7/mGQQQcbfIghhxp62MMZ
    ZniGd/iGO/wAFzkgQUmC+OYAAAAASUVORK5CYII=
    """)

  private static func bytes(_ base64: String) -> [UInt8] {
    Array(Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())
  }
}
