package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Made-up clients, no two alike; the same seed makes the same ones. They are such as a book holds,
 * or odd ones, of whom many meet a limit that few clients of a book meet.
 */
final class Clients {
  private static final List<String> CORE = List.of("IVV", "VOO", "SPY", "QQQ", "VTI");
  private static final List<String> SLEEVE = List.of("IWM", "IJR", "IJH", "VTWO", "SPSM", "VB");
  private static final List<String> QUOTED = List.of("IWM", "IJR", "IJH");
  private static final List<String> CORE_KRX = List.of("379800", "360750");

  private final Random random;
  private final LocalDate day;
  private final boolean odd;
  private int made;

  Clients(long seed, LocalDate day, boolean odd) {
    this.random = new Random(seed);
    this.day = day;
    this.odd = odd;
  }

  static List<Situation> book(int count, LocalDate day) {
    return many(new Clients(20_260_116, day, false), count);
  }

  static List<Situation> odd(int count, LocalDate day) {
    return many(new Clients(20_260_117, day, true), count);
  }

  private static List<Situation> many(Clients clients, int count) {
    List<Situation> many = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      many.add(clients.next());
    }
    return many;
  }

  Situation next() {
    made++;
    int where = random.nextInt(100);
    Residency residency =
        where < 60
            ? Residency.KR
            : where < 85 ? Residency.US : where < 95 ? Residency.EU : Residency.OTHER;
    AccountType type = account(residency);
    String currency =
        switch (type) {
          case KR_OVERSEAS, US_BROKERAGE -> "USD";
          case KR_GENERAL, KR_ISA, KR_PENSION_SAVINGS, KR_IRP_DC -> "KRW";
          case EU_BROKERAGE -> "EUR";
        };
    return new Situation(
        client(residency), account(type, currency), Holdings.of(holdings(currency)));
  }

  private AccountType account(Residency residency) {
    int which = random.nextInt(100);
    return switch (residency) {
      case KR ->
          which < 55
              ? AccountType.KR_OVERSEAS
              : which < 70
                  ? AccountType.KR_GENERAL
                  : which < 85
                      ? AccountType.KR_ISA
                      : which < 95 ? AccountType.KR_PENSION_SAVINGS : AccountType.KR_IRP_DC;
      case US, OTHER -> AccountType.US_BROKERAGE;
      case EU -> AccountType.EU_BROKERAGE;
    };
  }

  private Client client(Residency residency) {
    int profile = random.nextInt(100);
    RiskProfile risk =
        profile < 5
            ? RiskProfile.R1
            : profile < 15
                ? RiskProfile.R2
                : profile < 45 ? RiskProfile.R3 : profile < 80 ? RiskProfile.R4 : RiskProfile.R5;
    Client client =
        Client.of(
            "client-" + made,
            residency,
            odd ? 10 + random.nextInt(82) : 22 + random.nextInt(46),
            risk,
            day.minusDays(random.nextInt(odd ? 900 : 400)),
            odd && oneIn(2) ? 1 + random.nextInt(14) : 6 + random.nextInt(175));
    client = odd && oneIn(4) ? client.needingMoneyOn(day.plusDays(random.nextInt(1_400))) : client;
    client = oneIn(4) ? client.needingMoneyOn(day.plusDays(400 + random.nextInt(7_000))) : client;
    client = oneIn(odd ? 3 : 10) ? client.withdrawing(Percent.of(decimal(8, 1))) : client;
    client = oneIn(15) ? client.inDrawdown() : client;
    client = oneIn(4) ? client.wantingHedge() : client;
    client = oneIn(10) ? client.requesting(Percent.of(5 + random.nextInt(40))) : client;
    client = oneIn(12) ? client.movedBy(Motive.RECENT_SURGE) : client;
    client = odd && oneIn(10) ? client.havingOtherAccounts() : client;
    return odd && oneIn(8)
        ? client.requesting(Percent.HUNDRED).movedBy(Motive.RECENT_SURGE)
        : client;
  }

  private Account account(AccountType type, String currency) {
    Account account =
        Account.of("account-" + made, type, money(currency, 500 + random.nextInt(20_000)));
    account = oneIn(2) ? account.dealingFractions() : account;
    account = odd && oneIn(20) ? account.owing(money(currency, 100)) : account;
    account = odd && oneIn(8) ? account.afterParts(1 + random.nextInt(2), partDay()) : account;
    return oneIn(4) ? account.tradingAtLeast(money(currency, 100)) : account;
  }

  private LocalDate partDay() {
    return day.minusDays(random.nextInt(60));
  }

  private List<Holding> holdings(String currency) {
    List<Holding> holdings = new ArrayList<>();
    if (odd && oneIn(20)) {
      return holdings;
    }
    switch (currency) {
      case "USD" -> {
        some(CORE, 2, currency, 80, holdings);
        if (oneIn(2)) {
          some(SLEEVE, 3, currency, 20, holdings);
        }
        if (oneIn(odd ? 5 : 40)) {
          holdings.add(holding("UWM", currency, 8));
        }
        if (odd && oneIn(20)) {
          holdings.add(holding("SH", currency, 8));
        }
        if (odd && oneIn(10)) {
          holdings.add(holding("SSO", currency, 8));
        }
        if (odd && oneIn(20)) {
          holdings.add(owed(holding("MDY", currency, 8)));
        }
        quote(QUOTED, currency, holdings);
      }
      case "KRW" -> {
        some(CORE_KRX, 2, currency, 80, holdings);
        if (oneIn(3)) {
          holdings.add(holding("280930", currency, 20));
        }
        quote(List.of("280930"), currency, holdings);
      }
      default -> {
        holdings.add(own("World", currency, AssetClass.CORE, 80));
        if (oneIn(3)) {
          holdings.add(own("Small", currency, AssetClass.SMALL, 20));
        }
      }
    }
    if (oneIn(3)) {
      holdings.add(own("Bonds", currency, AssetClass.BOND, 40));
    }
    return holdings;
  }

  private void some(
      List<String> codes, int most, String currency, int size, List<Holding> holdings) {
    int first = random.nextInt(codes.size());
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      holdings.add(holding(codes.get((first + i) % codes.size()), currency, size));
    }
  }

  /** Prices of what may be bought, without which whole shares are not ordered. */
  private void quote(List<String> codes, String currency, List<Holding> holdings) {
    for (String code : codes) {
      if (holdings.stream().noneMatch(held -> held.code().equals(code))) {
        holdings.add(dealt(holding(code, currency, 1), BigDecimal.ZERO));
      }
    }
  }

  private static Holding owed(Holding held) {
    return dealt(held, held.quantity().negate());
  }

  private static Holding dealt(Holding held, BigDecimal quantity) {
    return Holding.of(held.code(), quantity, held.price(), held.priceDate());
  }

  private Holding own(String name, String currency, AssetClass assetClass, int size) {
    return holding(name, currency, size).classified(assetClass, BigDecimal.ONE);
  }

  private Holding holding(String code, String currency, int size) {
    boolean won = currency.equals("KRW");
    BigDecimal price = decimal(won ? 30_000 : 400, won ? 0 : 2).add(BigDecimal.TEN);
    BigDecimal quantity = decimal(size * (won ? 20 : 5), 3).add(BigDecimal.ONE);
    return Holding.of(
        code,
        quantity,
        BigMoney.of(CurrencyUnit.of(currency), price),
        day.minusDays(random.nextInt(odd && oneIn(4) ? 30 : 4)));
  }

  private static Money money(String currency, int dollars) {
    long units = currency.equals("KRW") ? dollars * 1_400L : dollars;
    return Money.of(CurrencyUnit.of(currency), BigDecimal.valueOf(units));
  }

  private BigDecimal decimal(int below, int scale) {
    return BigDecimal.valueOf(random.nextDouble() * below).setScale(scale, RoundingMode.HALF_UP);
  }

  private boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }
}
