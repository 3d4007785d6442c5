package dev.smallcap.advisor.json;

import dev.smallcap.advisor.difference.Book;
import dev.smallcap.advisor.difference.Client;
import dev.smallcap.advisor.difference.Difference;
import dev.smallcap.advisor.difference.Entry;
import dev.smallcap.advisor.difference.Period;
import dev.smallcap.advisor.difference.Region;
import dev.smallcap.advisor.terms.Exact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A difference as JSON. The same difference gives the same bytes. Stateless and thread-safe. */
public final class DifferenceJson {
  private DifferenceJson() {}

  /**
   * The difference; lines end with LF.
   *
   * @param book what it changes for a book of clients, or null
   * @param other changes that are not accepted
   * @param gone changes that are accepted and not there
   */
  public static String write(
      Difference difference, @Nullable Book book, List<String> other, List<String> gone) {
    ObjectNode tree = Jackson.laidOut().createObjectNode();
    tree.put("old", difference.old()).put("new", difference.now());
    ArrayNode entries = tree.putArray("files");
    for (Entry entry : difference.entries()) {
      ObjectNode one = entries.addObject();
      one.put("what", name(entry.what()))
          .put("change", name(entry.change()))
          .put("name", entry.name());
      entry.before().forEach(one.putArray("before")::add);
      entry.after().forEach(one.putArray("after")::add);
    }
    ArrayNode periods = tree.putArray("answers");
    for (Period period : difference.periods()) {
      ObjectNode one = periods.addObject();
      one.put("from", period.from().toString());
      if (period.until() != null) {
        one.put("until", period.until().toString());
      }
      ArrayNode regions = one.putArray("regions");
      for (Region region : period.regions()) {
        regions
            .addObject()
            .put("step", region.step())
            .put("degree", name(region.degree()))
            .put("where", region.where())
            .put("change", region.change())
            .put("cells", region.cells());
      }
      period.notCompared().forEach(one.putArray("notCompared")::add);
    }
    if (book != null) {
      book(tree.putObject("book"), book);
    }
    other.forEach(tree.putArray("notAccepted")::add);
    gone.forEach(tree.putArray("acceptedAndGone")::add);
    return Jackson.laidOut().writeValueAsString(tree) + "\n";
  }

  private static void book(ObjectNode tree, Book book) {
    tree.put("clients", book.clients());
    ObjectNode changed = tree.putObject("changed");
    book.changed().forEach((degree, count) -> changed.put(name(degree), count));
    ObjectNode decisions = tree.putObject("decisions");
    book.decisions().forEach(decisions::put);
    ObjectNode moved = tree.putObject("moved");
    book.moved()
        .forEach(
            (currency, amount) -> moved.put(currency, money(CurrencyUnit.of(currency), amount)));
    ObjectNode causes = tree.putObject("causes");
    book.causes().forEach(causes::put);
    ArrayNode largest = tree.putArray("largest");
    for (Client client : book.largest()) {
      ObjectNode one = largest.addObject();
      one.put("client", client.id())
          .put("line", client.line())
          .put("before", client.before())
          .put("after", client.after())
          .put("currency", client.currency().getCode())
          .put("moved", money(client.currency(), client.moved()));
      client.causes().forEach(one.putArray("causes")::add);
    }
    tree.put("rejections", book.rejections());
    book.rejected().forEach(tree.putArray("rejected")::add);
  }

  private static BigDecimal money(CurrencyUnit currency, BigDecimal amount) {
    return Exact.amount(amount, currency.getDecimalPlaces());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
