package dev.smallcap.advisor.author.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the clients of a book, in the order of its rows. One book, once. */
final class ClientTally {
  private static final int LARGEST = 20;
  private static final int TOLD = 100;
  private static final Comparator<ComparedClient> BY_MONEY =
      Comparator.comparing(ComparedClient::moved)
          .thenComparing(ComparedClient::line, Comparator.reverseOrder());

  private final Map<Impact, Long> changed = new TreeMap<>();
  private final TreeMap<String, Long> decisions = new TreeMap<>();
  private final TreeMap<String, BigDecimal> moved = new TreeMap<>();
  private final TreeMap<String, Long> causes = new TreeMap<>();
  private final Map<String, PriorityQueue<ComparedClient>> largest = new TreeMap<>();
  private final List<String> rejected = new ArrayList<>();
  private long clients;
  private long rejections;

  long clients() {
    return clients;
  }

  /** All rows that were read. */
  long rows() {
    return clients + rejections;
  }

  /** Why the first row was rejected, or null where none was. */
  @Nullable String rejection() {
    return rejected.isEmpty() ? null : rejected.get(0);
  }

  /** A client whose answer changes, or null for one whose answer does not. */
  void advised(@Nullable ComparedClient client) {
    clients++;
    if (client == null) {
      return;
    }
    changed.merge(client.degree(), 1L, Long::sum);
    client.causes().forEach(cause -> causes.merge(cause, 1L, Long::sum));
    if (client.degree() == Impact.OUTCOME) {
      decisions.merge(decisions(client), 1L, Long::sum);
      String currency = client.currency().getCode();
      moved.merge(currency, client.moved(), BigDecimal::add);
      PriorityQueue<ComparedClient> most =
          largest.computeIfAbsent(currency, code -> new PriorityQueue<>(BY_MONEY));
      most.add(client);
      if (most.size() > LARGEST) {
        most.remove();
      }
    }
  }

  private static String decisions(ComparedClient client) {
    String before = word(client.before());
    String after = word(client.after());
    return before.equals(after)
        ? before + " in both, sized or traded otherwise"
        : before + " to " + after;
  }

  /** The decision of an answer; one that is refused has nothing after it. */
  private static String word(String answer) {
    return answer.replaceFirst(" .*", "");
  }

  void rejected(String reason) {
    rejections++;
    if (rejected.size() < TOLD) {
      rejected.add(reason);
    }
  }

  BookReport book() {
    List<ComparedClient> most = new ArrayList<>();
    largest.forEach(
        (currency, clients) -> clients.stream().sorted(BY_MONEY.reversed()).forEach(most::add));
    return new BookReport(clients, changed, decisions, moved, causes, most, rejected, rejections);
  }
}
