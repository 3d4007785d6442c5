package dev.smallcap.advisor.json;

import dev.smallcap.advisor.rulebook.Code;
import dev.smallcap.advisor.rulebook.Remark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Remarks of a review as SARIF 2.1.0, which code hosts and editors show at their lines. The same
 * remarks give the same bytes. Stateless and thread-safe.
 */
public final class SarifJson {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
  private static final List<Code> CODES = List.of(Code.values());

  private SarifJson() {}

  /**
   * A log of one run; indented, lines ending with LF.
   *
   * @param remarks the remarks, in the order in which they are to stand
   * @param folder where the reviewed folder lies, with a slash at its end, such as {@code rules/};
   *     nothing where it is the working folder
   * @param version the version of this library
   */
  public static String write(List<Remark> remarks, String folder, String version) {
    ObjectNode log = Jackson.laidOut().createObjectNode();
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "smallcap-advisor").put("version", version);
    ArrayNode rules = driver.putArray("rules");
    for (Code code : CODES) {
      rule(rules.addObject(), code);
    }
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (Remark remark : remarks) {
      result(results.addObject(), remark, folder);
    }
    return Jackson.laidOut().writeValueAsString(log) + "\n";
  }

  private static void rule(ObjectNode rule, Code code) {
    rule.put("id", code.id());
    rule.putObject("shortDescription").put("text", code.title());
    rule.putObject("help").put("text", "See rules/REMARKS.md#" + code.id() + ".");
    rule.putObject("defaultConfiguration").put("level", ReviewJson.level(code.severity()));
  }

  private static void result(ObjectNode result, Remark remark, String folder) {
    result.put("ruleId", remark.code().id());
    result.put("ruleIndex", CODES.indexOf(remark.code()));
    result.put("level", ReviewJson.level(remark.severity()));
    result.putObject("message").put("text", remark.what() + "\nMaybe " + remark.maybe());
    ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(folder + remark.file()));
    place
        .putObject("region")
        .put("startLine", remark.at().line())
        .put("startColumn", remark.at().column());
  }

  /** A path as a URI reference; an absolute one as a file. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xff);
      if ((c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || "-._~/".indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
