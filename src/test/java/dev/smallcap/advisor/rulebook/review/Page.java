package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.MadeOnce;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of the remarks, whose snippets are the fixtures of the review. */
final class Page {
  static final String EXAMPLE = "client/example.drl";
  private static final String TEXT = RuleFiles.standard().text("REMARKS.md");
  private static final WordSheet NO_WORDS = WordSheet.of(WordSheet.EN, "");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?s)\n## (\\S+)\n\n(.+?)\n\nAvoid:\n\n```(.*?)\n```\n\nPrefer:\n\n```(.*?)\n```\n\nWhy: (.+?)\n");
  private static final String HEAD =
      """
      package dev.smallcap.rules.client.example

      import dev.smallcap.advisor.rulebook.conclusion.*
      import dev.smallcap.advisor.rulebook.fact.*
      import dev.smallcap.advisor.situation.*
      import dev.smallcap.advisor.terms.*

      """;

  /** Made once: many tests begin with it. */
  private static final MadeOnce<RuleFiles> SHIPPED_WITH_EXAMPLE =
      new MadeOnce<>(() -> folder("rule\n" + rule()));

  private static final MadeOnce<List<Section>> SECTIONS = new MadeOnce<>(Page::read);

  private Page() {}

  /** A section: the id of its code, and the folders that its two snippets make. */
  record Section(String code, RuleFiles avoid, RuleFiles prefer) {
    @Override
    public String toString() {
      return code;
    }
  }

  static List<Section> sections() {
    return SECTIONS.get();
  }

  private static List<Section> read() {
    return SECTION
        .matcher(TEXT)
        .results()
        .map(
            (MatchResult found) ->
                new Section(found.group(1), folder(found.group(3)), folder(found.group(4))))
        .toList();
  }

  static List<String> headings() {
    return TEXT.lines()
        .filter(line -> line.startsWith("## "))
        .map(line -> line.substring(3))
        .toList();
  }

  /** The shipped folder with the example. */
  static RuleFiles example() {
    return SHIPPED_WITH_EXAMPLE.get();
  }

  private static String rule() {
    return fence("rule");
  }

  private static String fence(String kind) {
    int start = TEXT.indexOf("```" + kind + "\n") + kind.length() + 4;
    return TEXT.substring(start, TEXT.indexOf("\n```", start));
  }

  private static RuleFiles folder(String snippet) {
    int end = snippet.indexOf('\n');
    String[] kind = snippet.substring(0, end).split(" ");
    String body = snippet.substring(end + 1);
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.merge("words/ko.properties", fence("words") + "\n", String::concat);
    texts.put(EXAMPLE, HEAD + rule() + "\n");
    switch (kind[0]) {
      case "rule" -> texts.put(EXAMPLE, HEAD + body + "\n");
      case "file" -> texts.merge(EXAMPLE, "\n" + body + "\n", String::concat);
      case "above" -> texts.put(EXAMPLE, HEAD + part(body, "example\"\n", "\n    when\n"));
      case "when" -> texts.put(EXAMPLE, HEAD + part(body, "    when\n", "\n    then\n"));
      case "then" -> texts.put(EXAMPLE, HEAD + part(body, "    then\n", "\nend"));
      case "rule-file" -> texts.put(kind[1], body + "\n");
      case "row", "words" -> texts.merge(kind[1], body + "\n", String::concat);
      case "diff" -> texts.put(kind[1], replaced(texts.get(kind[1]), body));
      case "cases" -> {}
      default -> throw new AssertionError("No such snippet: " + kind[0]);
    }
    texts.put("cases/example.csv", kind[0].equals("cases") ? body + "\n" : cases(texts));
    return compared(new RuleFiles(texts));
  }

  /** The example's Korean with stamps, and with titles where it has none. */
  private static RuleFiles compared(RuleFiles files) {
    SortedMap<String, String> texts = new TreeMap<>(files.texts());
    WordSheet korean = WordSheet.of(files, WordSheet.KO);
    List<Translation> said = new ArrayList<>();
    for (Translation one :
        Translation.all(RuleParser.parse(EXAMPLE, files.text(EXAMPLE)).rules(), NO_WORDS)) {
      boolean there = korean.has(one.key());
      if (there || WordSheet.isHeading(one.key())) {
        said.add(one);
      }
      if (!there && WordSheet.isHeading(one.key())) {
        texts.merge(WordSheet.KO, one.key() + "=예시\n", String::concat);
      }
    }
    exempt(said, texts);
    texts.put(
        WordSheet.KO,
        Translations.stamped(new RuleFiles(texts), said.stream().map(Translation::key).toList()));
    return new RuleFiles(texts, files.strangers());
  }

  /** The example's Korean stays as it is, whatever else a snippet says. */
  private static void exempt(List<Translation> said, SortedMap<String, String> texts) {
    RuleFiles files = new RuleFiles(texts);
    Sheets sheets = Sheets.of(files, new Findings());
    WordSheet korean = WordSheet.of(files, WordSheet.KO);
    for (Translation one : said) {
      Findings differences = new Findings();
      Comparison.check(sheets, List.of(one), korean, differences);
      differences.remarks().stream()
          .filter(found -> found.code() == RemarkCode.TRANSLATION_DIFFERS)
          .map(found -> found.what().contains(" numbers of its own") ? "NUMBERS" : "WORDS")
          .distinct()
          .map(check -> "%s,%s,2026-01-01,%s,example\n".formatted(one.key(), check, one.stamp()))
          .forEach(row -> texts.merge(WordSheet.EXEMPTIONS, row, String::concat));
    }
  }

  /** A case in which every rule of the example fires, and one in which none does. */
  private static String cases(SortedMap<String, String> texts) {
    String fires =
        Pattern.compile("@id\\(\\s*(\\S+)\\s*\\)")
            .matcher(texts.get(EXAMPLE))
            .results()
            .map(id -> id.group(1) + " caution")
            .collect(Collectors.joining("; "));
    return "case,client age,concludes\nFires,65," + fires + "\nSilent,64,\n";
  }

  private static String part(String body, String from, String to) {
    String rule = rule() + "\n";
    int start = rule.indexOf(from) + from.length();
    return rule.substring(0, start) + body + rule.substring(rule.indexOf(to, start));
  }

  private static String replaced(String text, String diff) {
    List<String> out = new ArrayList<>();
    List<String> minus = diff.lines().filter(line -> line.startsWith("-")).toList();
    List<String> plus = diff.lines().filter(line -> line.startsWith("+")).toList();
    int replaced = 0;
    for (String line : text.lines().toList()) {
      int number = minus.indexOf("-" + line);
      if (number < 0) {
        out.add(line);
      } else {
        replaced++;
        if (number < plus.size()) {
          out.add(plus.get(number).substring(1));
        }
      }
    }
    if (replaced != minus.size()) {
      throw new AssertionError("The lines to be replaced are not in the file: " + minus);
    }
    return String.join("\n", out) + "\n";
  }
}
