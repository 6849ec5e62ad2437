extension StoryWords {
  static let chinese = StoryWords(
    columns: LogWords(
      requestColumns: [
        "编号", "上级编号", "案件编号", "请求人", "请求部门", "处理人", "处理部门", "类别",
        "提出时间", "承诺时间", "交付时间", "投诉", "备注",
      ], complaint: "是"),
    clientName: "客户",
    departments: [
      .customerService: ("客服部", ["小安", "小芹", "小朵"]),
      .sales: ("销售部", ["小菲", "小博", "小谷"]),
      .pricing: ("核价组", ["小君", "小凯"]),
      .design: ("设计部", ["小禾", "小依"]),
      .workshop: ("木工车间", ["小宁", "小鸥", "小平", "小秋"]),
      .warehouse: ("仓库", ["小兰", "小米"]),
      .purchasing: ("采购部", ["小容", "小松"]),
      .logistics: ("物流部", ["小苔", "小乌"]),
      .finance: ("财务部", ["小薇", "小望"]),
    ],
    quarrel: (customer: "小安", provider: "小博"),
    kinds: [
      .quote: "报价", .order: "订单", .dateEnquiry: "交期查询", .complaint: "投诉处理",
      .showroomOrder: "展厅订单", .price: "询价", .listPrice: "核价", .drawing: "出图",
      .deliveryDate: "确认交期", .capacity: "查产能", .build: "制作", .material: "领料",
      .restock: "补货", .creditCheck: "信用审核", .delivery: "送货", .trace: "查件",
      .repair: "返修", .creditNote: "开贷项单", .customerRecord: "查客户档案",
    ],
    lostCustomer: "新客户询235号办公桌特殊颜色的价格，中午要和设计师见面。销售没能及时报价，客户已在别家下单。",
    lostPrice: "235号桌，特殊颜色。“我现在没空，明天再来问吧。”",
    refusals: [
      "我忙着呢，先放着。",
      "今天没空，过会儿再打来吧。",
      "那不是我的工作，去问核价组。",
      "我不知道什么时候能好。",
      "上次那事也不是我的错。",
      "你什么时候需要？前面还排着好几个呢。",
      "有意见你找我们经理谈。",
      "不行，这周做不了。",
      "冷静点，交期会给你的。",
    ],
    complaints: [
      "客户为了一个答复打了三次电话。",
      "客户说昨天就该答复，却没人联系。",
      "客户问这里到底谁负责。",
      "桌面送到时有划痕。",
      "客户说销售告诉他的是另一个日期。",
    ],
    remarks: [
      "已电话答复。",
      "五金配件同上一单。",
      "客户希望上午联系。",
      "我去问清楚，再给您回电话。",
      "图纸随答复一并发出。",
      "周一例会提醒：千万别对经销商说“不是我的工作”。",
      "橡木紧缺，先用备料。",
    ])
}
