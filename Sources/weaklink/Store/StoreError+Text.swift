import CompanyStore
import ServiceModel
import Wording

extension StoreError {
  /// What the user is told, with what to do.
  func text(_ language: Language) -> String {
    func text(_ phrase: StoreErrorPhrase, _ path: String, _ more: [String: String] = [:]) -> String
    {
      phrase.text(language, more.merging(["path": path]) { own, _ in own })
    }
    func name(_ shape: LogDescription.Shape) -> String {
      (shape == .requests ? StoreErrorPhrase.ofRequests : .ofEvents).text(language)
    }
    return switch self {
    case .missing(let path): text(.missing, path)
    case .notAStore(let path): text(.notAStore, path)
    case .newer(let path): text(.newer, path)
    case .damaged(let path, let detail): text(.damaged, path, ["reason": detail])
    case .busy(let path, let holder?): text(.busyWith, path, ["holder": holder])
    case .busy(let path, nil): text(.busy, path)
    case .readOnly(let path): text(.readOnly, path)
    case .full(let path): text(.full, path)
    case .unreachable(let path, let reason): text(.unreachable, path, ["reason": reason])
    case .failed(let path, let reason): text(.failed, path, ["reason": reason])
    case .otherShape(let path, let holds, let given):
      text(.otherShape, path, ["holds": name(holds), "given": name(given)])
    case .empty(let path): text(.empty, path)
    case .nothingToUndo(let path): text(.nothingToUndo, path)
    case .notTheLast(let path, let number, let last):
      text(.notTheLast, path, ["number": "\(number)", "last": "\(last)"])
    case .noSuchImport(let path, let number, let last):
      text(.noSuchImport, path, ["number": "\(number)", "last": "\(last)"])
    case .beyondRepair(let path, let detail): text(.beyondRepair, path, ["reason": detail])
    case .occupied(let path): text(.occupied, path)
    }
  }
}
