package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.Printable;
import java.util.List;

/** Says where two certificates differ. Stateless and thread-safe. */
final class CertificateDifference {
  private CertificateDifference() {}

  static String of(String before, String now) {
    List<String> old = before.lines().toList();
    List<String> other = now.lines().toList();
    int line = 0;
    while (line < old.size() && line < other.size() && old.get(line).equals(other.get(line))) {
      line++;
    }
    return "The certificate differs from line "
        + (line + 1)
        + " on:\n  it says:  "
        + shown(old, line)
        + "\n  now:      "
        + shown(other, line)
        + "\n";
  }

  private static String shown(List<String> lines, int line) {
    return line < lines.size() ? Printable.line(lines.get(line).strip()) : "nothing more";
  }
}
