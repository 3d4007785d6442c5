package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Listing;
import dev.smallcap.advisor.terms.Percent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The funds that the policy knows, in order of preference within an index. Immutable and
 * thread-safe.
 */
public final class FundList {
  /** The columns of {@code rules/funds.csv} that it always has. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "isin",
          "name",
          "index",
          "class",
          "leverage",
          "hedged",
          "listing",
          "currency",
          "cost",
          "cost on",
          "cost source",
          "grade",
          "accounts",
          "source");

  /** The column of Korean names. Without one, a fund is called in Korean as in English. */
  public static final String NAME_KO = "name ko";

  private static final Set<FundIndex> SLEEVE =
      EnumSet.of(FundIndex.RUSSELL_2000, FundIndex.SP_SMALLCAP_600, FundIndex.SP_MIDCAP_400);

  private final List<Fund> funds;
  private final Map<String, Fund> byCode;
  private final TradingCalendars calendars;

  private FundList(Collection<Fund> funds, TradingCalendars calendars) {
    this.funds = List.copyOf(funds);
    this.calendars = calendars;
    Map<String, Fund> codes = new LinkedHashMap<>();
    for (Fund fund : this.funds) {
      addCodes(codes, fund);
    }
    this.byCode = Collections.unmodifiableMap(codes);
  }

  private static void addCodes(Map<String, Fund> codes, Fund fund) {
    checkCost(fund);
    checkMoney(fund);
    add(codes, fund.id(), fund);
    if (fund.isin() != null) {
      add(codes, fund.isin(), fund);
    }
  }

  private static void checkCost(Fund fund) {
    boolean cost = fund.cost() != null;
    boolean source = fund.costSource() != null && !fund.costSource().isBlank();
    if (cost != (fund.costOn() != null) || cost != source) {
      throw new InputException(
          "The fund (" + fund.id() + ") has only some of a cost, its day and its source.",
          "give all three, or none.");
    }
  }

  private static void checkMoney(Fund fund) {
    boolean money = fund.index() == FundIndex.MONEY_MARKET || fund.index() == FundIndex.SWEEP;
    if (money != (fund.assetClass() == AssetClass.CASH)) {
      throw new InputException(
          "The fund ("
              + fund.id()
              + ") has the class "
              + fund.assetClass()
              + " and the index "
              + fund.index()
              + ".",
          "the class CASH goes with the index MONEY_MARKET or SWEEP, and with no other.");
    }
  }

  private static void add(Map<String, Fund> codes, String code, Fund fund) {
    if (codes.put(Code.normal(code), fund) != null) {
      throw new InputException(
          "The fund list has (" + code + ") twice.", "remove one of the rows.");
    }
  }

  /**
   * The mildest risk grade among the unleveraged funds of the sleeve's indices, 1 (very high) to 6
   * (very low); the mildest there is where there is no such fund.
   */
  public int mildestGrade() {
    return funds.stream()
        .filter(fund -> fund.plain() && SLEEVE.contains(fund.index()))
        .mapToInt(Fund::riskGrade)
        .max()
        .orElse(Fund.MILDEST);
  }

  /**
   * A list of these funds.
   *
   * @throws InputException if an id or ISIN stands twice, a cost lacks its day or source, or the
   *     class CASH and the index of money do not go together
   */
  public static FundList of(Collection<Fund> funds) {
    return new FundList(funds, TradingCalendars.NONE);
  }

  /**
   * Reads a list in the layout of {@code rules/funds.csv}.
   *
   * @param text the CSV text
   * @param file what to call it in messages
   * @throws InputException if a row cannot be used
   */
  public static FundList parse(String text, String file) {
    return parse(text, file, RowException.STRICT);
  }

  /**
   * Reads a list in the layout of {@code rules/funds.csv} as far as it can be read.
   *
   * @param faults what is told of a row that cannot be used
   * @throws InputException if it is no table of these columns
   */
  public static FundList parse(String text, String file, Consumer<RowException> faults) {
    List<Fund> funds = new ArrayList<>();
    Map<String, Fund> codes = new HashMap<>();
    for (Row row : Table.parse(text, file, faults).expect(COLUMNS, List.of(NAME_KO)).rows()) {
      try {
        Fund fund = fund(row);
        addCodes(codes, fund);
        funds.add(fund);
      } catch (RowException e) {
        faults.accept(e);
      } catch (InputException e) {
        faults.accept(row.refuse(e));
      }
    }
    return of(funds);
  }

  private static Fund fund(Row row) {
    row.required("source");
    String hedged = row.required("hedged");
    if (!hedged.equals("yes") && !hedged.equals("no")) {
      throw row.refuse("hedged", hedged, "is neither yes nor no", "write yes or no.");
    }
    Set<AccountType> accounts = EnumSet.noneOf(AccountType.class);
    for (String name : row.required("accounts").split(" +")) {
      try {
        accounts.add(AccountType.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw row.refuse(
            "accounts",
            name,
            "is not known",
            "write some of " + List.of(AccountType.values()) + ", separated by spaces.");
      }
    }
    String nameKo = row.optional(NAME_KO);
    return new Fund(
        row.required("id"),
        row.optional("isin"),
        row.required("name"),
        nameKo == null ? row.required("name") : nameKo,
        row.constant(FundIndex.class, "index"),
        row.constant(AssetClass.class, "class"),
        row.decimal("leverage"),
        hedged.equals("yes"),
        row.constant(Listing.class, "listing"),
        currency(row),
        row.optional("cost") == null ? null : Percent.of(row.decimal("cost")),
        row.optional("cost on") == null ? null : row.date("cost on"),
        row.optional("cost source"),
        whole(row, "grade"),
        accounts);
  }

  private static int whole(Row row, String column) {
    try {
      return row.decimal(column).intValueExact();
    } catch (ArithmeticException e) {
      throw row.refuse(column, row.required(column), "is not a whole number", "write 1 to 6.");
    }
  }

  static CurrencyUnit currency(Row row) {
    String code = row.required("currency");
    CurrencyUnit currency = Currencies.find(code);
    if (currency == null) {
      throw row.refuse("currency", code, Currencies.problem(code), Currencies.wayOut(code));
    }
    return currency;
  }

  /** The funds, in order of preference. */
  public List<Fund> funds() {
    return funds;
  }

  /** The fund with an id, ISIN or CUSIP, however it is spelt, or null. */
  public @Nullable Fund find(String code) {
    Fund exact = byCode.get(code);
    return exact == null ? byCode.get(Code.normal(code)) : exact;
  }

  /** This list, its funds dealt in by these calendars. */
  public FundList dealtBy(TradingCalendars others) {
    return new FundList(funds, others);
  }

  /** The calendars that its funds are dealt in by; none are known until {@link #dealtBy}. */
  public TradingCalendars calendars() {
    return calendars;
  }

  /**
   * The days on which all of some funds can be dealt in, the exchanges of all of them being open.
   *
   * @param codes their codes; what is not on the list counts no further
   */
  public TradingCalendar dealt(Collection<String> codes) {
    return calendars.dealing(codes.stream().map(this::find).filter(Objects::nonNull));
  }

  /**
   * This list with more funds at its end.
   *
   * @throws InputException if the list cannot be made, as with {@link #of}
   */
  public FundList extendedBy(Collection<Fund> more) {
    List<Fund> all = new ArrayList<>(funds);
    all.addAll(more);
    return new FundList(all, calendars);
  }
}
