/// What failures put at risk by the assumptions of the user.
package enum CostPhrase: String, Phrase {
  // The section.
  case title
  case titleShort
  case intro
  case range
  case columnEstimate
  case columnRange
  case columnProduct
  case columnAssumption
  case columnSource
  case fromLog
  case notGiven
  case unknown

  // What is estimated.
  case valueAtRisk
  case valueAtRiskOfFirst
  case replacing
  case strengthLost
  case complaintsSettled
  case peopleWhoHear
  case silent

  // Factors.
  case failedCustomers
  case failedRequests
  case complaints
  case lateDays
  case shareOfFirst
  case customerValue
  case keepingCost
  case dissatisfied
  case wouldNotReturn
  case complain
  case tellOthers
  case peopleTold
  case winningFactor
  case strengthLostPerDay
  case buyAgainIfSettled

  // The file.
  case header
  case headerOwn
  case headerUse
  case headerUnused

  // Faults of the file.
  case faultAt
  case notYAML
  case noAssumptions
  case unknownAssumption
  case notARange
  case notAShare
  case negative
}
