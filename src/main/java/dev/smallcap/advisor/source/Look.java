package dev.smallcap.advisor.source;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * What lay at a place when it was looked at: files, or the reason why they cannot be read. Two
 * looks are equal when nothing changed between them.
 */
record Look(Origin.Place place, @Nullable RuleFiles files, @Nullable String fault) {
  static Look at(Origin.Place place) {
    try {
      return new Look(place, place.read(), null);
    } catch (PolicyException e) {
      return new Look(place, null, e.getMessage());
    }
  }
}
