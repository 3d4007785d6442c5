package dev.smallcap.advisor;

import dev.smallcap.advisor.conclusion.NextReview;
import java.util.Map;
import java.util.TreeMap;

/** Writes small rule files for tests. Their rules conclude the next review. */
public final class RuleText {
  private RuleText() {}

  /** A file of rules, by its path. */
  public static Map<String, String> file(String path, String... rules) {
    String name = path.substring(0, path.length() - ".drl".length()).replace('/', '.');
    String head =
        "package dev.smallcap.rules.%s%nimport %s;%n%n"
            .formatted(name, NextReview.class.getCanonicalName());
    return Map.of(path, head + String.join("\n", rules));
  }

  /** Several files together. */
  @SafeVarargs
  public static Map<String, String> files(Map<String, String>... files) {
    Map<String, String> all = new TreeMap<>();
    for (Map<String, String> file : files) {
      all.putAll(file);
    }
    return all;
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
                %4$s
        end
        """
        .formatted(id, annotations, when, then);
  }

  /** A rule that adds a constant to each number. */
  public static String adding(String id, int constant) {
    return rule(
        id,
        "Integer( $number : intValue )",
        "insert( new NextReview( $number + " + constant + " ) );");
  }
}
