import ServiceModel
import TestSupport

extension Conflict {
  /// A sound conflict with random contents.
  static func random(id: String, using random: inout SeededGenerator) -> Conflict {
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &random)]
    }
    let texts = [
      "", "a wrong date", "said \"no\", twice", "two\nlines", "=SUM(1)", "-", "因为交期", "a; b, c: d",
    ]
    let opened = CivilDate(year: 2026, month: 1, day: 5).utc + pick([0, 3_600, 86_400])
    var conflict = Conflict(
      id: id, first: pick(["Ann", "客服部", "@home"]), second: pick(["Bob", "O'Hara, Sue"]),
      opened: opened)
    conflict.cause = pick(texts)
    conflict.notes = pick(texts)
    conflict.kind = pick([nil] + Kind.allCases)
    conflict.stage = pick([nil, 1, 9])
    conflict.owner = pick([nil, "Carla"])
    conflict.review = pick([nil, opened + 864_000])
    conflict.requests = pick([[], ["R1"], ["R1", "R2"]])
    conflict.turns = Array(
      [opened + 5_000_000, opened + 6_000_000, opened + 7_000_000]
        .prefix(Int.random(in: 0...3, using: &random)))
    for step in RecoveryStep.allCases where Bool.random(using: &random) {
      let actor = pick([nil, "Carla", "Dan Ox"])
      conflict.recovery.append(
        RecoveryRecord(
          step: step, date: opened + step.place * 86_400, actor: actor,
          note: pick([nil, "heard both", "first: nothing"])))
    }
    return conflict
  }
}
