package dev.smallcap.advisor.cli;

import java.util.stream.Stream;

/** Policy folders that cannot be used. */
final class BrokenPolicies {
  private BrokenPolicies() {}

  static Stream<Broken> all() {
    return Stream.of(
        new Broken("policy folder missing", "nowhere", b -> b.option("--policy", "nowhere")),
        new Broken(
            "policy folder empty", "empty", b -> b.folder("empty").option("--policy", "empty")),
        new Broken("policy folder a file", "market.csv", b -> b.option("--policy", "market.csv")),
        edited(
            "rule of a field that is none",
            "noSuchField",
            "rules/client/horizon.drl",
            "    when\n",
            "    when\n        Limits( noSuchField == true )\n"),
        edited(
            "parameter that is no number",
            "twenty",
            "rules/parameters.csv",
            "sleeve.cap,2026-01-01,20,",
            "sleeve.cap,2026-01-01,twenty,"),
        new Broken(
            "policy words missing",
            "words/ko.properties",
            b -> b.policyCopy().write("rules/words/ko.properties", "")));
  }

  private static Broken edited(String name, String shown, String file, String from, String to) {
    return new Broken("policy: " + name, shown, b -> b.policyCopy().replace(file, from, to));
  }
}
