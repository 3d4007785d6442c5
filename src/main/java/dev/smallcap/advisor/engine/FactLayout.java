package dev.smallcap.advisor.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts of certain kinds in a certain order: how what any component reads of them is read, once,
 * and which of it each component can see. Immutable and thread-safe.
 */
final class FactLayout {
  private final List<Read> reads = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /**
   * The shape of such facts.
   *
   * @param scopes what each component reads
   */
  FactLayout(List<Class<?>> kinds, List<ReadSet> scopes) {
    Map<Read, Integer> places = new LinkedHashMap<>();
    for (ReadSet scope : scopes) {
      parts.add(part(scope, kinds, places));
    }
    reads.addAll(places.keySet());
  }

  private static Part part(ReadSet scope, List<Class<?>> kinds, Map<Read, Integer> places) {
    List<Class<?>> looked = new ArrayList<>();
    List<Integer> seen = new ArrayList<>();
    for (int fact = 0; fact < kinds.size(); fact++) {
      Class<?> kind = kinds.get(fact);
      if (scope.reads(kind)) {
        looked.add(kind);
        for (String name : scope.of(kind)) {
          seen.add(places.computeIfAbsent(Read.of(fact, kind, name), read -> places.size()));
        }
      }
    }
    return new Part(List.copyOf(looked), seen.stream().mapToInt(place -> place).toArray());
  }

  /** All that is read of facts of this shape. */
  @Nullable Object[] values(List<?> facts) {
    @Nullable Object[] values = new Object[reads.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = reads.get(i).value(facts);
    }
    return values;
  }

  /**
   * What a component can see.
   *
   * @param since the day from which its rules in force are those of the question, or null
   */
  MemoKey asked(int component, @Nullable Object[] values, @Nullable LocalDate since) {
    return parts.get(component).asked(values, since);
  }

  /** One property of one fact. */
  private record Read(int fact, Method accessor) {
    static Read of(int fact, Class<?> kind, String name) {
      try {
        return new Read(fact, kind.getMethod(name));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    @Nullable Object value(List<?> facts) {
      try {
        return accessor.invoke(facts.get(fact));
      } catch (InvocationTargetException | IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * What one component sees: the kinds of the facts that it looks for, and the places of values.
   */
  private static final class Part {
    private final List<Class<?>> kinds;
    private final int[] places;

    Part(List<Class<?>> kinds, int[] places) {
      this.kinds = kinds;
      this.places = places;
    }

    MemoKey asked(@Nullable Object[] values, @Nullable LocalDate since) {
      @Nullable Object[] seen = new Object[places.length + 2];
      seen[0] = since;
      seen[1] = kinds;
      for (int i = 0; i < places.length; i++) {
        seen[i + 2] = values[places[i]];
      }
      return new MemoKey(seen);
    }
  }
}
