package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Lang;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for phrases in any case, but not where a longer phrase stands that means something else:
 * {@code sure to}, but not {@code not sure to}. Immutable and thread-safe.
 */
public final class PhraseSearch {
  private static final String SEVERAL_SIGNS = " -'";

  private final Pattern phrases;
  private final BitSet starts;
  private final BitSet wordStarts;

  private PhraseSearch(Pattern phrases, BitSet starts, BitSet wordStarts) {
    this.phrases = phrases;
    this.starts = starts;
    this.wordStarts = wordStarts;
  }

  /** The phrases, in order: of each the whole, without those that a longer one holds. */
  public List<MatchResult> in(String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = phrases.matcher(text).useTransparentBounds(true);
    int at = 0;
    // A review reads all texts: a phrase is tried only where one can begin.
    while (at < text.length()) {
      int end = at + 1;
      if (canBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
        end = Math.max(end, matcher.end());
        if (matcher.group(1) != null) {
          found.add(matcher.toMatchResult());
        }
      }
      at = end;
    }
    return found;
  }

  private boolean canBegin(String text, int at) {
    char sign = folded(text.charAt(at));
    return starts.get(sign)
        || (wordStarts.get(sign) && (at == 0 || !PhrasePattern.isLetter(text.charAt(at - 1))));
  }

  /** A sign as a pattern that regards no case compares it. */
  private static char folded(char sign) {
    return Character.toLowerCase(Character.toUpperCase(sign));
  }

  /** Collects phrases row by row. Not thread-safe. */
  public static final class Builder {
    private final List<String> words = new ArrayList<>();
    private final List<String> unless = new ArrayList<>();
    private final BitSet starts = new BitSet();
    private final BitSet wordStarts = new BitSet();

    /**
     * Adds a row.
     *
     * @param said the phrases that are looked for, divided by {@code |}
     * @param meant the longer phrases that are passed over, or null
     */
    public Builder add(Lang language, String said, @Nullable String meant) {
      words.add(PhrasePattern.any(said, language));
      unless.add(PhrasePattern.any(meant, language));
      begin(language, said);
      begin(language, meant == null ? "" : meant);
      return this;
    }

    private void begin(Lang language, String cell) {
      for (String phrase : PhrasePattern.cells(cell)) {
        char first = phrase.charAt(0);
        if (SEVERAL_SIGNS.indexOf(first) >= 0) {
          starts.set(0, Character.MAX_VALUE + 1);
        } else if (language == Lang.EN && PhrasePattern.isLetter(first)) {
          wordStarts.set(folded(first));
        } else {
          starts.set(folded(first));
        }
      }
    }

    /** What finds them. */
    public PhraseSearch search() {
      // What is passed over comes first, and swallows the phrase that it holds.
      String phrases = "(?:%s|(%s))".formatted(String.join("|", unless), String.join("|", words));
      return new PhraseSearch(
          Pattern.compile(
              words.isEmpty() ? "(?!)()" : phrases,
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          (BitSet) starts.clone(),
          (BitSet) wordStarts.clone());
    }
  }
}
