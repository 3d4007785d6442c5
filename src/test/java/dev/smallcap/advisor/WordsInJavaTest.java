package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No words for readers stand in Java: they stand in rules/words. */
class WordsInJavaTest {
  private static final Path MAIN = Path.of("src/main/java/dev/smallcap/advisor");
  private static final Pattern HANGUL = Pattern.compile("[\\uac00-\\ud7a3]");

  /** Hangul as a code; the borders of the block, by which letters are counted, say nothing. */
  private static final Pattern CODED =
      Pattern.compile("\\\\u(?!ac00|d7a3)(?:a[c-f]|[bc].|d[0-7])..", Pattern.CASE_INSENSITIVE);

  private static final Pattern SAID =
      Pattern.compile("new Text\\(\\s*\"[^\"]*[A-Za-z][^\"]*\"|\\.plus\\(\"[^\"]*[A-Za-z]");

  private static final Pattern KEY =
      Pattern.compile("\"((?:doc|explain|catalogue|diff)\\.[a-z0-9-]+)\"");

  /** The files that read Korean, each with what it reads. */
  private static final Map<String, String> READING =
      Map.of(
          "situation/Currencies.java", "the sign of a currency in a host's file",
          "situation/FredDates.java", "dates in a file of figures",
          "host/importing/Days.java", "dates in a broker's file",
          "host/importing/Figure.java", "the sign of a currency beside an amount of a broker",
          "host/importing/Transactions.java", "the sides of orders in a broker's file",
          "rulebook/review/DatesSaid.java", "dates that the words of a policy say",
          "rulebook/review/SaidNumbers.java", "names of indices whose number is no amount");

  @Test
  void onlyWhatReadsKoreanHoldsHangul() throws IOException {
    Map<String, List<String>> found = found(HANGUL);
    found(CODED).forEach(found::putIfAbsent);

    assertThat(found.keySet()).isEqualTo(new TreeSet<>(READING.keySet()));
  }

  @Test
  void noTextIsMadeOfALiteralSentence() throws IOException {
    assertThat(found(SAID)).isEmpty();
  }

  @Test
  void everySentenceBesideTheRulesIsSaidSomewhereAndEverySaidOneIsThere() throws IOException {
    Set<String> sentences =
        WordSheet.of(RuleFiles.standard(), WordSheet.EN).keys().stream()
            .filter(WordSheet::isOptional)
            .filter(key -> WordSheet.ruleOfClient(key) == null)
            .filter(key -> !key.startsWith("explain.input.") && !key.startsWith("label."))
            .collect(Collectors.toCollection(TreeSet::new));
    // put together of the singular and an s, or of what is awaited and the refusal that awaits it
    List<String> made =
        List.of(
            "explain.days",
            "explain.months",
            "explain.years",
            "doc.awaited-for",
            "doc.awaited-for-data",
            "doc.awaited-for-data.suitability-prices",
            "doc.awaited-for-data.suitability-profile",
            "doc.awaited-for-person",
            "doc.awaited-from-for-data",
            "doc.awaited-from-for-data.suitability-profile",
            "doc.awaited-from-for-person",
            "doc.awaited-next-for",
            "doc.awaited-next-for-data",
            "doc.awaited-next-for-person",
            "doc.headline-needs-data.suitability-prices",
            "doc.headline-needs-data.suitability-profile");
    Set<String> said = new TreeSet<>(made);
    found(KEY).values().forEach(said::addAll);

    assertThat(said).isEqualTo(sentences);
  }

  /** What the files of main hold of a pattern, by their path below the root package. */
  private static Map<String, List<String>> found(Pattern pattern) throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        List<String> here =
            pattern
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult one) -> one.groupCount() > 0 ? one.group(1) : one.group())
                .toList();
        if (!here.isEmpty()) {
          found.put(MAIN.relativize(file).toString().replace('\\', '/'), here);
        }
      }
    }
    return found;
  }
}
