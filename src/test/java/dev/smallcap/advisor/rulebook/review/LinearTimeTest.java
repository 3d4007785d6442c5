package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the rows of a hostile folder take less than three times the processor time. */
@Tag("long")
class LinearTimeTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Below it the clock, the collector and the compiler of the JVM count more than the rows. */
  private static final double LEAST_SECONDS = 0.15;

  private static final Map<String, IntFunction<RuleFiles>> HOSTILE = hostile();

  private static Map<String, IntFunction<RuleFiles>> hostile() {
    Map<String, IntFunction<RuleFiles>> all = new LinkedHashMap<>();
    String parameters = "parameters.csv";
    all.put("faulty parameters", n -> rows(parameters, 2_000 * n, "z{},x,1,u"));
    all.put("parameters that nothing reads", n -> rows(parameters, 2_000 * n, row("{}", "u")));
    all.put("parameters that take another's value", n -> chain(2_000 * n));
    all.put("ranks", n -> rows(parameters, 2_000 * n, row("{}", "rank")));
    all.put("the same rank", n -> rows(parameters, 2_000 * n, row("7", "rank")));
    all.put("faulty funds", n -> rows("funds.csv", 2_000 * n, "z{},x"));
    all.put("faulty closed days", n -> rows("holidays.csv", 2_000 * n, "z{},x,,"));
    all.put("faulty release days", n -> rows("releases.csv", 2_000 * n, "z{},x,,"));
    all.put(
        "invariants of no rule", n -> rows("invariants.csv", 2_000 * n, "z{},x,ADVICE,,,says z,x"));
    all.put("words of no rule", n -> rows("words/ko.properties", 2_000 * n, "z{}=x"));
    all.put("words in one language", n -> rows("words/en.properties", 2_000 * n, "z{}=x"));
    all.put("promises", n -> rows("words/en.properties", 4_000 * n, "z{}=guaranteed"));
    all.put("cases of no rule", n -> rows("cases/horizon.csv", 4_000 * n, "z{},1,z{} x"));
    all.put("faulty cases", n -> rows("cases/horizon.csv", 1_500 * n, "z{},x{},"));
    all.put("faulty months", n -> rows("cases/months.csv", 500 * n, "z{},flat.csv,x{},LATE,,,"));
    all.put("statements", n -> rows("article.csv", 2_000 * n, "a9-{},9,x,y"));
    all.put("faulty statements", n -> rows("article.csv", 2_000 * n, "a{},x,y,z"));
    all.put(
        "statements that are not there",
        n ->
            rows(
                parameters, 1, row("1", "u,\"article a5-99" + ", a5-99".repeat(2_000 * n) + "\"")));
    all.put(
        "parts of an assumption",
        n -> rows(parameters, 1, row("1", "u,assumption: x" + "; a".repeat(60_000 * n))));
    all.put(
        "parts of a citation",
        n -> rows(parameters, 1, row("1", "u,\"article §5") + ", a".repeat(60_000 * n) + "\""));
    all.put(
        "lines of a comment",
        n -> rows("client/horizon.drl", 1, "/*" + "\n".repeat(5_000 * n) + "*/"));
    return all;
  }

  private static String row(String value, String unit) {
    return "z.z{},2026-01-01," + value + "," + unit + (unit.contains(",") ? "" : ",assumption: x");
  }

  private static RuleFiles chain(int n) {
    RuleFiles first = rows("parameters.csv", 1, "z,2026-01-01,1,u,assumption: x");
    SortedMap<String, String> texts = new TreeMap<>(first.texts());
    String links =
        IntStream.range(0, n)
            .mapToObj(i -> "z" + i + ",2026-01-01," + (i == 0 ? "z" : "z" + (i - 1)) + ",u,end\n")
            .collect(Collectors.joining());
    texts.merge("parameters.csv", links, String::concat);
    return new RuleFiles(texts);
  }

  private static RuleFiles rows(String file, int n, String row) {
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.merge(
        file,
        IntStream.range(0, n)
            .mapToObj(i -> row.replace("{}", String.valueOf(i)) + "\n")
            .collect(Collectors.joining()),
        String::concat);
    return new RuleFiles(texts);
  }

  static Set<String> folders() {
    return HOSTILE.keySet();
  }

  @BeforeAll
  static void warmUp() {
    look(RuleFiles.standard());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void twiceTheRowsTakeLessThanThreeTimesTheTime(String folder) {
    double once = seconds(() -> look(HOSTILE.get(folder).apply(1)));
    double twice = seconds(() -> look(HOSTILE.get(folder).apply(2)));

    assertThat(twice).isLessThan(3 * Math.max(once, LEAST_SECONDS));
  }

  @Test
  void aTableOfManyNumbersOnManyDaysIsRefused() {
    String row = "z.z{},2026-01-01,1,u,assumption: x\n";
    StringBuilder days = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      days.append("y,").append(LocalDate.of(2026, 1, 1).plusDays(i)).append(",1,u,assumption: x\n");
    }

    RuleFiles files = rows("parameters.csv", 1_000, row);
    SortedMap<String, String> texts = new TreeMap<>(files.texts());
    texts.merge("parameters.csv", days.toString(), String::concat);

    assertThat(PolicyReview.of(new RuleFiles(texts)).remarks())
        .singleElement()
        .asString()
        .contains("parameter-row", "on 2000 days, more than 2000000 values");
  }

  private static void look(RuleFiles files) {
    PolicyReview.of(files);
    Catalogue.of(files);
  }

  private static double seconds(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
  }
}
