package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules "From targets to trades" written down a second time from their text alone, plainly and
 * for accounts in fractions without a smallest trade. One object, one account.
 */
final class NaiveOrders {
  private static final Map<String, String> LEG =
      Map.of("IWM", "R", "IJR", "S", "SPSM", "S", "IJH", "M", "MDY", "M");
  private static final List<String> OTHERS = List.of("VB", "VO");
  private static final Map<String, Integer> LEVERAGED = Map.of("TNA", 3, "SAA", 2);
  private static final List<String> BUYABLE_CORE = List.of("IVV", "SPY", "QQQ", "VTI");
  private static final List<String> CORE = List.of("IVV", "SPY", "QQQ", "VTI", "own core");
  private static final Set<LocalDate> NEW_YORK_CLOSED =
      Set.of(LocalDate.of(2026, 1, 19), LocalDate.of(2026, 2, 16), LocalDate.of(2026, 4, 3));
  private static final Map<String, String> FIRST = Map.of("R", "IWM", "S", "IJR", "M", "IJH");

  private final Map<String, BigDecimal> held;
  private final BigDecimal cash;
  private final BigDecimal q;
  private final boolean funds;
  private final Stage stage;
  private final CombinedFindings verdict;
  private final Account account;
  private final LocalDate today;

  final Map<String, BigDecimal> orders = new TreeMap<>();
  final Map<LocalDate, BigDecimal> later = new TreeMap<>();
  Decision decision = Decision.HOLD;

  NaiveOrders(
      Map<String, BigDecimal> held,
      Account account,
      boolean funds,
      Stage stage,
      CombinedFindings verdict,
      LocalDate today) {
    this.held = new LinkedHashMap<>(held);
    this.account = account;
    this.cash = account.cash().getAmount();
    this.funds = funds;
    this.stage = stage;
    this.verdict = verdict;
    this.today = today;
    BigDecimal sum = cash;
    for (Map.Entry<String, BigDecimal> one : held.entrySet()) {
      sum = one.getKey().equals("bonds") ? sum : sum.add(one.getValue());
    }
    this.q = sum;
    switch (verdict.size().stance()) {
      case EXIT -> exit();
      case HOLD -> hold();
      case BUILD -> build();
    }
  }

  private BigDecimal percent(String number) {
    return q.multiply(new BigDecimal(number)).movePointLeft(2);
  }

  private BigDecimal of(String fund) {
    return held.getOrDefault(fund, BigDecimal.ZERO);
  }

  private BigDecimal leg(String leg) {
    return LEG.keySet().stream()
        .filter(fund -> LEG.get(fund).equals(leg))
        .map(this::of)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal others() {
    return OTHERS.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal leveraged() {
    return LEVERAGED.keySet().stream()
        .map(fund -> of(fund).multiply(BigDecimal.valueOf(LEVERAGED.get(fund))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal sleeve() {
    return leg("R").add(leg("S")).add(leg("M")).add(others()).add(leveraged());
  }

  private List<String> largest(List<String> of) {
    return of.stream()
        .filter(fund -> of(fund).signum() > 0)
        .sorted(Comparator.comparing(this::of).reversed().thenComparing(fund -> fund))
        .toList();
  }

  private List<String> fundsOf(String leg) {
    return largest(LEG.keySet().stream().filter(fund -> LEG.get(fund).equals(leg)).toList());
  }

  private static BigDecimal down(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.DOWN).multiply(step);
  }

  private BigDecimal floor(BigDecimal value) {
    return down(value, percent("0.01"));
  }

  private static BigDecimal cents(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_EVEN);
  }

  /** Sells from the largest on; an order below 0.05 % is made only where it sells a fund out. */
  private BigDecimal sell(List<String> from, BigDecimal amount) {
    BigDecimal left = amount;
    for (String fund : from) {
      BigDecimal part = left.min(of(fund));
      boolean all = part.compareTo(of(fund)) == 0;
      if (part.signum() > 0
          && cents(part).signum() > 0
          && (all || cents(part).compareTo(percent("0.05")) >= 0)) {
        orders.merge(fund, cents(part).negate(), BigDecimal::add);
        left = left.subtract(part);
      }
    }
    return amount.subtract(left);
  }

  private BigDecimal sellAll(List<String> from) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String fund : from) {
      sum = sum.add(sell(List.of(fund), of(fund)));
    }
    return sum;
  }

  private void exit() {
    sellAll(List.copyOf(LEVERAGED.keySet()));
    for (String leg : List.of("R", "S", "M")) {
      sellAll(fundsOf(leg));
    }
    sellAll(largest(OTHERS));
    pay();
    decide(false);
  }

  /** Rules 3 and 4. */
  private void hold() {
    BigDecimal size = percent(verdict.size().size().value().toPlainString());
    boolean firstYear = stage == Stage.ER1 || stage == Stage.ER2;
    boolean leaves = !firstYear && stage != Stage.UNKNOWN;
    BigDecimal band = new BigDecimal(leg("R").signum() > 0 ? "0.20" : "0.25");
    BigDecimal rotated = BigDecimal.ZERO;
    if (leaves) {
      rotated = leg("R");
    } else if (firstYear) {
      BigDecimal share = floor(verdict.tilt().russell().times(size));
      boolean above =
          share.signum() == 0
              ? leg("R").compareTo(percent("0.5")) > 0
              : leg("R").compareTo(share.add(share.multiply(band))) > 0;
      rotated = above ? leg("R").subtract(share) : BigDecimal.ZERO;
    }
    Map<String, BigDecimal> keep = new LinkedHashMap<>();
    keep.put("R", leg("R").subtract(rotated));
    keep.put("O", others());
    keep.put("S", leg("S"));
    keep.put("M", leg("M"));
    if (rotated.signum() > 0 && funds) {
      keep.put("S", floor(leg("S").add(rotated)));
    }
    BigDecimal then = keep.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (stage == Stage.UNKNOWN && rotated.signum() == 0) {
      then = then.add(leveraged());
    }
    boolean trims =
        then.compareTo(size.add(size.multiply(band))) > 0 || then.compareTo(percent("21")) > 0;
    if (trims || rotated.signum() > 0 || stage != Stage.UNKNOWN) {
      sellAll(List.copyOf(LEVERAGED.keySet()));
    }
    if (trims) {
      for (String part : List.of("R", "O", "S", "M")) {
        BigDecimal excess =
            keep.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(size);
        if (excess.signum() > 0) {
          BigDecimal left = keep.get(part).subtract(excess).max(BigDecimal.ZERO);
          keep.put(part, part.equals("O") ? left : floor(left));
        }
      }
    }
    BigDecimal paid = BigDecimal.ZERO;
    for (String part : List.of("R", "O", "S", "M")) {
      BigDecimal now = part.equals("O") ? others() : leg(part);
      List<String> from = part.equals("O") ? largest(OTHERS) : fundsOf(part);
      BigDecimal above = now.subtract(keep.get(part));
      if (above.signum() > 0) {
        BigDecimal sold = sell(from, above);
        paid = part.equals("R") ? sold : paid;
      }
    }
    buy("S", keep.get("S").subtract(leg("S")).min(paid));
    pay();
    decide(false);
  }

  /** Rules 1, 2, 5 and 6. */
  private void build() {
    BigDecimal size = percent(verdict.size().size().value().toPlainString());
    BigDecimal legs = leg("R").add(leg("S")).add(leg("M"));
    BigDecimal shared = size.subtract(others()).max(legs.min(size));
    BigDecimal othersLeft = others().min(size.subtract(shared));
    Split split = verdict.split();
    Map<String, BigDecimal> target = new LinkedHashMap<>();
    target.put("R", floor(split.russell().times(shared)));
    target.put("S", floor(split.sp600().times(shared)));
    target.put("M", floor(split.sp400().times(shared)));
    if (!funds) {
      target.replaceAll((leg, wanted) -> wanted.min(leg(leg)));
    }
    for (int i = 0; i < 3; i++) {
      String small = null;
      for (String leg : List.of("R", "S", "M")) {
        BigDecimal one = target.get(leg);
        if (one.signum() > 0
            && leg(leg).signum() == 0
            && one.compareTo(percent("0.5")) < 0
            && (small == null || one.compareTo(target.get(small)) <= 0)) {
          small = leg;
        }
      }
      if (small != null) {
        String heir = small.equals("S") ? "M" : small.equals("M") ? "S" : null;
        if (small.equals("R")) {
          heir = target.get("S").compareTo(target.get("M")) >= 0 ? "S" : "M";
        }
        if (target.get(heir).signum() > 0) {
          target.merge(heir, target.get(small), BigDecimal::add);
        }
        target.put(small, BigDecimal.ZERO);
      }
    }
    BigDecimal band =
        new BigDecimal(leg("R").signum() > 0 || target.get("R").signum() > 0 ? "0.20" : "0.25");
    // what stays above a target, since its order would be too small, counts to T
    Map<String, BigDecimal> plain = new LinkedHashMap<>(target);
    BigDecimal stays = BigDecimal.ZERO;
    for (String leg : plain.keySet()) {
      BigDecimal above = leg(leg).subtract(plain.get(leg));
      if (plain.get(leg).signum() > 0
          && above.compareTo(percent("0.01")) > 0
          && cents(above).compareTo(percent("0.05")) < 0) {
        stays = stays.add(above);
      }
    }
    for (String leg : List.of("M", "S", "R")) {
      BigDecimal gap = target.get(leg).subtract(leg(leg));
      if (gap.compareTo(percent("0.01")) > 0 && stays.signum() > 0) {
        BigDecimal less = stays.min(gap);
        BigDecimal lower = target.get(leg).subtract(less);
        stays = stays.subtract(less);
        target.put(
            leg,
            leg(leg).signum() == 0 && lower.compareTo(percent("0.5")) < 0
                ? BigDecimal.ZERO
                : lower);
      }
    }
    BigDecimal reach = target.values().stream().reduce(othersLeft, BigDecimal::add);
    boolean parts = verdict.size().inParts();
    int done = parts ? account.partsDone() : 0;
    LocalDate next = done == 0 ? today : month(account.lastPartOn());
    boolean waits = next.isAfter(today);
    boolean outside = sleeve().compareTo(percent("21")) > 0;
    BigDecimal counted = sleeve();
    boolean gaps = false;
    for (String leg : target.keySet()) {
      BigDecimal apart = leg(leg).subtract(target.get(leg));
      boolean near = target.get(leg).signum() > 0 && apart.abs().compareTo(percent("0.01")) <= 0;
      counted = near ? counted.subtract(apart) : counted;
      outside |= !near && outside(leg(leg), target.get(leg), band, done == 0);
      gaps |= !near && apart.signum() < 0;
    }
    outside |= outside(counted, reach, band, done == 0);
    boolean rotating =
        leg("R").signum() > 0 && stage != Stage.ER1 && stage != Stage.ER2 && stage != Stage.UNKNOWN;
    boolean due = outside || rotating || (done > 0 && !waits && gaps);
    BigDecimal paid = BigDecimal.ZERO;
    if (due) {
      paid = sellAll(List.copyOf(LEVERAGED.keySet()));
      paid = paid.add(sell(largest(OTHERS), others().subtract(othersLeft)));
      for (String leg : target.keySet()) {
        BigDecimal above = leg(leg).subtract(target.get(leg));
        if (target.get(leg).signum() == 0) {
          paid = paid.add(sellAll(fundsOf(leg)));
        } else if (above.compareTo(percent("0.01")) > 0) {
          paid = paid.add(sell(fundsOf(leg), above));
        }
      }
    }
    boolean bought = false;
    boolean wished = false;
    if (due || (done > 0 && waits)) {
      for (String leg : target.keySet()) {
        BigDecimal gap = target.get(leg).subtract(leg(leg));
        if (gap.compareTo(percent("0.01")) > 0 && funds) {
          BigDecimal once = paid.min(gap);
          paid = paid.subtract(once);
          BigDecimal now =
              parts ? once.add(parts(gap.subtract(once), done, waits ? next : today, once)) : gap;
          wished |= now.signum() > 0;
          bought |= buy(leg, now);
        }
      }
    }
    if (due && !bought && (wished || !later.isEmpty())) {
      retreat(reach, band);
    }
    pay();
    boolean noFund = !funds && reach.signum() == 0;
    decide(noFund);
  }

  /** Rule 7: where no purchase can be made nothing is sold for one. */
  private void retreat(BigDecimal reach, BigDecimal band) {
    orders.clear();
    sellAll(List.copyOf(LEVERAGED.keySet()));
    boolean leaves = stage != Stage.ER1 && stage != Stage.ER2;
    BigDecimal then = sleeve().subtract(leveraged());
    if (leaves) {
      sellAll(fundsOf("R"));
      then = then.subtract(leg("R"));
    }
    if (then.compareTo(reach.add(reach.multiply(band))) > 0) {
      throw new IllegalStateException("a sleeve above its band that can buy nothing");
    }
  }

  private boolean outside(BigDecimal now, BigDecimal target, BigDecimal band, boolean below) {
    if (target.signum() == 0) {
      return now.compareTo(percent("0.5")) > 0;
    }
    BigDecimal width = target.multiply(band);
    return now.compareTo(target.add(width)) > 0
        || (below && now.compareTo(target.subtract(width)) < 0);
  }

  /** The first day on or after a day on which New York is open, in the months after 2026-01-16. */
  private static LocalDate open(LocalDate day) {
    boolean closed = day.getDayOfWeek().getValue() > 5 || NEW_YORK_CLOSED.contains(day);
    return closed ? open(day.plusDays(1)) : day;
  }

  private static LocalDate month(LocalDate day) {
    LocalDate last = day.withDayOfMonth(day.lengthOfMonth());
    LocalDate next = day.plusMonths(1);
    return day.equals(last) ? next.withDayOfMonth(next.lengthOfMonth()) : next;
  }

  /** Rule 6: what is left of a gap by the parts left; one too small for an order counts as done. */
  private BigDecimal parts(BigDecimal gap, int done, LocalDate first, BigDecimal once) {
    BigDecimal today = BigDecimal.ZERO;
    BigDecimal rest = gap;
    LocalDate day = first.equals(this.today) ? first : open(first);
    for (int left = 3 - done; left > 0; left--) {
      BigDecimal amount =
          left == 1 ? rest : floor(rest.divide(BigDecimal.valueOf(left), 20, RoundingMode.DOWN));
      boolean now = day.equals(this.today);
      BigDecimal order = now ? amount.add(once) : amount;
      if (cents(order).compareTo(percent("0.05")) >= 0 && amount.signum() > 0) {
        rest = rest.subtract(amount);
        if (now) {
          today = amount;
        } else {
          later.put(day, amount);
        }
      }
      day = open(month(day));
    }
    return today;
  }

  private boolean buy(String leg, BigDecimal amount) {
    BigDecimal money = cents(amount);
    if (!funds || amount.signum() <= 0 || money.compareTo(percent("0.05")) < 0) {
      return false;
    }
    List<String> own = fundsOf(leg);
    orders.merge(own.isEmpty() ? FIRST.get(leg) : own.get(0), money, BigDecimal::add);
    return true;
  }

  /** Rule 4: from sales, money, money-market funds and the core; the rest to the core. */
  private void pay() {
    BigDecimal need = orders.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (need.signum() < 0) {
      List<String> core = largest(BUYABLE_CORE);
      BigDecimal over = need.negate();
      if (funds
          && !core.isEmpty()
          && !verdict.proceedsToCash()
          && over.compareTo(percent("0.05")) >= 0) {
        orders.put(core.get(0), over);
      }
      return;
    }
    need = need.subtract(cash);
    List<String> order = new ArrayList<>(largest(List.of("mm one", "mm two")));
    order.addAll(largest(List.of("twice")));
    order.addAll(largest(CORE));
    for (String fund : order) {
      BigDecimal part = need.min(of(fund));
      if (part.signum() > 0) {
        orders.put(fund, cents(part).negate());
        need = need.subtract(part);
      }
    }
  }

  private void decide(boolean noFund) {
    BigDecimal change = later.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean buys = !later.isEmpty();
    boolean sells = false;
    BigDecimal left = sleeve();
    for (Map.Entry<String, BigDecimal> order : orders.entrySet()) {
      String fund = order.getKey();
      int times = LEVERAGED.getOrDefault(fund, 1);
      if (LEG.containsKey(fund) || OTHERS.contains(fund) || LEVERAGED.containsKey(fund)) {
        change = change.add(order.getValue().multiply(BigDecimal.valueOf(times)));
        buys |= order.getValue().signum() > 0;
        sells |= order.getValue().signum() < 0;
      }
    }
    left = left.add(change);
    boolean much = change.abs().compareTo(percent("0.1")) > 0;
    if (orders.isEmpty()) {
      decision = noFund && later.isEmpty() ? Decision.NO_ELIGIBLE_FUND : Decision.HOLD;
    } else if (sells && left.abs().compareTo(new BigDecimal("0.05")) < 0) {
      decision = Decision.EXIT;
    } else if (change.signum() < 0 && (much || !buys)) {
      decision = Decision.REDUCE;
    } else if (change.signum() > 0 && (much || !sells)) {
      decision = Decision.BUILD;
    } else {
      decision = Decision.ROTATE;
    }
  }
}
