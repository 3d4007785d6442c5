package dev.smallcap.advisor.market;

import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.WordedSignals;
import org.jspecify.annotations.Nullable;

/** What a host gave beside the figures. */
record GivenReadings(@Nullable Declaration declaration, @Nullable WordedSignals words) {
  static final GivenReadings NONE = new GivenReadings(null, null);

  GivenReadings declared(Declaration newDeclaration) {
    return new GivenReadings(newDeclaration, words);
  }

  GivenReadings worded(WordedSignals newWords) {
    return new GivenReadings(declaration, newWords);
  }
}
