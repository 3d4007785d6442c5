package dev.smallcap.advisor.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A command that was run, with what it wrote. */
record Ran(int exit, String out, String err) {
  static Ran of(List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            args.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Ran of(String... args) {
    return of(List.of(args));
  }

  /** A declared phase with its author and its reason. */
  static String[] declared(String phase, String... more) {
    List<String> args = new ArrayList<>();
    args.addAll(List.of("--declare", phase, "--declared-by", "the committee"));
    args.addAll(List.of("--declared-because", "house view"));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  /** Advice for an example, all of which share the article's market. */
  static Ran example(String folder, String... more) {
    List<String> args = new ArrayList<>();
    args.add("advise");
    args.addAll(List.of("--client", "src/examples/" + folder + "/client.json"));
    args.addAll(List.of("--holdings", "src/examples/" + folder + "/holdings.csv"));
    args.addAll(List.of("--market", "src/examples/article/market.csv"));
    args.addAll(List.of("--as-of", "2026-01-26"));
    args.addAll(List.of(more));
    return of(args);
  }
}
