package dev.smallcap.advisor.json;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Clients, accounts and holdings as JSON, both ways, read strictly. What is written and read again
 * is equal to what it was, down to the last zero. Stateless and thread-safe.
 */
public final class SituationJson {
  private SituationJson() {}

  /**
   * Reads a client file: {@code client}, {@code account} and, where currencies differ, {@code
   * exchangeRates}.
   *
   * @throws InputException naming file, place and value
   */
  public static Situation read(Path file) {
    return parse(TextFile.read(file), file.toString());
  }

  /**
   * Reads the same from text.
   *
   * @param json the text
   * @param file what to call it in messages
   * @throws InputException naming file, place and value
   */
  public static Situation parse(String json, String file) {
    return situation(Place.root(json, file).only("client", "account", "exchangeRates"));
  }

  /**
   * Reads a line of a book of clients: the same and, unless they lie in a file of their own, the
   * {@code holdings}.
   *
   * @param json the line
   * @param file what to call it in messages
   * @throws InputException naming file, place and value
   */
  public static HeldSituation parseHeld(String json, String file) {
    Place root = Place.root(json, file).only("client", "account", "exchangeRates", "holdings");
    Situation situation = situation(root);
    Holdings held = root.optional("holdings", SituationJson::holdings);
    return new HeldSituation(situation, held == null ? null : held.converting(situation.rates()));
  }

  static Situation situation(Place root) {
    return new Situation(
        client(root.at("client")),
        account(root.at("account")),
        root.optional("exchangeRates", SituationJson::rates, ExchangeRates.none()));
  }

  static Holdings holdings(Place at) {
    List<Holding> list = list(at);
    return at.checked(() -> Holdings.of(list));
  }

  /**
   * Reads holdings: an array of {@code symbol, quantity, price, priceDate} and, for an instrument
   * that is not on the fund list, {@code class} and {@code leverage}.
   *
   * @throws InputException naming file, place and value
   */
  public static Holdings holdings(Path file) {
    return parseHoldings(TextFile.read(file), file.toString());
  }

  /**
   * Reads the same from text.
   *
   * @param json the text
   * @param file what to call it in messages
   * @throws InputException naming file, place and value
   */
  public static Holdings parseHoldings(String json, String file) {
    return holdings(Place.root(json, file));
  }

  /** A client file as {@link #read} reads it, indented, lines ending with LF. */
  public static String write(Situation situation) {
    ObjectNode tree = Layout.MAPPER.createObjectNode();
    SituationNodes.put(tree, situation);
    return Layout.MAPPER.writeValueAsString(tree) + "\n";
  }

  /** Holdings as {@link #holdings} reads them, without their exchange rates. */
  public static String writeHoldings(Holdings holdings) {
    ArrayNode list = Layout.MAPPER.createArrayNode();
    SituationNodes.put(list, holdings.list());
    return Layout.MAPPER.writeValueAsString(list) + "\n";
  }

  static Situation situation(Place client, Place account, Place rates) {
    return new Situation(client(client), account(account), rates(rates));
  }

  static List<Holding> list(Place at) {
    List<Holding> list = new ArrayList<>();
    at.elements().forEach(element -> list.add(holding(element)));
    return list;
  }

  private static Client client(Place at) {
    at.only(
        "id",
        "residency",
        "age",
        "riskProfile",
        "profiledOn",
        "horizonMonths",
        "moneyNeededOn",
        "withdrawals",
        "drawdown",
        "hedgeWanted",
        "requestedSleeve",
        "motive",
        "otherAccounts");
    String id = at.at("id").text();
    Residency residency = at.at("residency").constant(Residency.class);
    int age = at.at("age").whole();
    RiskProfile risk = at.at("riskProfile").constant(RiskProfile.class);
    LocalDate profiledOn = at.at("profiledOn").date();
    int months = at.at("horizonMonths").whole();
    LocalDate neededOn = at.optional("moneyNeededOn", Place::date);
    Percent withdrawals = at.optional("withdrawals", Place::percent, Percent.ZERO);
    boolean drawdown = at.optional("drawdown", Place::yes, false);
    boolean hedge = at.optional("hedgeWanted", Place::yes, false);
    Percent sleeve = at.optional("requestedSleeve", Place::percent);
    Motive motive = at.optional("motive", place -> place.constant(Motive.class), Motive.PLAN);
    boolean others = at.optional("otherAccounts", Place::yes, false);
    return at.checked(
        () ->
            new Client(
                id,
                residency,
                age,
                risk,
                profiledOn,
                months,
                neededOn,
                withdrawals,
                drawdown,
                hedge,
                sleeve,
                motive,
                others));
  }

  private static Account account(Place at) {
    at.only("id", "type", "cash", "fractionalShares", "minimumTrade", "marginLoan", "partsDone");
    String id = at.at("id").text();
    AccountType type = at.at("type").constant(AccountType.class);
    Money cash = at.at("cash").money();
    Money none = Money.zero(cash.getCurrencyUnit());
    boolean fractional = at.optional("fractionalShares", Place::yes, false);
    Money minimum = at.optional("minimumTrade", Place::money, none);
    Money loan = at.optional("marginLoan", Place::money, none);
    int parts = at.optional("partsDone", Place::whole, 0);
    return at.checked(() -> new Account(id, type, cash, fractional, minimum, loan, parts));
  }

  private static ExchangeRates rates(Place at) {
    Map<String, BigDecimal> rates = new TreeMap<>();
    at.names().forEach(pair -> rates.put(pair, at.at(pair).decimal()));
    return at.checked(() -> ExchangeRates.of(rates));
  }

  private static Holding holding(Place at) {
    at.only("symbol", "quantity", "price", "priceDate", "class", "leverage");
    String symbol = at.at("symbol").text();
    BigDecimal quantity = at.at("quantity").decimal();
    var price = at.at("price").price();
    LocalDate priceDate = at.at("priceDate").date();
    AssetClass own = at.optional("class", place -> place.constant(AssetClass.class));
    BigDecimal leverage = at.optional("leverage", Place::decimal);
    return at.checked(() -> new Holding(symbol, quantity, price, priceDate, own, leverage));
  }
}
