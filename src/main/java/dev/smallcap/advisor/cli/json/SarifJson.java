package dev.smallcap.advisor.cli.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.smallcap.advisor.host.json.ReportJson;
import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.Severity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Remarks of a review as a log of SARIF 2.1.0, which code hosts and editors show at their lines.
 */
public record SarifJson(
    @JsonProperty("$schema") String schema, String version, List<RunView> runs) {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
  private static final List<RemarkCode> CODES = List.of(RemarkCode.values());

  /**
   * A log of one run, as JSON.
   *
   * @param remarks the remarks, in the order in which they are to stand
   * @param folder where the reviewed folder lies, with a slash at its end, such as {@code rules/};
   *     nothing where it is the working folder
   * @param version the version of this library
   */
  public static String write(List<Remark> remarks, String folder, String version) {
    DriverView driver =
        new DriverView("smallcap-advisor", version, CODES.stream().map(RuleView::of).toList());
    RunView run =
        new RunView(
            Map.of("driver", driver),
            "utf16CodeUnits",
            remarks.stream().map(remark -> ResultView.of(remark, folder)).toList());
    return ReportJson.hyphened(new SarifJson(SCHEMA, "2.1.0", List.of(run)));
  }

  record RunView(Map<String, DriverView> tool, String columnKind, List<ResultView> results) {}

  record DriverView(String name, String version, List<RuleView> rules) {}

  record RuleView(
      String id,
      Map<String, String> shortDescription,
      Map<String, String> help,
      Map<String, Severity> defaultConfiguration) {
    static RuleView of(RemarkCode code) {
      return new RuleView(
          code.id(),
          Map.of("text", code.title()),
          Map.of("text", "See rules/REMARKS.md#" + code.id() + "."),
          Map.of("level", code.severity()));
    }
  }

  record ResultView(
      String ruleId,
      int ruleIndex,
      Severity level,
      Map<String, String> message,
      List<Map<String, PlaceView>> locations) {
    static ResultView of(Remark remark, String folder) {
      PlaceView place =
          new PlaceView(
              Map.of("uri", uri(folder + remark.file())),
              new RegionView(remark.at().line(), remark.at().column()));
      return new ResultView(
          remark.code().id(),
          CODES.indexOf(remark.code()),
          remark.severity(),
          Map.of("text", remark.what() + "\nMaybe " + remark.maybe()),
          List.of(Map.of("physicalLocation", place)));
    }
  }

  record PlaceView(Map<String, String> artifactLocation, RegionView region) {}

  record RegionView(int startLine, int startColumn) {}

  /** A path as a URI reference; an absolute one as a file. */
  private static String uri(String path) {
    String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
    for (String[] other : new String[][] {{"+", "%20"}, {"*", "%2A"}, {"%2F", "/"}, {"%7E", "~"}}) {
      encoded = encoded.replace(other[0], other[1]);
    }
    return (path.startsWith("/") ? "file://" : "") + encoded;
  }
}
