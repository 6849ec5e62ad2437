/// The characters that logs in Chinese cannot do without, in both scripts.
enum FrequentCharacters {
  static let all = Set(
    ("的一是不了人在有我他這这中大來来上個个國国和地到時时要就出會会可也你對对生能而子得於于下之年發发後后作"
      + "編编號号客戶户部門门處处理完成狀状態态單单間间日期開开始結结束類类型名稱称業业務务員员申請请提交"
      + "審审批負负責责服電电話话公司行事件項项目標标題题描述內内容備备註注原因產产品訂订售銷销價价格報报"
      + "無无已未等待進进行關关閉闭投訴诉回復复覆滿满意是否正常超期").unicodeScalars)
}
