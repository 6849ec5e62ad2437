extension CostPhrase {
  package var english: String {
    switch self {
    case .title: "What it puts at risk, by your assumptions"
    case .titleShort: "At risk"
    case .intro:
      "Ranges from the cost model that was given, each product with all its factors. "
        + "They look at one loss from several sides: they do not add up. The assumptions are "
        + "claims of management literature and figures of your own, not laws; later research "
        + "disagrees on sizes (Hogreve et al. 2017, on the service-profit chain)."
    case .range: "{low} to {high}"
    case .columnEstimate: "Estimate"
    case .columnRange: "Range"
    case .columnProduct: "Product"
    case .columnAssumption: "Assumption"
    case .columnSource: "Source"
    case .fromLog: "counted in the log"
    case .notGiven: "not given"
    case .unknown:
      "Not estimated, as a figure of your own is missing from the cost model: {names}."

    case .valueAtRisk: "Yearly value of customers who would not return ({currency})"
    case .valueAtRiskOfFirst: "The part of it that {link} carries ({currency})"
    case .replacing: "Winning as many new customers ({currency})"
    case .strengthLost: "Lost while customers waited beyond the due time ({currency})"
    case .complaintsSettled: "Kept if complaints are settled fast and well ({currency})"
    case .peopleWhoHear: "People who hear of it"
    case .silent: "Dissatisfied customers that the complaints stand for"

    case .failedCustomers: "customers with a failed request"
    case .failedRequests: "failed requests"
    case .complaints: "complaints"
    case .lateDays: "days beyond the due time"
    case .shareOfFirst: "its part of all failures (90 % interval)"
    case .customerValue: "what a customer brings in a year"
    case .keepingCost: "what keeping a customer costs in a year"
    case .dissatisfied: "of them dissatisfied"
    case .wouldNotReturn: "of the dissatisfied would not return"
    case .complain: "of the dissatisfied complain"
    case .tellOthers: "of the dissatisfied tell friends and family"
    case .peopleTold: "people told by each"
    case .winningFactor: "winning a customer against keeping one, times"
    case .strengthLostPerDay: "of a customer's strength lost a day"
    case .buyAgainIfSettled: "buy again after a complaint settled fast and well"

    case .header:
      "Assumptions of what bad service costs. Edit any of them; each is a range from low "
        + "to high."
    case .headerOwn: "Figures that only you know are empty; what needs them is not estimated."
    case .headerUse: "Use it with: weaklink analyze requests.csv --cost-model {file}"
    case .headerUnused:
      "Claims that are quoted but not multiplied: 10 % more paid for better service; "
        + "9-12 people told after good service; 91 % never return to a shop after very bad "
        + "service; 25 % more profit from keeping 5 % more customers; 80 % of profit from 20 "
        + "% of customers."

    case .faultAt: "{place}: {message}"
    case .notYAML: "the file is not YAML: {reason}"
    case .noAssumptions:
      "expected 'currency' and 'assumptions', as 'weaklink cost-model' prints them"
    case .unknownAssumption: "no assumption is called '{name}'; there are {names}"
    case .notARange: "'{name}' needs 'low' and 'high' as numbers, low first, not '{found}'"
    case .notAShare: "'{name}' is a part of a whole: between 0 and 1, not {low} to {high}"
    case .negative: "'{name}' cannot be less than nothing, as {low} is"
    }
  }
}
