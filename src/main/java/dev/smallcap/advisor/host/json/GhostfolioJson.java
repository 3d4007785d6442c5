package dev.smallcap.advisor.host.json;

/** The activities that Ghostfolio exports as JSON. Stateless and thread-safe. */
public final class GhostfolioJson {
  private GhostfolioJson() {}

  /**
   * The activities as the CSV table that an import of the layout {@code ghostfolio} reads: the
   * first activity in line 2, and so on.
   *
   * @param file what to call the text in messages
   * @throws dev.smallcap.advisor.terms.InputException if it is no JSON, or holds no activities
   */
  public static String csv(String json, String file) {
    return Activities.csv(Jackson.root(json, file));
  }
}
