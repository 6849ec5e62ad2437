/// An Excel workbook (ECMA-376, Office Open XML) in a zip archive.
struct Workbook {
  enum Failure: Error {
    /// The archive is damaged or cut off.
    case damagedZip
    /// A member is not what a workbook has in its place; the row where that showed.
    case damaged(member: String, row: Int?)
    case oversized(limit: Int)
    /// The archive holds something else.
    case notAWorkbook
    case locked
    /// A workbook in a form that is not read, by its usual ending.
    case otherForm(String)
    case noTable(sheets: [String])
  }

  /// The sheet that was read.
  private(set) var sheet = ""
  private(set) var table: SheetTable
  /// Cells of it that are merged with those beneath them.
  private(set) var merges: [TextOrigin.Merge] = []
  /// The other sheets.
  private(set) var unread: [String] = []

  private let archive: ZipArchive
  private let limit: Int
  private var budget: Int

  /// Reads the first sheet that is shown and is a table; where none is much of one, the one that
  /// is the most of one.
  ///
  /// - Parameter limit: how many bytes may come out of the archive, and how many the table may
  ///   have.
  init(_ bytes: LogBytes, limit: Int? = nil) throws(Failure) {
    self.limit = limit ?? Gunzip.limit(packed: bytes.count)
    budget = self.limit
    table = SheetTable(limit: self.limit)
    do { archive = try ZipArchive(bytes) } catch { throw .damagedZip }
    if archive["content.xml"] != nil, archive["mimetype"] != nil {
      try readOpenDocument()
      return
    }
    let part = try workbookPart()
    let list = SheetList()
    try read(part, list)
    guard list.isWorkbook else { throw .notAWorkbook }
    let relations = Relations(of: part)
    try read(Relations.member(of: part), relations)
    let book = WorkbookContext(countsFrom1904: list.countsFrom1904)
    if let styles = relations.first(of: "styles") { try read(styles, book.styles) }
    if let strings = relations.first(of: "sharedStrings") { try read(strings, book.strings) }
    try readSheets(list.sheets, relations, book)
  }

  private mutating func readSheets(
    _ sheets: [SheetList.Sheet], _ relations: Relations, _ book: WorkbookContext
  ) throws(Failure) {
    var best: SheetList.Sheet?
    for sheet in sheets where !sheet.isHidden && table.rank < 3 {
      guard
        let relation = relations.all.first(where: {
          $0.id == sheet.relation && $0.kind == "worksheet"
        })
      else { continue }
      let reader = SheetReader(book, limit: limit)
      try read(relation.member, reader)
      if reader.table.rank > table.rank {
        (best, table, merges) = (sheet, reader.table, reader.merges)
      }
    }
    guard let best else { throw .noTable(sheets: sheets.map(\.name)) }
    sheet = best.name
    unread = sheets.filter { $0 != best }.map(\.name)
    table.dropMargin()
  }

  private mutating func readOpenDocument() throws(Failure) {
    let locks = OpenDocumentLocks()
    if archive["META-INF/manifest.xml"] != nil { try read("META-INF/manifest.xml", locks) }
    if locks.isLocked { throw .locked }
    let reader = OpenDocumentSheets(limit: limit)
    try read("content.xml", reader)
    if reader.isDone { throw .oversized(limit: limit) }
    guard !reader.names.isEmpty else { throw .notAWorkbook }
    guard reader.table.rank > 0 else { throw .noTable(sheets: reader.names) }
    table = reader.finished()
    (sheet, merges) = (reader.sheet, reader.merges)
    unread = reader.names.filter { $0 != reader.sheet }
  }

  /// The member that is the workbook itself.
  private mutating func workbookPart() throws(Failure) -> String {
    guard archive["[Content_Types].xml"] != nil else { throw .notAWorkbook }
    let relations = Relations(of: "")
    try read(Relations.member(of: ""), relations)
    guard let part = relations.first(of: "officeDocument") else { throw .notAWorkbook }
    if part.hasSuffix(".bin") { throw .otherForm(".xlsb") }
    return part
  }

  private mutating func read(_ name: String, _ handler: some XMLHandler) throws(Failure) {
    let sheet = handler as? SheetReader
    guard let member = archive[name] else { throw .damaged(member: name, row: nil) }
    guard let stream = XMLStream(handler) else { throw .oversized(limit: limit) }
    var isSound = true
    do {
      try archive.unpack(member, budget: &budget) { bytes in
        isSound = stream.read(bytes)
        return isSound && !handler.isDone
      }
    } catch {
      switch error {
      case .damaged: throw .damagedZip
      case .locked: throw .locked
      case .oversized: throw .oversized(limit: limit)
      }
    }
    if let sheet, sheet.table.isOversized { throw .oversized(limit: limit) }
    let isDamaged = sheet?.isDamaged ?? false
    guard isSound, !isDamaged, handler.isDone || stream.end() else {
      throw .damaged(member: name, row: sheet.flatMap { $0.row > 0 ? $0.row : nil })
    }
  }
}
