package dev.smallcap.advisor.host.json;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the first place in which two trees differ, in the order of the first. */
final class FirstDifference {
  private static final int LONGEST = 120;
  private static final String NOTHING = "nothing";

  private FirstDifference() {}

  static @Nullable Differing of(String pointer, @Nullable JsonNode one, @Nullable JsonNode two) {
    if (one == null || two == null || one.getNodeType() != two.getNodeType()) {
      return new Differing(pointer, shown(one), shown(two));
    }
    if (one.isObject()) {
      Set<String> names = new LinkedHashSet<>(one.propertyNames());
      names.addAll(two.propertyNames());
      return first(names, pointer, one, two);
    }
    if (one.isArray()) {
      for (int i = 0; i < Math.max(one.size(), two.size()); i++) {
        Differing inside = of(pointer + "/" + i, one.get(i), two.get(i));
        if (inside != null) {
          return inside;
        }
      }
      return null;
    }
    return one.equals(two) ? null : new Differing(pointer, shown(one), shown(two));
  }

  private static @Nullable Differing first(
      Set<String> names, String pointer, JsonNode one, JsonNode two) {
    for (Iterator<String> left = names.iterator(); left.hasNext(); ) {
      String name = left.next();
      String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      Differing inside = of(place, one.get(name), two.get(name));
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  private static String shown(@Nullable JsonNode node) {
    String text = node == null ? NOTHING : node.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }
}
