package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.advice.Letterhead;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRate;
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
import org.joda.money.BigMoney;
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
   * exchangeRates} by pair, a number or {@code {"rate", "on"}}, and {@code ratesOn}, the day of
   * those that give none.
   *
   * @throws InputException naming file, place and value
   */
  public static ClientFile read(Path file) {
    return parse(TextFile.read(file), file.toString());
  }

  /**
   * Reads the same from text.
   *
   * @param json the text
   * @param file what to call it in messages
   * @throws InputException naming file, place and value
   */
  public static ClientFile parse(String json, String file) {
    return file(Jackson.root(json, file).only("client", "account", "exchangeRates", "ratesOn"));
  }

  /**
   * Reads a line of a book of clients: the same and, unless they lie in a file of their own, the
   * {@code holdings}.
   *
   * @param json the line
   * @param file what to call it in messages
   * @throws InputException naming file, place and value
   */
  public static ClientFile parseHeld(String json, String file) {
    JsonCursor root =
        Jackson.root(json, file).only("client", "account", "exchangeRates", "ratesOn", "holdings");
    ClientFile read = file(root);
    Holdings held = root.optional("holdings", SituationJson::holdings);
    return held == null
        ? read
        : new ClientFile(
            read.client(), read.account(), read.rates(), held.converting(read.rates()));
  }

  /**
   * Reads who gives the advice: {@code firm}, {@code adviser}, {@code licence} and {@code
   * clientName}, each where it is known.
   *
   * @param json the text
   * @param file what to call it in messages
   * @throws InputException naming file, place and value
   */
  public static Letterhead letterhead(String json, String file) {
    return letterhead(Jackson.root(json, file));
  }

  static Letterhead letterhead(JsonCursor at) {
    JsonCursor root = at.only("firm", "adviser", "licence", "clientName");
    return root.checked(
        () ->
            new Letterhead(
                root.optional("firm", JsonCursor::text),
                root.optional("adviser", JsonCursor::text),
                root.optional("licence", JsonCursor::text),
                root.optional("clientName", JsonCursor::text)));
  }

  static ClientFile file(JsonCursor root) {
    return new ClientFile(
        client(root.at("client")),
        account(root.at("account")),
        dated(root, root.optional("exchangeRates", SituationJson::rates, ExchangeRates.none())));
  }

  /** Rates with the day that is given for those that have none of their own. */
  private static ExchangeRates dated(JsonCursor root, ExchangeRates rates) {
    LocalDate day = root.optional("ratesOn", JsonCursor::date);
    return day == null ? rates : rates.on(day);
  }

  static Holdings holdings(JsonCursor at) {
    List<Holding> list = list(at);
    return at.checked(() -> Holdings.of(list));
  }

  /**
   * Reads holdings: an array of {@code symbol, quantity, price, priceDate} and, for an instrument
   * that is not on the fund list, {@code class} and {@code leverage} and, where quantity times
   * price is not the value, {@code multiplier} or {@code value}. An element of quantity 0 without a
   * price, or with the price 0, says that nothing is held, and is passed over.
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
    JsonCursor root = Jackson.root(json, file);
    if (root.value().path("activities").isArray()) {
      throw root.refuse(
          "is not an array",
          "it is an export (Ghostfolio, activities): let the command take it over: import FILE"
              + " --out holdings.csv.");
    }
    return holdings(root);
  }

  /** A client file as {@link #read} reads it, indented, lines ending with LF. */
  public static String write(ClientFile file) {
    ObjectNode tree = Jackson.laidOut().createObjectNode();
    SituationNodes.put(tree, file);
    return Jackson.laidOut().writeValueAsString(tree) + "\n";
  }

  /** Holdings as {@link #holdings} reads them, without their exchange rates. */
  public static String writeHoldings(Holdings holdings) {
    ArrayNode list = Jackson.laidOut().createArrayNode();
    SituationNodes.put(list, holdings.list());
    return Jackson.laidOut().writeValueAsString(list) + "\n";
  }

  static ClientFile file(JsonCursor client, JsonCursor account, JsonCursor rates) {
    return new ClientFile(client(client), account(account), rates(rates));
  }

  static List<Holding> list(JsonCursor at) {
    List<Holding> list = new ArrayList<>();
    for (JsonCursor element : at.elements()) {
      if (!isNothing(element)) {
        list.add(holding(element));
      }
    }
    return list;
  }

  private static Client client(JsonCursor at) {
    at.only(Client.class);
    String id = at.at("id").text();
    Residency residency = at.at("residency").constant(Residency.class);
    int age = at.at("age").whole();
    RiskProfile risk = at.at("riskProfile").constant(RiskProfile.class);
    LocalDate profiledOn = at.at("profiledOn").date();
    int months = at.at("horizonMonths").whole();
    LocalDate neededOn = at.optional("moneyNeededOn", JsonCursor::date);
    Percent withdrawals = at.optional("withdrawals", JsonCursor::percent, Percent.ZERO);
    boolean drawdown = at.optional("drawdown", JsonCursor::yes, false);
    boolean hedge = at.optional("hedgeWanted", JsonCursor::yes, false);
    Percent sleeve = at.optional("requestedSleeve", JsonCursor::percent);
    Motive motive = at.optional("motive", place -> place.constant(Motive.class), Motive.PLAN);
    boolean others = at.optional("otherAccounts", JsonCursor::yes, false);
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

  private static Account account(JsonCursor at) {
    at.only(Account.class);
    String id = at.at("id").text();
    AccountType type = at.at("type").constant(AccountType.class);
    Money cash = at.at("cash").money();
    Money none = Money.zero(cash.getCurrencyUnit());
    boolean fractional = at.optional("fractionalShares", JsonCursor::yes, false);
    Money minimum = at.optional("minimumTrade", JsonCursor::money, none);
    Money loan = at.optional("marginLoan", JsonCursor::money, none);
    int parts = at.optional("partsDone", JsonCursor::whole, 0);
    LocalDate last = at.optional("lastPartOn", JsonCursor::date);
    return at.checked(() -> new Account(id, type, cash, fractional, minimum, loan, parts, last));
  }

  private static ExchangeRates rates(JsonCursor at) {
    List<ExchangeRate> rates = new ArrayList<>();
    at.names().forEach(pair -> rates.add(rate(pair, at.at(pair))));
    return at.checked(() -> ExchangeRates.of(rates));
  }

  private static ExchangeRate rate(String pair, JsonCursor at) {
    if (!at.value().isObject()) {
      BigDecimal rate = at.decimal();
      return at.checked(() -> new ExchangeRate(pair, rate, null));
    }
    at.only("rate", "on");
    BigDecimal rate = at.at("rate").decimal();
    LocalDate on = at.at("on").date();
    return at.checked(() -> new ExchangeRate(pair, rate, on));
  }

  /** Whether an element says that nothing is held, and quotes nothing. */
  private static boolean isNothing(JsonCursor at) {
    at.only("symbol", "quantity", "price", "priceDate", "class", "leverage", "multiplier", "value");
    at.at("symbol").text();
    if (at.at("quantity").decimal().signum() != 0) {
      return false;
    }
    BigMoney price = at.optional("price", JsonCursor::price);
    return price == null || price.isZero();
  }

  private static Holding holding(JsonCursor at) {
    String symbol = at.at("symbol").text();
    BigDecimal quantity = at.at("quantity").decimal();
    BigMoney price = at.at("price").price();
    LocalDate priceDate = at.at("priceDate").date();
    AssetClass own = at.optional("class", place -> place.constant(AssetClass.class));
    BigDecimal leverage = at.optional("leverage", JsonCursor::decimal);
    BigDecimal multiplier = at.optional("multiplier", JsonCursor::decimal);
    BigDecimal value = at.optional("value", place -> worth(place, price));
    return at.checked(
        () -> new Holding(symbol, quantity, price, priceDate, own, leverage, multiplier, value));
  }

  private static BigDecimal worth(JsonCursor at, BigMoney price) {
    BigMoney value = at.price();
    if (!value.getCurrencyUnit().equals(price.getCurrencyUnit())) {
      throw at.refuse(
          "is not in " + price.getCurrencyUnit() + ", the currency of the price",
          "give both in one currency.");
    }
    return value.getAmount();
  }
}
