package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * What lay at a place when it was looked at: files, or the reason why they cannot be read. Two
 * looks are equal when nothing changed between them.
 */
record FolderSnapshot(
    PolicyLocation.Reloadable place, @Nullable RuleFiles files, @Nullable String fault) {
  static FolderSnapshot at(PolicyLocation.Reloadable place) {
    try {
      return new FolderSnapshot(place, place.read(), null);
    } catch (PolicyException e) {
      return new FolderSnapshot(place, null, e.getMessage());
    }
  }
}
