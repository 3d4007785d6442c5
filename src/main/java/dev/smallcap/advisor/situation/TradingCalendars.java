package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Exchange;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Listing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of the exchanges, from the file {@code holidays.csv}: days on which an exchange is
 * closed all day, weekends aside. Immutable and thread-safe.
 */
public final class TradingCalendars {
  /** No closed day of any exchange is known. */
  public static final TradingCalendars NONE = new TradingCalendars(Map.of());

  private static final List<String> COLUMNS = List.of("exchange", "day", "name", "source");

  private final Map<Exchange, TradingCalendar> calendars;

  /** Those of several listings, each joined once. */
  private final Map<Set<Listing>, TradingCalendar> joint = new ConcurrentHashMap<>();

  private TradingCalendars(Map<Exchange, TradingCalendar> calendars) {
    this.calendars = calendars;
  }

  /**
   * Reads the calendars.
   *
   * @param text the CSV text
   * @param file what to call it in messages
   * @throws InputException if a row cannot be used
   */
  public static TradingCalendars parse(String text, String file) {
    return parse(text, file, RowException.STRICT);
  }

  /**
   * Reads the calendars as far as they can be read.
   *
   * @param faults what is told of a row that cannot be used
   * @throws InputException if it is no table of these columns
   */
  public static TradingCalendars parse(String text, String file, Consumer<RowException> faults) {
    Map<Exchange, TreeSet<LocalDate>> closed = new EnumMap<>(Exchange.class);
    for (Row row : Table.parse(text, file, faults).expect(COLUMNS, List.of()).rows()) {
      try {
        Exchange exchange = row.constant(Exchange.class, "exchange");
        add(row, closed.computeIfAbsent(exchange, none -> new TreeSet<>()));
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    Map<Exchange, TradingCalendar> calendars = new EnumMap<>(Exchange.class);
    closed.forEach((exchange, days) -> calendars.put(exchange, TradingCalendar.closedOn(days)));
    return new TradingCalendars(Collections.unmodifiableMap(calendars));
  }

  private static void add(Row row, Set<LocalDate> closed) {
    row.required("name");
    row.required("source");
    LocalDate day = row.date("day");
    if (TradingCalendar.isWeekend(day)) {
      throw row.refuse("day", day.toString(), "is on a weekend", "leave the row out.");
    }
    if (!closed.add(day)) {
      throw row.refuse("day", day.toString(), "stands twice", "remove one of the rows.");
    }
  }

  /** The calendar of the exchange that funds of a listing are dealt on. */
  public TradingCalendar of(Listing listing) {
    return of(Exchange.of(listing));
  }

  /**
   * The days on which all of some funds can be dealt in, the exchanges of all of them being open;
   * Monday to Friday where there is none.
   */
  public TradingCalendar dealing(Stream<Fund> funds) {
    return of(funds.map(Fund::listing).collect(Collectors.toSet()));
  }

  /**
   * The calendar of several listings: a business day is one on which the exchanges of all of them
   * are open; Monday to Friday where there is none.
   */
  public TradingCalendar of(Collection<Listing> listings) {
    return joint.computeIfAbsent(Set.copyOf(listings), this::joined);
  }

  private TradingCalendar joined(Set<Listing> listings) {
    TradingCalendar all = TradingCalendar.WEEKDAYS;
    for (Listing listing : listings) {
      all = all.and(of(listing));
    }
    return all;
  }

  /** The calendar of an account's country. */
  public TradingCalendar of(AccountType account) {
    return of(Exchange.of(account));
  }

  private TradingCalendar of(@Nullable Exchange exchange) {
    if (exchange == null) {
      return TradingCalendar.WEEKDAYS;
    }
    TradingCalendar calendar = calendars.get(exchange);
    return calendar == null ? TradingCalendar.closedOn(List.of()) : calendar;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TradingCalendars others && calendars.equals(others.calendars);
  }

  @Override
  public int hashCode() {
    return calendars.hashCode();
  }

  /** The closed days of each exchange. */
  @Override
  public String toString() {
    return calendars.toString();
  }
}
