package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Code;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole situations in a declared market as rows of cases of advice. Figures and words are
 * not written. Not thread-safe.
 */
public final class AdviceRows {
  private static final FactType CLIENT =
      Objects.requireNonNull(Vocabulary.type(Client.class.getSimpleName()));

  private final CaseFacts ordinary;
  private final NewRows rows = new NewRows(AdviceCase.DECISION);

  private AdviceRows(CaseFacts ordinary) {
    this.ordinary = ordinary;
  }

  /**
   * Rows beside the ordinary values of a folder.
   *
   * @throws dev.smallcap.advisor.terms.InputException if these cannot be read
   */
  public static AdviceRows of(RuleFiles files) {
    return new AdviceRows(CaseFacts.of(files));
  }

  /**
   * Adds a row.
   *
   * @param name the sentence that names it
   * @param decision what is decided in it
   */
  public void add(
      String name, LocalDate asOf, AdviceCase given, Decision decision, ParameterValues values) {
    rows.begin(name, asOf, decision.name());
    Object usual = ordinary.ordinary(CLIENT, values);
    for (Property property : CLIENT.properties().values()) {
      Object value = property.of(given.client());
      boolean id = property.name().equals("id");
      if (!id && !Objects.equals(value, property.of(usual))) {
        rows.put(Vocabulary.words(property.name()), value);
      }
    }
    account(given.account());
    rows.put(
        HoldingsCell.HOLDINGS,
        given.holdings().list().isEmpty()
            ? HoldingsCell.NONE
            : given.holdings().list().stream()
                .map(holding -> words(holding, asOf))
                .collect(Collectors.joining("; ")));
    String rates =
        given.holdings().rates().list().stream()
            .map(rate -> rate.pair() + " " + rate.rate().toPlainString() + on(rate))
            .collect(Collectors.joining("; "));
    if (!rates.isEmpty()) {
      rows.put(HoldingsCell.RATES, rates);
    }
    Declaration declared = given.declaration();
    if (declared != null) {
      Integer age = declared.age();
      rows.put(MarketCells.PHASE, declared.phase() + (age == null ? "" : ":" + age));
    }
  }

  private static String on(ExchangeRate rate) {
    return rate.on() == null ? "" : " on " + rate.on();
  }

  private void account(Account account) {
    rows.put("account", account.type());
    rows.put("cash", account.cash());
    rows.put("fractional shares", account.fractionalShares());
    rows.put("minimum trade", account.minimumTrade());
    rows.put("margin loan", account.marginLoan());
    rows.put(AccountCells.PARTS, account.partsDone());
    if (account.lastPartOn() != null) {
      rows.put(AccountCells.LAST_PART, account.lastPartOn());
    }
  }

  private static String words(Holding holding, LocalDate asOf) {
    // in a cell blanks divide
    return "%s %s at %s %s"
            .formatted(
                Code.normal(holding.code()),
                holding.quantity().toPlainString(),
                holding.price().getCurrencyUnit(),
                holding.price().getAmount().toPlainString())
        + word(" times ", holding.multiplier())
        + word(" worth ", holding.value())
        + (holding.priceDate().equals(asOf) ? "" : " on " + holding.priceDate())
        + (holding.assetClass() == null ? "" : " as " + holding.assetClass())
        + word(" x ", holding.leverage());
  }

  private static String word(String before, @Nullable BigDecimal number) {
    return number == null ? "" : before + number.toPlainString();
  }

  /** The rows as CSV, lines ending with LF. */
  public String text() {
    return rows.text();
  }
}
