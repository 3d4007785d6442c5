package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.author.coverage.Coverage;
import dev.smallcap.advisor.author.diff.Difference;
import dev.smallcap.advisor.cli.json.AnswersJson;
import dev.smallcap.advisor.cli.json.MatrixJson;
import dev.smallcap.advisor.cli.json.MatrixJson.CellView;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.market.JudgedMonth;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Recessions;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.rulebook.invariant.InvariantFile;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Text;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rulebook as one HTML file that loads nothing: the policy, what it answers, and why. The same
 * sources give the same text. Stateless and thread-safe.
 */
public final class RulebookPage {
  private static final int SHORT = 12;

  /** The residency whose matrix {@code matrix} prints where nothing else is said. */
  private static final Residency FIRST = Residency.US;

  private RulebookPage() {}

  /**
   * The page.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the certificate is none, or the cases of
   *     the policy cannot be read
   */
  public static String of(RulebookSources sources) {
    PolicyModel policy = sources.policy();
    LocalDate day = sources.answers().questions().day();
    MessageCatalog words = MessageCatalog.of(policy.files());
    Map<Residency, MatrixJson> matrices = new EnumMap<>(Residency.class);
    for (Residency residency : Residency.values()) {
      matrices.put(residency, MatrixJson.of(policy, day, residency));
    }
    MatrixJson first = MatrixJson.of(policy, day, FIRST);
    PolicyModel old = sources.since();
    Catalogue catalogue = Catalogue.of(policy.files());
    ProofSummary proof = ProofSummary.of(sources.certificate(), policy.fingerprint());
    List<BigDecimal> sizes = MatrixView.built(matrices.values());
    MatrixView matrix = new MatrixView(first, sizes);
    String script = PageWords.resource("rulebook.js");
    RulebookView view =
        new RulebookView(
            policy,
            policy.parameters().dated("policy.version").floorEntry(day).getValue(),
            day,
            catalogue,
            new PageFacts(catalogue, Coverage.of(policy), proof, InvariantFile.of(policy.files())),
            words,
            matrix,
            new WhatIfView(sources.answers().questions(), words),
            glides(policy, day, matrix, words),
            cycle(policy, sources.market(), words),
            old == null
                ? PolicyMarks.NONE
                : PolicyMarks.of(old.fingerprint().substring(0, SHORT), Difference.of(old, policy)),
            script,
            PageWords.resource("rulebook.css"),
            contentPolicy(script));
    return written(
        view,
        RulebookData.of(
            AnswersJson.of(sources.answers()),
            matrices,
            sizes,
            FIRST,
            old == null ? Map.of() : before(old, day, first),
            view.whatIf(),
            policy.funds(),
            view.rules().ordered().stream().map(RuleCard::id).toList(),
            view.version()));
  }

  /** A template takes no interceptor as null. */
  @SuppressWarnings("NullAway")
  private static String written(RulebookView view, String data) {
    StringOutput out = new StringOutput();
    JterulebookGenerated.render(new OwaspHtmlTemplateOutput(out), null, view, data);
    return out.toString();
  }

  /** What cells said in the older policy, where it is not what they say now. */
  private static Map<String, Text> before(PolicyModel old, LocalDate day, MatrixJson now) {
    Map<String, Text> before = new TreeMap<>();
    if (day.isBefore(old.firstDay())) {
      return before;
    }
    Map<String, CellView> then = new TreeMap<>();
    MatrixJson.of(old, day, now.residency())
        .cells()
        .forEach(cell -> then.put(MatrixView.key(cell), cell));
    for (CellView cell : now.cells()) {
      CellView was = then.get(MatrixView.key(cell));
      if (was != null && !said(was).equals(said(cell))) {
        before.put(MatrixView.key(cell), said(was));
      }
    }
    return before;
  }

  private static Text said(CellView cell) {
    Text said = MatrixView.sentence(cell);
    return cell.split() == null
        ? said
        : said.plus(
            ", %s/%s/%s"
                .formatted(
                    MatrixView.number(cell.split().russell2000()),
                    MatrixView.number(cell.split().sp600()),
                    MatrixView.number(cell.split().sp400())));
  }

  private static List<GlideChart> glides(
      PolicyModel policy, LocalDate day, MatrixView matrix, MessageCatalog words) {
    ParameterValues values = policy.parameters().on(day);
    int first = values.integer("cycle.stage.first");
    int premium = values.integer("cycle.premium");
    List<Integer> starts = List.of(1, first + 1, premium + 1, premium + 1 + first / 2);
    List<Stage> stages = List.of(Stage.ER1, Stage.ER2, Stage.ER3);
    List<GlideChart> charts = new ArrayList<>();
    for (Horizon horizon : Horizon.values()) {
      Map<RiskProfile, List<BigDecimal>> shares = new LinkedHashMap<>();
      for (RiskProfile risk : MatrixView.risks()) {
        if (stages.stream().anyMatch(stage -> matrix.builds(stage, horizon, risk))) {
          shares.put(
              risk, stages.stream().map(stage -> matrix.russell(stage, horizon, risk)).toList());
        }
      }
      charts.add(GlideChart.of(words.term(horizon), starts, shares));
    }
    return charts;
  }

  private static @Nullable CycleStrips cycle(
      PolicyModel policy, @Nullable MarketData market, MessageCatalog words) {
    return market == null
        ? null
        : CycleStrips.of(
            policy.phases(market).stream().map(JudgedMonth::label).toList(),
            Recessions.of(policy.files()),
            words);
  }

  /** Nothing is loaded, and no script runs but the one of the page. */
  private static String contentPolicy(String script) {
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
        + Base64.getEncoder().encodeToString(sha256(script))
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
