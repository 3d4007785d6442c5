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
    return "The certificate differs from line "
        + (line + 1)
        + " on:\n  it says:  "
        + (line < old.size() ? old.get(line).strip() : "nothing more")
        + "\n  now:      "
        + (line < other.size() ? other.get(line).strip() : "nothing more")
        + "\n";
  }
}
