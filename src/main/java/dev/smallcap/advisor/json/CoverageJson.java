package dev.smallcap.advisor.json;

import dev.smallcap.advisor.coverage.Coverage;
import dev.smallcap.advisor.coverage.Item;
import dev.smallcap.advisor.coverage.Side;
import java.util.Collection;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Coverage as JSON. The same coverage gives the same bytes. Stateless and thread-safe. */
public final class CoverageJson {
  private CoverageJson() {}

  /** Counts by kind, then every item with the sides it has and those seen; lines end with LF. */
  public static String write(Coverage coverage) {
    ObjectNode tree = Jackson.laidOut().createObjectNode();
    tree.put("cases", coverage.cases());
    ArrayNode kinds = tree.putArray("kinds");
    for (Item.Kind kind : Item.Kind.values()) {
      kinds
          .addObject()
          .put("kind", name(kind))
          .put("sides", coverage.sides(kind))
          .put("seen", coverage.seen(kind))
          .put("percent", coverage.percent(kind));
    }
    ArrayNode items = tree.putArray("items");
    for (Item item : coverage.items()) {
      ObjectNode one = items.addObject();
      one.put("kind", name(item.kind())).put("place", item.place()).put("name", item.name());
      names(one.putArray("sides"), item.sides());
      names(one.putArray("unseen"), item.unseen());
    }
    coverage.settled().forEach(tree.putArray("settled")::add);
    return Jackson.laidOut().writeValueAsString(tree) + "\n";
  }

  private static void names(ArrayNode array, Collection<Side> sides) {
    sides.forEach(side -> array.add(name(side)));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
