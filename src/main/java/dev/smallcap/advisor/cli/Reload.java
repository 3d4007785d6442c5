package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Loads a policy again only where more than its cases changed. */
final class Reload {
  private @Nullable Policy policy;
  private @Nullable RuleFiles files;

  /** The policy of a folder whose files now are these. */
  Policy policy(Path folder, RuleFiles now) {
    Policy known = policy;
    RuleFiles before = files;
    if (known == null || before == null || !deciding(before).equals(deciding(now))) {
      policy = null;
      known = Policy.load(folder);
      policy = known;
    }
    files = now;
    return known;
  }

  private static SortedMap<String, String> deciding(RuleFiles files) {
    SortedMap<String, String> texts = new TreeMap<>(files.texts());
    texts.keySet().removeIf(path -> path.startsWith(CaseFile.FOLDER));
    return texts;
  }
}
