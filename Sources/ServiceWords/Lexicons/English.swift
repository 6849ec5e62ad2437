extension Lexicon {
  private static let weAre = "(i am|i'm|im|we are|we're)"
  private static let not = "(is not|isn't|isnt|wasn't|wasnt|was not|are not|aren't|not|is no)"
  private static let very =
    "(just|simply|already|still)? (very|so|too|far too|way too|really|pretty|extremely|quite)?"
  private static let boss = "(manager|boss|supervisor|team lead|team leader|director|line manager)"
  private static let you =
    "(you (can|could|should|must|may|need to|have to|will have to|had better|better)?"
    + "|you'll (have|need) to|you'd (better|have to))"
  private static let asking = "(please|just|then|so|now|sorry)? (go and|go)?"
  private static let later =
    "(later|tomorrow|next (week|month|time)|another (day|time)|some other time|this afternoon"
    + "|in (a|an|one|two|half an|a few|a couple of) (minutes|hour|hours|day|days|week|weeks)"
    + "|in the (morning|afternoon)|after (lunch|noon|one|two|three|four|the weekend|the holidays|christmas)"
    + "|on (monday|tuesday|wednesday|thursday|friday|saturday))"
  private static let callBack =
    "((call|ring|phone) (me|us)? (back|again)|call (me|us)? later|try again|try (me|us) again"
    + "|try (calling|ringing) (back|again)|come back|ask (me|us) again|ask (me|us)|ask again|check back)"
  private static let department =
    "((the|our|your|that|this|their)? (purchasing|procurement|sales|logistics|finance|pricing"
    + "|accounting|warehouse|workshop|customer service|marketing|billing|shipping|dispatch"
    + "|planning) (department|team|office|people|guys)?|(that|this|their) (department|team|office)"
    + "|(those|these) (people|guys) (in|from|at) (purchasing|sales|logistics|finance|pricing|it"
    + "|accounting|warehouse|the warehouse|marketing|design|planning)|(those|these) (people|guys))"
  private static let bad =
    "(always|just|really|completely|totally|simply|absolutely|so|such|all)?"
    + "(hopeless|useless|terrible|awful|horrible|incompetent|lazy|clueless|unreliable|pathetic"
    + "|worthless|idiots|rubbish|bad|a joke|a disgrace)"

  static let english = Lexicon(
    refusals: [
      (
        .dontKnow,
        [
          "(i|we) (really|honestly|simply|just|also|still)? (don't|do not|dont) know",
          "^ (sorry)? (don't|do not|dont) know", "^ dunno", "i dunno",
          "(i|we) have (absolutely|really)? no (idea|clue)",
          "(i've|we've) (got)? (absolutely)? no (idea|clue)",
          "^ (absolutely|sorry|really)? no (idea|clue) $",
          "(haven't|have not) (got)? (a|the slightest|the faintest) (clue|idea)",
          "^ not a clue", "how (should|would|could) (i|we) know",
          "how (am i|are we) supposed to know",
          "^ (i|we)? (couldn't|could not|can't) tell you", "^ don't ask (me|us)", "^ beats me",
          "your guess is as good as mine", "^ (i|we) wouldn't know", "^ who knows $",
          "^ (no|not a) clue",
        ]
      ),
      (
        .flatNo,
        [
          "< no >", "< no , no", "^ no , (sorry ,)? (can't|cannot|won't) (do|help)",
          "^ no (is|means) no $",
          "< no , (sorry ,)? (not (possible|today|now|this|before|without|for|going|in)|impossible)",
          "< no , (sorry ,)? (i|we|it|that|this) (can't|cannot|won't|will not)",
          "< no , (sorry ,)? (i|we) (don't|do not) (do|make|offer|sell|take|accept|deliver)",
          "(can't|cannot|can not) be done",
          "< (sorry ,)? (simply|just)? (impossible|not possible) $",
          "(it|that|this) (is|isn't|is simply|is just)? (not possible|impossible|possible) >",
          "(it's|that's) (simply|just)? (not possible|impossible) $",
          "^ (absolutely|definitely|certainly|of course) not $", "< no way $",
          "^ (no|not a) chance", "out of the question", "^ no can do",
          "(not|never|isn't|ain't) going to happen", "(i|we) (already)? said no",
          "the answer is no", "^ (i|we) (won't|will not) (do|make|accept) (that|this|it)",
          "^ (i|we) (don't|do not) do (that|this|those)",
          "^ (i|we) (can't|cannot) (do (that|this|it)|help you)",
        ]
      ),
      (
        .notMyJob,
        [
          "\(not) (really|exactly|actually)? (my|our) (job|department|responsibility|task|problem"
            + "|business|area|desk|duty|concern)",
          "none of (my|our) (business|concern)", "nothing to do with (me|us)",
          "(\(weAre)|am|are) not (the one|the ones)? (responsible for|in charge of)",
          "(i|we) (don't|do not) (handle|deal with) (that|this|it|those|these)",
          "not what (i'm|i am|we're|we are) paid for",
          "(you have|you've) (got)? the wrong (department|desk)", "^ wrong (department|desk) $",
          "^ \(asking) (ask|try|bother) (someone|somebody) else",
        ]
      ),
      (
        .blamesColleagues,
        [
          "\(department) (is|are) \(bad)", "it are \(bad)", "design are \(bad)",
          "^ typical (of)? (purchasing|sales|logistics|finance|pricing|accounting|warehouse|it"
            + "|design|marketing|planning) $",
          "\(department) never (get|gets|answer|answers|reply|replies|deliver|delivers|do|does)",
        ]
      ),
      (
        .notMyFault,
        [
          "\(not) (really)? (my|our) (fault|mistake|error|doing)",
          "how (is|was) (that|this|it) (my|our) (fault|problem)",
          "^ (don't|do not|dont) look at (me|us)",
          "(don't|do not|dont|can't|cannot) blame (me|us)",
          "(i|we|i've|we've) (did|have done|done) nothing wrong",
          "(i|we) (didn't|did not) do anything wrong",
          "(\(weAre)) not (the one|the ones)? (to blame|at fault)",
        ]
      ),
      (
        .sendsToManager,
        [
          "^ \(asking) (talk|speak|complain) (to|with) (my|our) \(boss)",
          "^ \(asking) (ask|see) (my|our) \(boss)",
          "^ \(asking) take (it|this|that) (up)? (to|with) (my|our) \(boss)",
          "\(you) (talk|speak|complain) (to|with) (my|our|the) \(boss)",
          "\(you) (ask|see) (my|our|the) \(boss)",
          "\(you) take (it|this|that) (up)? (to|with) (my|our|the) \(boss)",
        ]
      ),
      (
        .asksWhenNeeded,
        [
          "when (exactly|actually|on earth)? do you (actually|really|even)? (need|want)"
            + "(it|this|that|them|these|those)? (by|for|done|ready)?"
        ]
      ),
      (
        .calmDown,
        [
          "^ (please|just|now|hey|ok|okay)? calm down", "^ (please|just|hey)? relax $",
          "^ (please|just|hey)? (take it easy|chill out|cool down|settle down|keep calm) $",
          "\(you) (just)? (calm down|relax) $",
          "told (him|her|them|the customer|the caller|the client) to calm down",
          "(no need to|don't|do not|don't have to) (get|be) so (upset|angry|excited|worked up)",
        ]
      ),
      (
        .tooBusy,
        [
          "\(weAre) \(very) busy", "^ (far|way|just|much|really)? too busy",
          "^ (really|very|so)? busy (now|right now|today|here|at the moment)? $",
          "\(weAre) (completely|totally|absolutely)? (swamped|snowed under|overloaded|up to (my|our) (eyes|neck|ears)|in the middle of something)",
          "(i|we) (have|have got|got) (really|just)? no time", "^ (have|got) no time",
          "(i've|we've) (got)? (really|just)? no time",
          "^ no time (for (this|that|it|you))? (now|today|right now|this week|at the moment)? $",
          "(i|we) (don't|do not|dont) have (the|any)? time",
          "(i've|i have) (got)? (better|other|more important) things to do",
          "too much on (my|our) plate", "(my|our) hands are full",
        ]
      ),
      (
        .callBackLater,
        [
          "^ \(asking) \(callBack) \(later)", "\(you) \(callBack) \(later)",
          "told (him|her|them|the customer|the caller|the client)? to \(callBack) \(later)",
          "(the)? (customer|client|caller) (was|got) told to \(callBack) \(later)",
        ]
      ),
    ],
    innocent: [
      "know how to thank", "know how (we|i) (managed|did|ever)",
      "know (if|whether) (he|she|they|it|the|our|your)", "know (anyone|anybody|someone) who",
      "know what (i|we) (would|'d) do without", "know (of|him|her|them)",
      "tell you how", "(can't|cannot) be done (until|before|unless|without)",
      "no way (around|of|to|out|back|through)", "no chance (of|to)",
      "busy (tone|signal|line|until|till|fixing|finishing|preparing|packing)",
      "\(callBack) \(later) (was|is|has been)? (requested|agreed|arranged|wanted)",
      "\(callBack) \(later) (about|regarding|with|to)", "no time (was|is)? (lost|wasted)",
      "not (my|our) (job|desk|task|fault|error) (number|code|title|no)",
    ],
    mentions: [
      "(never|don't|do not|dont|not|must not|mustn't|cannot|can't|shouldn't|no longer|avoid|stop"
        + "|nobody|no one|without|instead of|rather than|not to|won't|will not|do we)"
        + "(ever|just|simply)? (say|saying|says|tell|telling|tells|use|using|write|writing|answer"
        + "|answering|reply|replying|phrases|words)",
      "instead of", "rather than", "^ (please)? avoid", "(phrases|words|sentences) (like|such as)",
      "the (phrase|words|expression|answer)",
      "(customer|client|caller|dealer|he|she|they) (said|says|say|claims|claimed|insists|insisted"
        + "|replied|answered|wrote|writes|thinks|asked|asks|wants|wanted|prefers|requested)",
      "(customer|client|caller|dealer) told (me|us)", "asked (me|us) to",
    ],
    conditions: [
      "if", "whether", "unless", "in case", "when (i|we)",
      "^ (the|our|a)? (customer|client|caller|driver|dealer|supplier|carrier)",
    ],
    contrasts: ["but", "however"],
    cures: [
      "yet",
      "(i'll|i will|we'll|we will|will|let me|going to) (gladly|just|now|immediately|quickly)?"
        + "(find out|check|ask|look|call|ring|phone|get back|try|do|help|sort|fix|send|forward"
        + "|arrange|take care|come back|let you know|be with you)",
      "what (i|we) can (do|offer)", "(i|we) can (help|offer|send|lend|do)", "one moment",
      "(happy|glad) to help", "(forwarded|passed|handed|transferred) (it|this|you|your)",
      "(i|we) have (forwarded|passed|handed|asked|found)", "(here is|here's|here are)",
      "(the person|the one) who can help", "fixed (it|the)",
    ],
    pushBacks: [
      "(others|people|orders|customers|jobs|everybody|everyone) (else)? (are|is)? (before|ahead of"
        + "|ahead|in front of|waiting|wait|want|wants|need|needs)",
      "not the only", "(we|i) have other (customers|orders|jobs|things)", "queue", "backlog",
      "wait your turn", "get in line", "anyway",
      "don't expect", "do not expect",
    ])
}
