/// What the cells of all sheets of a workbook refer to.
struct WorkbookContext {
  var strings = SharedStrings()
  var styles = CellStyles()
  var countsFrom1904 = false
}
