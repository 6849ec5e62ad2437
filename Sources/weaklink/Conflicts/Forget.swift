import ArgumentParser
import CompanyStore
import Wording
import Diagnostics

struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Replace a person everywhere in a store, notes and conflicts included.",
    discussion: """
      It is remembered that and when somebody was replaced, not who. The logs that were
      imported are not touched: delete them yourself. Importing them again brings the
      name back.
        weaklink forget firm.weaklink Bert
      """)

  @OptionGroup var options: ConflictOptions
  @Argument(help: "The name, as the logs write it.") var name: String

  func validate() throws {
    if name.isEmpty { throw ValidationError("Name somebody, not ''.") }
  }

  func run() throws {
    try options.run(for: .writing) { store, _ in
      let entry = options.entry(.changed)
      let done = try store.forget(name, by: entry.actor, at: entry.moment) { number in
        ConflictCommandPhrase.forgottenPerson.text(options.lang, ["number": "\(number)"])
      }
      guard let done else {
        let known = try store.partyNames()
        throw CommandError.nobodyToForget(
          name, path: options.store, nearest: Nearest.names(to: name, among: known))
      }
      let values = [
        "replacement": done.replacement, "cells": options.lang.count(done.cells),
        "path": options.store,
      ]
      try Output.answer(ConflictCommandPhrase.forgot.text(options.lang, values) + "\n")
    }
  }
}
