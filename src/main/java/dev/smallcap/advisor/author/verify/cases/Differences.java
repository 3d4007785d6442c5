package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Text;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares recommendations field by field: one text of three lines for each field that differs. The
 * ids of the recommendations, which hold all that was handed in, are not compared. Stateless and
 * thread-safe.
 */
public final class Differences {
  private static final Set<String> FIELD_BY_FIELD =
      Set.of(Recommendation.class.getPackageName(), Client.class.getPackageName());

  private Differences() {}

  /** What differs between what was expected and what came, in the order of the fields. */
  public static List<String> between(Recommendation expected, Recommendation came) {
    List<String> differences = new ArrayList<>();
    records("", expected, came, differences);
    return differences;
  }

  private static void records(String path, Object expected, Object came, List<String> differences) {
    for (RecordComponent component : expected.getClass().getRecordComponents()) {
      boolean id = path.isEmpty() && component.getName().equals("id");
      if (!id) {
        String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
        Method accessor = component.getAccessor();
        values(name, Property.read(accessor, expected), Property.read(accessor, came), differences);
      }
    }
  }

  private static void values(
      String path, @Nullable Object expected, @Nullable Object came, List<String> differences) {
    if (same(expected, came)) {
      return;
    }
    if (expected instanceof List<?> wanted && came instanceof List<?> got) {
      lists(path, wanted, got, differences);
    } else if (expected != null
        && came != null
        && expected.getClass() == came.getClass()
        && FIELD_BY_FIELD.contains(expected.getClass().getPackageName())) {
      records(path, expected, came, differences);
    } else {
      differences.add(
          "  in " + path + "\n  expected: " + shown(expected) + "\n  came:     " + shown(came));
    }
  }

  private static boolean same(@Nullable Object expected, @Nullable Object came) {
    if (expected instanceof BigDecimal one && came instanceof BigDecimal other) {
      return one.compareTo(other) == 0;
    }
    return Objects.equals(expected, came);
  }

  /** Elements by what names them, so that one that is new does not shift all others. */
  private static void lists(String path, List<?> expected, List<?> came, List<String> differences) {
    Map<String, Object> wanted = named(expected);
    Map<String, Object> got = named(came);
    int before = differences.size();
    wanted.forEach(
        (name, element) -> values(path + "[" + name + "]", element, got.get(name), differences));
    got.forEach(
        (name, element) -> {
          if (!wanted.containsKey(name)) {
            values(path + "[" + name + "]", null, element, differences);
          }
        });
    if (differences.size() == before) {
      differences.add(
          "  in the order of %s\n  expected: %s\n  came:     %s"
              .formatted(path, wanted.keySet(), got.keySet()));
    }
  }

  private static Map<String, Object> named(List<?> elements) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (Object element : elements) {
      String name = name(element);
      int again = 2;
      String unique = name;
      while (named.containsKey(unique)) {
        unique = name + " " + again++;
      }
      named.put(unique, element);
    }
    return named;
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Reason reason) {
      return reason.text().en();
    }
    return value == null ? "nothing" : value.toString();
  }

  private static String name(Object element) {
    if (element instanceof Reason reason) {
      return reason.ruleId();
    }
    if (element instanceof Text assumption) {
      // an assumption starts with the id of its rule
      return assumption.en().split(":", 2)[0];
    }
    if (element.getClass().isRecord()) {
      for (RecordComponent component : element.getClass().getRecordComponents()) {
        if (List.of("id", "fund", "kind").contains(component.getName())) {
          return String.valueOf(Property.read(component.getAccessor(), element));
        }
      }
    }
    return String.valueOf(element);
  }
}
