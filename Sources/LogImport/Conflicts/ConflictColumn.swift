package import ServiceModel
package import Wording

/// What a column of a file of conflicts tells.
package enum ConflictColumn: Hashable, Sendable {
  case id
  case first
  case second
  case opened
  case cause
  case type
  case stage
  case owner
  case review
  case step(RecoveryStep)
  case requests
  case settled
  case reopened
  case notes

  /// In the order in which a file is written.
  package static let all: [ConflictColumn] =
    [.id, .first, .second, .opened, .cause, .type, .stage, .owner, .review]
    + RecoveryStep.allCases.map { .step($0) } + [.requests, .settled, .reopened, .notes]
}

extension ConflictColumn {
  /// The names by which a column is known, the one it is written under first in each language.
  private var names: (english: String, simplified: String, traditional: String) {
    switch self {
    case .id: ("conflict,id,conflict id,number,no,#", "冲突编号,编号,序号", "衝突編號,編號,序號")
    case .first:
      (
        "party,first party,party a,party 1,a,from,between,person,person a,who,customer",
        "一方,甲方,当事人,当事人一,当事人甲,甲", "一方,甲方,當事人,當事人一,當事人甲,甲"
      )
    case .second:
      (
        "other party,second party,party b,party 2,b,to,and,with,person b,with whom,provider",
        "另一方,乙方,对方,当事人二,当事人乙,乙", "另一方,乙方,對方,當事人二,當事人乙,乙"
      )
    case .opened:
      (
        "opened,since,began,start,started,start date,date,opened at,opened on,begin,created",
        "开始日期,开始,起始日期,日期,发生日期,开始时间,自", "開始日期,開始,起始日期,日期,發生日期,開始時間,自"
      )
    case .cause:
      (
        "cause,reason,what happened,how it began,about,subject,description,origin",
        "起因,原因,缘由,经过,事由,说明", "起因,原因,緣由,經過,事由,說明"
      )
    case .type:
      ("type,kind,type of conflict,conflict type,category", "类型,冲突类型,种类,类别", "類型,衝突類型,種類,類別")
    case .stage:
      ("stage,glasl,glasl stage,escalation,escalation stage,level", "阶段,升级阶段,级别", "階段,升級階段,級別")
    case .owner:
      ("owner,responsible,in charge,mediator,owned by,who settles it", "负责人,责任人,调解人", "負責人,責任人,調解人")
    case .review:
      (
        "review,review date,next review,review on,follow up on,due,look again",
        "复查日期,复查,下次复查,跟进日期", "複查日期,複查,下次複查,跟進日期"
      )
    case .step(let step): Self.names(of: step)
    case .requests:
      (
        "requests,grew from,request,cases,tickets,case,ticket",
        "相关请求,请求,请求编号,案件,工单", "相關請求,請求,請求編號,案件,工單"
      )
    case .settled:
      (
        "settled,settled on,settled at,resolved,closed,ended,end,end date,until",
        "解决日期,解决,已解决,结束日期,了结日期", "解決日期,解決,已解決,結束日期,了結日期"
      )
    case .reopened:
      ("broke out again,reopened,reopened on,again", "再次爆发,重新发生,复发日期", "再次爆發,重新發生,復發日期")
    case .notes: ("notes,note,remarks,remark,comment,comments", "备注,笔记", "備註,筆記")
    }
  }

  private static func names(
    of step: RecoveryStep
  ) -> (english: String, simplified: String, traditional: String) {
    switch step {
    case .look: ("looked at,look,look at the situation", "了解情况,了解", "了解情況,了解")
    case .read:
      ("reaction read,read,read the reaction", "体会对方反应,对方反应", "體會對方反應,對方反應")
    case .acknowledge: ("acknowledged,acknowledge", "承认问题,承认", "承認問題,承認")
    case .apologise:
      ("apologised,apologise,apologized,apologize,apology", "道歉", "道歉")
    case .propose: ("remedy proposed,proposed,propose,remedy", "提出补救,补救方案", "提出補救,補救方案")
    case .carryOut: ("carried out,carry out,done", "落实补救,落实", "落實補救,落實")
    case .followUp: ("followed up,follow up", "回访跟进,跟进", "回訪跟進,跟進")
    }
  }

  /// The name under which the column is written.
  package func title(_ language: Language) -> String {
    let list =
      switch language {
      case .english: names.english
      case .simplifiedChinese: names.simplified
      case .traditionalChinese: names.traditional
      }
    return list.split(separator: ",").first.map(String.init) ?? ""
  }

  /// Whether its cells hold dates, or begin with one.
  var holdsDates: Bool {
    switch self {
    case .opened, .review, .settled, .reopened, .step: true
    default: false
    }
  }

  /// Finds the columns of a file by the names in its header; of two that fit equally the first.
  ///
  /// Names that come earlier in a column's list are surer, whichever language they are of.
  static func find(in names: [String]) -> [ConflictColumn: Int] {
    let plain = names.map(HeaderWords.plain)
    var found: [ConflictColumn: Int] = [:]
    var taken: Set<Int> = []
    let lists = all.map { column in
      (
        column,
        [column.names.english, column.names.simplified, column.names.traditional].map {
          $0.split(separator: ",").map { HeaderWords.plain(String($0)) }
        }
      )
    }
    for tier in 0..<16 {
      for (column, languages) in lists where found[column] == nil {
        let words = languages.filter { $0.count > tier }.map { $0[tier] }
        if let place = plain.indices.first(where: {
          !taken.contains($0) && words.contains(plain[$0])
        }) {
          found[column] = place
          taken.insert(place)
        }
      }
    }
    return found
  }
}
