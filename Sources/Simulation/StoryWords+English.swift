extension StoryWords {
  static let english = StoryWords(
    columns: {
      var words = LogWords.english
      words.requestColumns.append("note")
      return words
    }(),
    clientName: "Client ",
    departments: [
      .customerService: ("Customer Service", ["Alma", "Cleo", "Dora"]),
      .sales: ("Sales", ["Fay", "Bert", "Gus"]),
      .pricing: ("Pricing", ["Juna", "Kai"]),
      .design: ("Design", ["Hedy", "Ivo"]),
      .workshop: ("Workshop", ["Nils", "Olga", "Piet", "Quin"]),
      .warehouse: ("Warehouse", ["Lena", "Milo"]),
      .purchasing: ("Purchasing", ["Rosa", "Sven"]),
      .logistics: ("Logistics", ["Tess", "Udo"]),
      .finance: ("Finance", ["Vera", "Wim"]),
    ],
    quarrel: (customer: "Alma", provider: "Bert"),
    kinds: [
      .quote: "quote", .order: "order", .dateEnquiry: "date enquiry", .complaint: "complaint",
      .showroomOrder: "showroom order", .price: "price", .listPrice: "list price",
      .drawing: "drawing", .deliveryDate: "delivery date", .capacity: "capacity",
      .build: "build", .material: "material", .restock: "restock",
      .creditCheck: "credit check", .delivery: "delivery", .trace: "trace", .repair: "repair",
      .creditNote: "credit note", .customerRecord: "customer record",
    ],
    lostCustomer:
      "New customer: price of desk no. 235 in a special colour, seeing a designer at noon. "
      + "No price from Sales in time. Has ordered elsewhere.",
    lostPrice: "Desk no. 235, special colour. \"I have no time for this now, ask me tomorrow.\"",
    refusals: [
      "I'm busy, this has to wait.",
      "No time today. Call back later.",
      "That is not my job, ask Pricing.",
      "I don't know when it will be ready.",
      "It was not my fault last time either.",
      "When do you need it by? There are others before you.",
      "Take it up with my manager.",
      "No, can't be done this week.",
      "Calm down, you will get your date.",
    ],
    complaints: [
      "Customer rang three times for an answer.",
      "Promised for yesterday and nobody called, the customer says.",
      "Customer wants to know who is responsible here.",
      "Desk came with a scratched top.",
      "Customer was told another date by Sales.",
    ],
    remarks: [
      "Answered by phone.",
      "Same fittings as the last order.",
      "Customer prefers mornings.",
      "I will find out and call you back.",
      "Drawing sent with the answer.",
      "Never say \"not my job\" to a dealer: reminder from the Monday meeting.",
      "Oak is short, took it from the reserve.",
    ])
}
