package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.RuleFiles;

/**
 * The name of the file that holds a client's page: what of the id every file system takes, and a
 * digest of client and account, so that no two are alike. Stateless and thread-safe.
 */
final class PageName {
  private static final int READABLE = 40;
  private static final int DIGEST = 12;

  private PageName() {}

  static String of(Recommendation advice) {
    String client = advice.client().id();
    String readable = client.replaceAll("[^A-Za-z0-9_-]", "_");
    return readable.substring(0, Math.min(READABLE, readable.length()))
        + "-"
        + RuleFiles.digest(client + "\n" + advice.account().id()).substring(0, DIGEST)
        + ".html";
  }
}
