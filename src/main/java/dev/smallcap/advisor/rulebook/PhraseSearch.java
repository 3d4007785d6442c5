package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for phrases in any case, but not where a longer phrase stands that means something else:
 * 확실, but not 불확실. Made up row by row; not thread-safe, as its pattern is.
 */
public final class PhraseSearch {
  private final List<String> words = new ArrayList<>();
  private final List<String> unless = new ArrayList<>();
  private final Set<String> firsts = new TreeSet<>();

  /**
   * Adds a row.
   *
   * @param said the phrases that are looked for, divided by {@code |}
   * @param meant the longer phrases that are passed over, or null
   */
  public PhraseSearch add(Lang language, String said, @Nullable String meant) {
    words.add(PhrasePattern.any(said, language));
    unless.add(PhrasePattern.any(meant, language));
    firsts.addAll(PhrasePattern.firsts(said));
    firsts.addAll(PhrasePattern.firsts(meant));
    return this;
  }

  /** What finds them: its first group is such a phrase, or null where a longer one stands. */
  public Pattern pattern() {
    // A review reads all texts: the phrases are tried only where one can begin. What is passed over
    // comes first, and swallows the phrase that it holds.
    return Pattern.compile(
        "(?=%s)(?:%s|(%s))"
            .formatted(
                firsts.isEmpty() ? "(?!)" : "[" + String.join("", firsts) + "]",
                String.join("|", unless),
                String.join("|", words)),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
