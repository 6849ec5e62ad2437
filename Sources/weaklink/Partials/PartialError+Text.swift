import LogImport
import Wording

extension PartialError {
  func text(_ language: Language) -> String {
    switch self {
    case .notAPartial(let path): PartialPhrase.notAPartial.text(language, ["path": path])
    case .newer(let path, let version):
      PartialPhrase.newer.text(language, ["path": path, "version": version])
    case .damaged(let path): PartialPhrase.damaged.text(language, ["path": path])
    case .otherShape(let path, let other):
      PartialPhrase.otherShape.text(language, ["path": path, "other": other])
    case .otherZone(let path, let zone, let other, let otherZone):
      PartialPhrase.otherZone.text(
        language, ["path": path, "zone": zone, "other": other, "otherZone": otherZone])
    }
  }
}
