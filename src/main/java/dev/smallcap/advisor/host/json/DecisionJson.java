package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions and the markets they were made in as JSON on one line, for {@link
 * dev.smallcap.advisor.host.log.DecisionLog}. The same gives the same bytes; numbers that were
 * handed in keep every digit that counts. Stateless and thread-safe.
 */
public final class DecisionJson {
  private static final String HIDDEN = "(left out)";

  private DecisionJson() {}

  /**
   * Does nothing where decisions can be written and read.
   *
   * @throws IllegalStateException if Jackson is missing or its annotations are too old for it, with
   *     the versions and the way out; whatever else writes or reads JSON throws it too
   */
  public static void check() {
    Jackson.check();
  }

  /** A market: the version and policy that read it, what was handed in, and the readings. */
  public static String market(MarketView market, String library) {
    ObjectNode tree = Jackson.exact().createObjectNode().put("library", library);
    tree.putObject("policy").put("fingerprint", market.policyFingerprint());
    MarketNodes.put(tree, JudgedMarket.of(market).inputs());
    MarketNodes.view(tree.putObject("view"), market);
    return Jackson.exact().writeValueAsString(tree);
  }

  /**
   * A decision: its policy, client, account, exchange rates, holdings, and the whole advice.
   *
   * @throws InputException if a number that was handed in is too long to be read again
   */
  public static String advice(
      LineMetadata keeping, Recommendation advice, Holdings holdings, MarketView market) {
    return advice(keeping, advice, holdings, market, Jackson.adviceLine());
  }

  /**
   * The same as lines of form 2 were written: without what came with form 3.
   *
   * @throws InputException if a number that was handed in is too long to be read again
   */
  public static String adviceOfFormTwo(
      LineMetadata keeping, Recommendation advice, Holdings holdings, MarketView market) {
    return advice(keeping, advice, holdings, market, Jackson.adviceLineOfFormTwo());
  }

  private static String advice(
      LineMetadata keeping,
      Recommendation advice,
      Holdings holdings,
      MarketView market,
      JsonMapper mapper) {
    ObjectNode tree = Jackson.exact().createObjectNode().put("library", keeping.library());
    tree.putObject("policy")
        .put("version", advice.policy().version())
        .put("fingerprint", advice.policy().fingerprint());
    if (keeping.reference() != null) {
      tree.put("reference", keeping.reference());
    }
    names(tree, "hashed", keeping.hashed());
    names(tree, "leftOut", keeping.leftOut());
    ObjectNode inputs = tree.putObject("inputs");
    SituationNodes.put(inputs, new ClientFile(advice.client(), advice.account(), holdings.rates()));
    SituationNodes.put(inputs.putArray("holdings"), holdings.list());
    Redaction.take(inputs, keeping.leftOut());
    String head = Jackson.exact().writeValueAsString(tree);
    return head.substring(0, head.length() - 1)
        + ",\"advice\":"
        + told(advice, keeping.leftOut(), market, mapper)
        + "}";
  }

  private static String told(
      Recommendation advice, List<String> leftOut, MarketView market, JsonMapper mapper) {
    if (leftOut.isEmpty()) {
      return mapper.writeValueAsString(advice);
    }
    Set<Reason> ofMarket = new HashSet<>(market.reasons());
    ofMarket.addAll(market.cautions());
    ObjectNode tree = mapper.valueToTree(advice);
    Redaction.take(tree, advice, leftOut, ofMarket);
    return mapper.writeValueAsString(tree);
  }

  private static void names(ObjectNode tree, String name, List<String> facts) {
    if (!facts.isEmpty()) {
      facts.forEach(tree.putArray(name)::add);
    }
  }

  /**
   * Reads a line that holds a {@link #market}.
   *
   * @param name what to call it in messages
   * @throws InputException if it cannot be read, naming the place
   */
  public static LoggedMarket readMarket(String line, String name) {
    JsonCursor root = Jackson.root(line, name);
    return new LoggedMarket(
        root.at("library").text(),
        root.at("policy").at("fingerprint").text(),
        MarketPlaces.inputs(root));
  }

  /**
   * Reads a line that holds a decision.
   *
   * @param name what to call it in messages
   * @throws InputException if it cannot be read, naming the place
   */
  public static LoggedAdvice readAdvice(String line, String name) {
    JsonCursor root = Jackson.root(line, name);
    LineMetadata keeping =
        new LineMetadata(
            root.at("library").text(),
            root.optional("reference", JsonCursor::text),
            root.optional("hashed", JsonCursor::texts, List.of()),
            root.optional("leftOut", JsonCursor::texts, List.of()));
    JsonCursor inputs = root.at("inputs").only("client", "account", "exchangeRates", "holdings");
    ClientFile client =
        Redaction.idsAlone(keeping.leftOut())
            ? SituationJson.file(
                identified(inputs.at("client")),
                identified(inputs.at("account")),
                inputs.at("exchangeRates"))
            : null;
    Holdings holdings =
        inputs.checked(() -> Holdings.of(SituationJson.list(inputs.at("holdings"))));
    return new LoggedAdvice(
        keeping,
        root.at("policy").at("fingerprint").text(),
        client,
        client == null ? holdings : holdings.converting(client.rates()),
        root.at("advice").optional("letterhead", SituationJson::letterhead));
  }

  /**
   * The advice that such a line holds.
   *
   * @param name what to call it in messages
   * @throws InputException if it cannot be read, as where facts were left out, naming the place
   */
  public static Recommendation readTold(String line, String name) {
    return AdviceJson.read(Jackson.root(line, name).at("advice").written());
  }

  /** An id that was left out stands for itself: no answer rests on it. */
  private static JsonCursor identified(JsonCursor at) {
    return at.names().contains("id") ? at : at.with("id", HIDDEN);
  }

  /** The first place in which two lines differ, or null where their values are the same. */
  public static @Nullable Differing difference(String logged, String recomputed) {
    return FirstDifference.of(
        "", Jackson.exact().readTree(logged), Jackson.exact().readTree(recomputed));
  }

  /** The published JSON Schema (2020-12) of a line. */
  public static String schema() {
    return PublishedSchema.text("decisionlog.schema.json");
  }
}
