package dev.smallcap.advisor.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

/** What may go to a terminal or into the log of a build. */
public final class Seen {
  /** A value as an attacker has it: escape sequences, turned text, lines and commands of builds. */
  public static final String HOSTILE =
      "a\u001b[2J\u0007\u007f\u0085\u009b\u202eb\u2066\u200b\u00ad\ufeff\u2028\u2029\r\n::error::x"
          + "\n  ##[error]y\n##vso[task.complete]z\n##teamcity[buildStop]\t\ue000\u3164\udb40\udc41"
          + " \uac00\ud83d\ude00";

  private static final Set<Integer> UNSEEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR,
          (int) Character.PRIVATE_USE);

  private Seen() {}

  /** Fails where a text holds what a terminal obeys or draws as nothing, or a build obeys. */
  public static void check(String text) {
    List<String> unseen =
        text.codePoints()
            .filter(c -> c != '\n')
            .filter(c -> UNSEEN.contains(Character.getType(c)) || "\u3164\u2800".indexOf(c) >= 0)
            .mapToObj(c -> String.format("U+%04X", c))
            .toList();
    assertThat(unseen).as(text).isEmpty();
    assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::"));
    assertThat(text).doesNotContainPattern("##\\w*\\[");
  }
}
