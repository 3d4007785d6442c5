package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a certificate says of a policy; nothing where it is of another. Immutable and thread-safe.
 *
 * @param standing whether there is a certificate, and of which policy
 * @param cells how many cells were asked, on all days
 * @param invariants how many invariants were held against them
 * @param findings how many findings stand
 * @param lookedAt how often each invariant was looked at, by its id
 * @param notLooked what was not looked at
 */
public record ProofSummary(
    Standing standing,
    long cells,
    int invariants,
    long findings,
    Map<String, Long> lookedAt,
    List<String> notLooked) {
  /** Whether a certificate proves the policy. */
  public enum Standing {
    PROVED,
    FINDINGS,
    OTHER,
    NONE
  }

  /**
   * Reads a certificate.
   *
   * @param certificate its text, or null where there is none
   * @throws InputException if it is no certificate
   */
  public static ProofSummary of(@Nullable String certificate, String fingerprint) {
    if (certificate == null) {
      return nothing(Standing.NONE);
    }
    JsonNode read = read(certificate);
    JsonNode days = read.path("days");
    if (!read.path("policy").path("fingerprint").isString() || !days.isArray()) {
      throw new InputException(
          "The certificate has no fingerprint or no days.", "name one that prove has written.");
    }
    if (!read.path("policy").path("fingerprint").stringValue().equals(fingerprint)) {
      return nothing(Standing.OTHER);
    }
    long cells = 0;
    long findings = 0;
    Map<String, Long> lookedAt = new TreeMap<>();
    SortedSet<String> notLooked = new TreeSet<>();
    for (JsonNode day : days) {
      cells += day.path("cells").asLong(0);
      findings += day.path("findings").size();
      for (JsonNode line : day.path("invariants")) {
        lookedAt.merge(line.path("id").asString(""), line.path("looked-at").asLong(0), Long::sum);
      }
      day.path("not-looked-at").forEach(line -> notLooked.add(line.asString("")));
    }
    boolean proved = read.path("result").asString("").equals("proved") && findings == 0;
    return new ProofSummary(
        proved ? Standing.PROVED : Standing.FINDINGS,
        cells,
        lookedAt.size(),
        findings,
        lookedAt,
        new ArrayList<>(notLooked));
  }

  private static ProofSummary nothing(Standing standing) {
    return new ProofSummary(standing, 0, 0, 0, Map.of(), List.of());
  }

  private static JsonNode read(String certificate) {
    try {
      return JsonMapper.builder().build().readTree(certificate);
    } catch (JacksonException e) {
      throw new InputException(
          "The certificate is no JSON: " + e.getOriginalMessage(),
          "name one that prove has written.",
          e);
    }
  }
}
