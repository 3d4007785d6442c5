package dev.smallcap.advisor.cli.json;

import dev.smallcap.advisor.author.coverage.Branch;
import dev.smallcap.advisor.author.coverage.Coverage;
import dev.smallcap.advisor.author.coverage.CoverageTarget;
import dev.smallcap.advisor.host.json.ReportJson;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Coverage: counts by kind, then every item with the sides it has and those not seen. */
public record CoverageJson(
    int cases, List<KindView> kinds, List<ItemView> items, Set<String> settled) {

  /** The coverage as JSON. */
  public static String write(Coverage coverage) {
    return ReportJson.hyphened(
        new CoverageJson(
            coverage.cases(),
            Arrays.stream(CoverageTarget.Kind.values())
                .map(
                    kind ->
                        new KindView(
                            kind,
                            coverage.sides(kind),
                            coverage.seen(kind),
                            coverage.percent(kind)))
                .toList(),
            coverage.items().stream()
                .map(
                    item ->
                        new ItemView(
                            item.kind(), item.place(), item.name(), item.sides(), item.unseen()))
                .toList(),
            coverage.settled()));
  }

  record KindView(CoverageTarget.Kind kind, int sides, int seen, int percent) {}

  record ItemView(
      CoverageTarget.Kind kind, String place, String name, Set<Branch> sides, Set<Branch> unseen) {}
}
