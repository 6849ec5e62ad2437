extension HeaderVocabulary {
  static let english: (whole: Words, stems: Words) = (
    whole: [
      ("name who person", [.person]), ("by", [.by]),
      ("notification", [.request]), ("completn", [.done]), ("req reqd", [.due]),
      ("at on when date time dt ts day datetime utc", [.time]),
      ("timestamp moment", [.time]), ("from", [.from]), ("to", [.to]),
      ("id no nr num number key ref reference code # sn", [.id]),
      (
        "ticket request case incident issue job call sr task enquiry inquiry wo bug record",
        [.request]
      ),
      ("requests tickets cases orders order workorder", [.request]),
      ("caller client customer account asker originator initiator contact beneficiary", [.ask]),
      ("reporter requester requestor requestors applicant complainant consumer patient", [.ask]),
      ("agent owner technician engineer handler resolver worker executor operator", [.serve]),
      ("assignee provider fixer analyst specialist supplier processor", [.serve]),
      ("manager rep representative", [.manager]), ("user performer actor resource", [.user]),
      ("service services", [.service]), ("log logged placed issued", [.open]),
      ("plant site", [.team]), ("photo picture image", [.other]),
      ("team group department dept division unit office section squad branch desk", [.team]),
      ("queue agency workgroup organisation organization org crew", [.team]),
      ("status state stage phase", [.state]),
      ("type kind category class descriptor topic product item what classification", [.kind]),
      ("subject title summary description descr text message details detail", [.note]),
      ("channel source origin via medium", [.channel]),
      ("rating satisfaction csat score stars", [.rating]),
      ("amount value price revenue", [.value]), ("parent", [.parent]),
      ("late overdue delayed missed", [.late]),
      ("ontime intime timely timeliness punctual", [.onTime]),
      ("met kept within", [.onTime]), ("external", [.external]),
      ("first original initial", [.first]),
      ("activity event action step happened", [.event]), ("sla eta", [.due]),
      ("done end ended fixed shipped answered settled actual", [.done]),
      ("response", [.acknowledge]),
      (
        "age duration minutes min mins hours hrs hour seconds days elapsed email mail phone",
        [.other]
      ),
      (
        "address priority severity urgency impact url link zip latitude longitude version", [.other]
      ),
      (
        "previous prior old viewed percent spent tags tag labels label attachment city street",
        [.other]
      ),
      ("interaction interactions", [.other]),
      ("country history estimated reassignment variant seq sequence index row", [.other]),
    ],
    stems: [
      ("requested requesting asked asking raised raising", [.ask]),
      ("submitted submitting submitter submission reported reporting", [.ask, .open]),
      ("assign handl responsib resolving support provid serving served fulfill execut", [.serve]),
      ("processed processing owning", [.serve]),
      (
        "open creat registered registration register receiv arriv start initiated entered begin",
        [.open]
      ),
      ("acknowledg respond reaction accepted dispatched picked", [.acknowledge]),
      ("due deadline target promis expect planned needed required agreed commit schedul", [.due]),
      ("resolved resolution complet finish deliver solv solution fulfilled", [.done]),
      ("clos", [.close]), ("updat modif edit touched", [.update]), ("chang", [.change]),
      ("note comment remark observation", [.note]), ("reopen", [.reopen]),
      ("remind chaser", [.remind]), ("complain", [.complain]),
      ("breach exceed violat", [.late]),
    ]
  )
}
