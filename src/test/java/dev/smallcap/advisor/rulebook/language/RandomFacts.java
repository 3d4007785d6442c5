package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.Listing;
import dev.smallcap.advisor.terms.Percent;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Random facts for the rules of a folder: numbers lie at, or a step from, a parameter's value. */
final class RandomFacts {
  private final Random random = new Random(20260101);
  private final Policy policy;
  private final LocalDate day;
  private final List<BigDecimal> numbers;

  RandomFacts(Policy policy, LocalDate day) {
    this.policy = policy;
    this.day = day;
    TreeSet<BigDecimal> near = new TreeSet<>();
    for (String name : PolicyModels.of(policy).parameters().names()) {
      BigDecimal value = PolicyModels.of(policy).parameters().on(day).decimal(name);
      near.addAll(List.of(value, value.add(value.ulp()), value.subtract(value.ulp())));
    }
    this.numbers = List.copyOf(near);
  }

  /** One of each kind of fact that the folder's rules are given, now and then one missing. */
  List<Object> of(String group) {
    List<Object> facts = new ArrayList<>();
    for (FactType type : Vocabulary.given(group).values()) {
      if (!type.holdsParameters() && random.nextInt(8) > 0) {
        facts.add(type.type() == Fund.class ? fund() : fact(type));
      }
    }
    return facts;
  }

  /** A fund of the list that may be listed elsewhere, of another grade. */
  private Fund fund() {
    Fund fund = any(PolicyModels.of(policy).funds().funds());
    return new Fund(
        fund.id(),
        fund.isin(),
        fund.name(),
        fund.nameKo(),
        fund.index(),
        fund.assetClass(),
        fund.leverage(),
        fund.hedged(),
        any(List.of(Listing.values())),
        fund.currency(),
        fund.cost(),
        fund.costOn(),
        fund.costSource(),
        1 + random.nextInt(6),
        fund.accounts());
  }

  private Object fact(FactType type) {
    Class<?>[] types =
        Arrays.stream(type.type().getRecordComponents())
            .map(component -> component.getType())
            .toArray(Class<?>[]::new);
    Object made = null;
    while (made == null) {
      made = tried(type, types);
    }
    return made;
  }

  /** A fact, or null where a value is out of its range. */
  private Object tried(FactType type, Class<?>[] types) {
    try {
      return type.type()
          .getDeclaredConstructor(types)
          .newInstance(type.properties().values().stream().map(this::value).toArray());
    } catch (InvocationTargetException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Object value(Property property) {
    if (property.nullable() && random.nextInt(3) == 0) {
      return null;
    }
    Class<?> type = property.type();
    if (type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == Integer.class) {
      return any(numbers).intValue();
    }
    if (type == Long.class) {
      return any(numbers).longValue();
    }
    if (type == BigDecimal.class) {
      return any(numbers);
    }
    if (type == Percent.class) {
      return Percent.of(any(numbers));
    }
    if (type == LocalDate.class) {
      return day;
    }
    if (type == YearMonth.class) {
      return YearMonth.from(day);
    }
    return type == String.class ? "text" : any(Arrays.asList(type.getEnumConstants()));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
