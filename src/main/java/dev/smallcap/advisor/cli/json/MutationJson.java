package dev.smallcap.advisor.cli.json;

import dev.smallcap.advisor.author.mutation.MutationReport;
import dev.smallcap.advisor.author.mutation.Survivor;
import dev.smallcap.advisor.host.json.ReportJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What mutation testing found: counts, then the survivors in the order of files. */
public record MutationJson(
    int mutants,
    int refused,
    int killed,
    int survived,
    int unexplained,
    String score,
    List<SurvivorView> survivors,
    List<String> stale) {

  /** The report as JSON. */
  public static String write(MutationReport report) {
    return ReportJson.hyphened(
        new MutationJson(
            report.mutants(),
            report.refused(),
            report.killed(),
            report.survivors().size(),
            report.unexplained().size(),
            report.score(),
            report.survivors().stream().map(SurvivorView::of).toList(),
            report.stale()));
  }

  record SurvivorView(
      String mutant,
      String file,
      int line,
      String missing,
      @Nullable String like,
      @Nullable String reason) {
    static SurvivorView of(Survivor survivor) {
      return new SurvivorView(
          survivor.mutant().name(),
          survivor.mutant().file(),
          survivor.mutant().line(),
          survivor.missing(),
          survivor.like(),
          survivor.reason());
    }
  }
}
