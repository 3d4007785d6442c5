package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.language.ParsedFile;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import java.util.List;

/** Writes small rules for tests, and reads them as the library does. */
public final class RuleText {
  private RuleText() {}

  /** The rules of a file. */
  public static List<Rule> read(String path, String... rules) {
    String name = path.substring(0, path.length() - ".drl".length()).replace('/', '.');
    ParsedFile file =
        RuleParser.parse(
            path, "package dev.smallcap.rules." + name + "\n\n" + String.join("\n", rules));
    assertThat(file.remarks()).isEmpty();
    return file.rules();
  }

  /** A rule in force from 2026 on. */
  public static String rule(String id, String when, String then) {
    return rule(id, "@since( \"2026-01-01\" ) @source( \"§1\" ) @because( \"why\" )", when, then);
  }

  /** A rule with annotations of its own beside the id. */
  public static String rule(String id, String annotations, String when, String then) {
    return """
    rule "The rule %1$s"
        @id( %1$s )
        %2$s
        when
            %3$s
        then
            insert( %4$s );
    end
    """
        .formatted(id, annotations, when, then);
  }

  /** A rule that concludes the age of prices in days as the months to the next review. */
  public static String aging(String id) {
    return rule(id, "Ages( $days : priceBusinessDays )", "new NextReview( $days )");
  }
}
