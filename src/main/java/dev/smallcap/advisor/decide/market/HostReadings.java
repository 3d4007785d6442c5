package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.WordedSignals;
import org.jspecify.annotations.Nullable;

/** What a host gave beside the figures. */
record HostReadings(@Nullable Declaration declaration, @Nullable WordedSignals words) {
  static final HostReadings NONE = new HostReadings(null, null);

  HostReadings declared(Declaration newDeclaration) {
    return new HostReadings(newDeclaration, words);
  }

  HostReadings worded(WordedSignals newWords) {
    return new HostReadings(declaration, newWords);
  }
}
