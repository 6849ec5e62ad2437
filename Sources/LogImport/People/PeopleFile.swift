package import Diagnostics
import Wording

extension People {
  /// The columns of a list of people and the words for them.
  private enum Column: CaseIterable {
    case name
    case team
    case department
    case manager
    case external

    var words: [String] {
      switch self {
      case .name:
        [
          "name", "person", "employee", "fullname", "姓名", "名字", "员工", "員工", "人员", "人員", "nom",
          "nome",
          "nombre", "mitarbeiter",
        ]
      case .team:
        ["team", "group", "团队", "團隊", "小组", "小組", "组", "組", "equipe", "equipo", "grupo", "gruppe"]
      case .department:
        [
          "department", "dept", "division", "部门", "部門", "abteilung", "departement", "departamento",
          "service",
        ]
      case .manager:
        [
          "manager", "supervisor", "boss", "lead", "reportsto", "linemanager", "上级", "上級", "经理",
          "經理",
          "主管", "负责人", "負責人", "leiter", "vorgesetzter", "responsable", "gerente", "jefe", "chef",
          "gestor",
        ]
      case .external: ["external", "isexternal", "外部", "是否外部", "extern", "externe", "externo"]
      }
    }
  }

  /// Reads a list of people: CSV of any dialect, or a workbook, with a column of names.
  ///
  /// A team may stand in the column of names too: its line tells its department.
  package init(file path: String) throws(ImportError) {
    try self.init(.file(path: path))
  }

  package init(_ source: LogSource) throws(ImportError) {
    let list = try LogParts([source], ReadingOptions())
    guard let part = list.parts.first else {
      self.init()
      return
    }
    let names = list.names.map(HeaderWords.plain)
    func column(_ column: Column) -> Int? {
      names.firstIndex { column.words.contains($0) }
    }
    guard let name = column(.name) else { throw list.headerError(.noNameColumn) }
    let (team, department) = (column(.team), column(.department))
    let (manager, external) = (column(.manager), column(.external))
    var persons: [String: Person] = [:]
    let batch = RecordBatch(records: 1024)
    var place = part.header.bodyStart
    while place < part.text.bytes.count {
      batch.scan(part.text.bytes, part.dialect, from: place, to: part.text.bytes.count)
      guard batch.count > 0 else { break }
      for record in 0..<batch.count {
        func cell(_ column: Int?) -> String? {
          guard let column, part.places[column] < batch.fieldCount(record) else { return nil }
          let range = batch.range(record, part.places[column])
          let text = part.text.bytes.withSpan { span in
            Cell(span, range, part.dialect).text(in: span)
          }
          return text.isEmpty ? nil : text
        }
        guard let person = cell(name) else { continue }
        let start = batch.range(record, 0).lowerBound
        guard persons[person] == nil else {
          throw FaultPlace(part.text).error(.personTwice, ["text": person], at: start)
        }
        persons[person] = Person(
          team: cell(team), department: cell(department), manager: cell(manager),
          isExternal: cell(external).flatMap(AnswerWords.answer))
      }
      place = batch.next
    }
    self.init(persons)
  }
}
