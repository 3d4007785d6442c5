package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.rulebook.Promises;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.WordedSignals;
import org.jspecify.annotations.Nullable;

/** What a host gave beside the figures. */
record HostReadings(@Nullable Declaration declaration, @Nullable WordedSignals words) {
  static final HostReadings NONE = new HostReadings(null, null);

  /**
   * Does nothing where a client can be shown who gave what, and why.
   *
   * @throws dev.smallcap.advisor.terms.InputException if any of it promises
   */
  void refuse(Promises promises) {
    if (declaration != null) {
      promises.refuse(declaration.author(), "author of the declaration");
      promises.refuse(declaration.reason(), "reason of the declaration");
    }
    if (words != null) {
      promises.refuse(words.author(), "author of the words");
      promises.refuse(words.reason(), "reason of the words");
    }
  }

  HostReadings declared(Declaration newDeclaration) {
    return new HostReadings(newDeclaration, words);
  }

  HostReadings worded(WordedSignals newWords) {
    return new HostReadings(declaration, newWords);
  }
}
