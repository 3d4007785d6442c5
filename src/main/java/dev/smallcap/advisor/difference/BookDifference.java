package dev.smallcap.advisor.difference;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Alternative;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.cases.AdviceCase;
import dev.smallcap.advisor.cases.Case;
import dev.smallcap.advisor.cases.CaseFacts;
import dev.smallcap.advisor.cases.CaseFile;
import dev.smallcap.advisor.files.Row;
import dev.smallcap.advisor.files.RowStream;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.rule.ParameterRead;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rule.RuleParser;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Side;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Advises a book of clients under two policies and compares. The book is a CSV file with the
 * columns of cases of whole advice and {@code client}, an opaque id; it is read a few rows at a
 * time. One book, once.
 */
public final class BookDifference {
  private static final int AT_ONCE = 2_000;
  private static final int LARGEST = 20;
  private static final int TOLD = 100;
  private static final String CLIENT = "client";
  private static final Comparator<Client> BY_MONEY =
      Comparator.comparing(Client::moved).thenComparing(Client::line, Comparator.reverseOrder());

  private final Policy old;
  private final Policy now;
  private final LocalDate asOf;
  private final @Nullable Declaration declaration;
  private final CaseFacts facts;
  private final Map<String, Set<String>> reads = new HashMap<>();
  private final Map<Object, MarketView> markets = new ConcurrentHashMap<>();
  private final Map<Degree, Long> changed = new TreeMap<>();
  private final TreeMap<String, Long> decisions = new TreeMap<>();
  private final TreeMap<String, BigDecimal> moved = new TreeMap<>();
  private final TreeMap<String, Long> causes = new TreeMap<>();
  private final PriorityQueue<Client> largest = new PriorityQueue<>(BY_MONEY);
  private final List<String> rejected = new ArrayList<>();
  private long clients;
  private long rejections;

  private BookDifference(
      Policy old, Policy now, LocalDate asOf, @Nullable Declaration declaration) {
    this.old = old;
    this.now = now;
    this.asOf = asOf;
    this.declaration = declaration;
    this.facts = CaseFacts.of(now.files());
    changedParameters();
  }

  /**
   * Advises the clients of a book under both policies.
   *
   * @param asOf the day of the advice
   * @param declaration the phase for rows that give none, or null
   * @param progress told how many clients are done
   * @throws InputException if the file cannot be read, or a column is not known
   */
  public static Book of(
      Policy old,
      Policy now,
      Path book,
      LocalDate asOf,
      @Nullable Declaration declaration,
      LongConsumer progress) {
    BookDifference difference = new BookDifference(old, now, asOf, declaration);
    try (RowStream rows = RowStream.open(book)) {
      difference.read(rows, book.toString(), progress);
    }
    return difference.book();
  }

  /** The parameters that changed, by the rules that read them. */
  private void changedParameters() {
    Set<String> other = new TreeSet<>();
    ParameterValues before = old.parameters().on(asOf);
    ParameterValues after = now.parameters().on(asOf);
    for (String name : now.parameters().names()) {
      boolean same =
          before.has(name)
              && after.has(name)
              && before.decimal(name).compareTo(after.decimal(name)) == 0;
      if (!same && (before.has(name) || after.has(name))) {
        other.add(name);
      }
    }
    for (Rule rule : RuleParser.rules(now.files())) {
      Set<String> read = new TreeSet<>(ParameterRead.names(rule));
      read.retainAll(other);
      reads.put(rule.id(), read);
    }
  }

  private void read(RowStream rows, String path, LongConsumer progress) {
    List<String> columns = new ArrayList<>(rows.header());
    columns.remove(CLIENT);
    CaseFile file = new CaseFile(path, CaseFile.Kind.ADVICE, columns, List.of());
    AdviceCase.checkGiven(file);
    List<Row> some = rows.next(AT_ONCE, fault -> reject(fault.what()));
    while (!some.isEmpty()) {
      some.parallelStream().map(row -> compared(file, row)).toList().forEach(this::add);
      progress.accept(clients + rejections);
      some = rows.next(AT_ONCE, fault -> reject(fault.what()));
    }
    if (clients == 0) {
      throw new InputException(
          "No client of "
              + path
              + " can be advised"
              + (rejected.isEmpty() ? "" : ": " + rejected.get(0)),
          "correct its rows; the header is a line of column names.");
    }
  }

  /** What came of a row: a refusal, a client who changes, or neither. */
  private record Came(@Nullable String refusal, @Nullable Client client) {}

  private Came compared(CaseFile file, Row row) {
    try {
      Case one = new Case(file.path(), row, "client", null, Map.of());
      AdviceCase given =
          AdviceCase.of(file, one, facts, now.files(), now.parameters().on(asOf), asOf);
      Recommendation before = advice(old, given);
      Recommendation after = advice(now, given);
      return new Came(null, changed(row, before, after));
    } catch (InputException e) {
      return new Came(
          e.what().startsWith(row.file())
              ? e.what()
              : row.file() + ", line " + row.line() + ": " + e.what(),
          null);
    }
  }

  private Recommendation advice(Policy policy, AdviceCase given) {
    MarketView market =
        markets.computeIfAbsent(
            List.of(
                policy.fingerprint(),
                given.figures(),
                String.valueOf(given.declaration()),
                String.valueOf(given.words())),
            key -> market(policy, given));
    return policy.recommend(given.client(), given.account(), given.holdings(), market);
  }

  private MarketView market(Policy policy, AdviceCase given) {
    MarketView market = policy.assess(given.figures(), asOf);
    if (given.words() != null) {
      market = market.worded(given.words());
    }
    Declaration declared = given.declaration() == null ? declaration : given.declaration();
    return declared == null ? market : market.declared(declared);
  }

  private @Nullable Client changed(Row row, Recommendation before, Recommendation after) {
    boolean outcome =
        before.decision() != after.decision()
            || !before.sleeve().equals(after.sleeve())
            || !before.trades().equals(after.trades())
            || !before.weights().equals(after.weights());
    boolean reasons = !before.reasons().equals(after.reasons());
    boolean told = !told(before).equals(told(after));
    if (!outcome && !reasons && !told) {
      return null;
    }
    String id = row.optional(CLIENT);
    return new Client(
        id == null ? "line " + row.line() : id,
        row.line(),
        outcome ? Degree.OUTCOME : reasons ? Degree.REASON : Degree.DISCLOSURE,
        before.decision() + " " + before.sleeve().target(),
        after.decision() + " " + after.sleeve().target(),
        moved(before, after),
        after.account().currency(),
        causes(before, after));
  }

  private static List<Reason> told(Recommendation advice) {
    return Stream.of(
            advice.reasons().stream(),
            advice.cautions().stream(),
            advice.undone().stream(),
            advice.evidence().stream(),
            advice.disclosures().stream(),
            advice.alternatives().stream().map(Alternative::reason))
        .flatMap(reasons -> reasons)
        .toList();
  }

  /** By how much the trades of each fund differ, added up. */
  private static BigDecimal moved(Recommendation before, Recommendation after) {
    Map<String, BigDecimal> amounts = new HashMap<>();
    after.trades().forEach(trade -> amounts.merge(trade.fund(), signed(trade), BigDecimal::add));
    before
        .trades()
        .forEach(trade -> amounts.merge(trade.fund(), signed(trade).negate(), BigDecimal::add));
    return amounts.values().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal signed(Trade trade) {
    BigDecimal amount = trade.amount() == null ? BigDecimal.ZERO : trade.amount().getAmount();
    return trade.side() == Side.BUY ? amount : amount.negate();
  }

  /** Rules that are told in one answer alone or with other values, and their changed parameters. */
  private Set<String> causes(Recommendation before, Recommendation after) {
    Set<Reason> different = new java.util.HashSet<>(told(before));
    Set<Reason> others = new java.util.HashSet<>(told(after));
    Set<Reason> both = new java.util.HashSet<>(different);
    both.retainAll(others);
    different.addAll(others);
    different.removeAll(both);
    Set<String> found = new TreeSet<>();
    for (Reason reason : different) {
      if (reads.containsKey(reason.ruleId())) {
        found.add(reason.ruleId());
        found.addAll(reads.getOrDefault(reason.ruleId(), Set.of()));
      }
    }
    return found;
  }

  private void add(Came came) {
    if (came.refusal() != null) {
      reject(came.refusal());
      return;
    }
    clients++;
    Client client = came.client();
    if (client == null) {
      return;
    }
    changed.merge(client.degree(), 1L, Long::sum);
    if (client.degree() == Degree.OUTCOME) {
      decisions.merge(word(client.before()) + " to " + word(client.after()), 1L, Long::sum);
      moved.merge(client.currency().getCode(), client.moved(), BigDecimal::add);
      largest.add(client);
      if (largest.size() > LARGEST) {
        largest.remove();
      }
    }
    client.causes().forEach(cause -> causes.merge(cause, 1L, Long::sum));
  }

  private static String word(String answer) {
    return answer.substring(0, answer.indexOf(' '));
  }

  private void reject(String reason) {
    rejections++;
    if (rejected.size() < TOLD) {
      rejected.add(reason);
    }
  }

  private Book book() {
    List<Client> twenty = new ArrayList<>(largest);
    twenty.sort(BY_MONEY.reversed());
    return new Book(clients, changed, decisions, moved, causes, twenty, rejected, rejections);
  }
}
