package dev.smallcap.advisor.cli;

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
    return new TextReport()
        .line("The certificate differs from line %d on:", line + 1)
        .line("  it says:  %s", shown(old, line))
        .line("  now:      %s", shown(other, line))
        .toString();
  }

  private static String shown(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line).strip() : "nothing more";
  }
}
