extension HeaderVocabulary {
  static let german: (whole: Words, stems: Words, endings: Words) = (
    whole: [
      ("am um", [.time]), ("nr nummer schlussel kennung", [.id]), ("art typ", [.kind]),
      ("stand zustand", [.state]), ("ende", [.close]), ("alter dauer prioritat", [.other]),
      ("wer", [.person]), ("wann", [.time]), ("fall", [.request]), ("fertig", [.done]),
      ("thema leistung", [.kind]), ("gew termin", [.due]),
      ("meldender autor", [.ask]), ("erste erster erstes", [.first]),
    ],
    stems: [
      ("antragstell anforder auftraggeber kunde besteller anfragend einreicher", [.ask]),
      ("anrufer melder", [.ask]), ("antwort", [.acknowledge]), ("eskalation", [.due]),
      ("ersteller", [.open, .person]),
      ("bearbeiter bearbeitend zustandig verantwort verantw zugewiesen zuweisung", [.serve]),
      ("besitzer techniker ausfuhrend sachbearbeiter empfanger", [.serve]),
      (
        "abteilung gruppe bereich einheit referat arbeitsplatz werk niederlassung dienststelle",
        [.team]
      ),
      ("datum zeitpunkt uhrzeit", [.time]),
      ("erstellt eroffn eingang eingegangen gemeldet erfasst angelegt beginn", [.open]),
      ("reaktion angenommen annahme ruckmeldung", [.acknowledge]),
      ("frist fallig soll ziel zugesagt geplant wunsch", [.due]),
      ("erledig gelost losung abgeschlossen abschluss geliefert fertigstellung", [.done]),
      ("geschlossen beendet", [.close]), ("aktualisier geandert anderung", [.update]),
      ("auftrag anfrage vorgang meldung bestellung storung anliegen", [.request]),
      ("kategorie", [.kind]), ("bemerkung kommentar beschreibung betreff titel notiz", [.note]),
      ("zusammenfassung kurzbeschreibung kurztext", [.note]),
      ("verspatet uberfallig uberschritten", [.late]),
      ("punktlich termingerecht rechtzeitig eingehalten", [.onTime]),
      ("kanal quelle", [.channel]), ("bewertung zufriedenheit", [.rating]),
      ("betrag wert summe", [.value]), ("tatigkeit aktivitat schritt ereignis", [.event]),
      ("ubergeordnet", [.parent]), ("erinnerung", [.remind]), ("beschwerde", [.complain]),
    ],
    endings: [
      ("nummer nr schlussel kennung", [.id]), ("datum zeit zeitpunkt", [.time]),
      ("termin frist", [.due]), ("gruppe abteilung bereich stelle", [.team]),
      ("typ art kategorie", [.kind]), ("status stand", [.state]), ("name", [.person]),
    ]
  )
}
