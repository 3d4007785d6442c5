package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.cli.json.CatalogueJson;
import dev.smallcap.advisor.cli.json.SarifJson;
import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the remarks or rows are written in less than three times the processor time. */
@Tag("long")
class LinearOutputTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Below it the clock, the collector and the compiler of the JVM count more than the rows. */
  private static final double LEAST_SECONDS = 0.15;

  private static final Map<String, ToIntFunction<Integer>> WRITTEN =
      Map.of(
          "JUnit XML of one place",
          n -> junit(remarks(10_000 * n, i -> "x.csv", i -> 1)),
          "JUnit XML of many lines",
          n -> junit(remarks(10_000 * n, i -> "x.csv", i -> i + 1)),
          "JUnit XML of many files",
          n -> junit(remarks(10_000 * n, i -> i + ".csv", i -> 1)),
          "SARIF",
          n -> SarifJson.write(remarks(10_000 * n, i -> "x.csv", i -> i + 1), "", "1").length(),
          "remarks as text",
          n -> RemarkText.of(remarks(10_000 * n, i -> "x", i -> 1), "", 1, Style.PLAIN).length(),
          "a catalogue as text",
          n -> CatalogueText.whole(catalogue(3_000 * n), null, Style.PLAIN).length(),
          "a catalogue as Markdown",
          n -> CatalogueMarkdown.whole(catalogue(3_000 * n), null).length(),
          "a catalogue as JSON",
          n -> CatalogueJson.write(catalogue(3_000 * n)).length(),
          "the values of one parameter that many take",
          n -> CatalogueMarkdown.whole(taken(1_500 * n), null).length());

  static Set<String> written() {
    return WRITTEN.keySet();
  }

  @ParameterizedTest
  @MethodSource("written")
  void twiceAsMuchTakesLessThanThreeTimesTheTime(String form) {
    int warm = WRITTEN.get(form).applyAsInt(1);
    long before = THREADS.getCurrentThreadCpuTime();
    int length = WRITTEN.get(form).applyAsInt(1);
    long once = THREADS.getCurrentThreadCpuTime();
    int more = WRITTEN.get(form).applyAsInt(2);
    long twice = THREADS.getCurrentThreadCpuTime();

    assertThat((twice - once) / 1e9).isLessThan(3 * Math.max((once - before) / 1e9, LEAST_SECONDS));
    assertThat(length).isEqualTo(warm);
    assertThat(more).isBetween(length + 1, 3 * length);
  }

  private static int junit(List<Remark> remarks) {
    return JUnitXml.of(remarks, "rules/", List.of("client/sleeve.drl")).length();
  }

  private static List<Remark> remarks(
      int number, IntFunction<String> file, IntFunction<Integer> line) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new Remark(
                    RemarkCode.PARAMETER_ROW,
                    file.apply(i),
                    new SourcePosition(line.apply(i), 1),
                    "The value (" + i + ") is none.",
                    "correct it."))
        .toList();
  }

  private static Catalogue catalogue(int number) {
    return catalogue(
        IntStream.range(0, number)
            .mapToObj(i -> "z" + i + ",2026-01-01," + i + ",percent,assumption: x\n")
            .collect(Collectors.joining()));
  }

  private static Catalogue taken(int number) {
    return catalogue(
        IntStream.range(0, number)
            .mapToObj(
                i ->
                    "z,2026-01-01,1,percent,assumption: x\nz"
                        + i
                        + ",2026-01-01,z,percent,assumption: x\n")
            .collect(Collectors.joining()));
  }

  private static Catalogue catalogue(String rows) {
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.merge("parameters.csv", rows, String::concat);
    return Catalogue.of(new RuleFiles(texts));
  }
}
