/// The colours of the picture, by what they are for.
///
/// Red and orange differ in lightness as well as in hue, and each comes with a width and a
/// number of its own: nothing is told by colour alone.
enum Ink: String, CaseIterable, Sendable {
  case card
  case text
  case quietText
  case quietLink
  case box
  case boxEdge
  case team
  case external
  case externalLink
  case weakest
  case weakestBox
  case weak
  case weakText
  case sign
  case badgeText

  /// On paper and light pages.
  var light: String {
    switch self {
    case .card: "#FFFFFF"
    case .text: "#1F2630"
    case .quietText: "#5B6470"
    case .quietLink: "#C3CAD3"
    case .box: "#F6F8FA"
    case .boxEdge: "#D3D9E0"
    case .team: "#FBFCFD"
    case .external: "#EAF1F8"
    case .externalLink: "#8793A1"
    case .weakest: "#B3261E"
    case .weakestBox: "#FFF4F2"
    case .weak: "#D9730D"
    case .weakText: "#8A4500"
    case .sign: "#5B6470"
    case .badgeText: "#FFFFFF"
    }
  }

  /// On dark screens.
  var dark: String {
    switch self {
    case .card: "#161B22"
    case .text: "#E6EAF0"
    case .quietText: "#9AA5B1"
    case .quietLink: "#48525E"
    case .box: "#212831"
    case .boxEdge: "#3A444F"
    case .team: "#1B2129"
    case .external: "#1D2C3C"
    case .externalLink: "#8793A1"
    case .weakest: "#FF6B5E"
    case .weakestBox: "#3A1D1C"
    case .weak: "#F0953A"
    case .weakText: "#FFB870"
    case .sign: "#9AA5B1"
    case .badgeText: "#161B22"
    }
  }
}
