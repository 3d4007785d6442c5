package dev.smallcap.advisor.cli.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.smallcap.advisor.author.diff.BookReport;
import dev.smallcap.advisor.author.diff.ComparedClient;
import dev.smallcap.advisor.author.diff.Difference;
import dev.smallcap.advisor.author.diff.Impact;
import dev.smallcap.advisor.author.diff.Period;
import dev.smallcap.advisor.author.diff.PolicyEntry;
import dev.smallcap.advisor.host.json.ReportJson;
import dev.smallcap.advisor.terms.Exact;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Two policies compared. */
public record DifferenceJson(
    String old,
    @JsonProperty("new") String now,
    List<PolicyEntry> files,
    List<Period> answers,
    @Nullable BookView book,
    List<String> notAccepted,
    List<String> acceptedAndGone) {

  /**
   * The difference as JSON.
   *
   * @param book what it changes for a book of clients, or null
   * @param other changes that are not accepted
   * @param gone changes that are accepted and not there
   */
  public static String write(
      Difference difference, @Nullable BookReport book, List<String> other, List<String> gone) {
    return ReportJson.hyphened(
        new DifferenceJson(
            difference.old(),
            difference.now(),
            difference.entries(),
            difference.periods(),
            book == null ? null : BookView.of(book),
            other,
            gone));
  }

  record BookView(
      long clients,
      Map<Impact, Long> changed,
      Map<String, Long> decisions,
      Map<String, BigDecimal> moved,
      Map<String, Long> causes,
      List<ClientView> largest,
      long rejections,
      List<String> rejected) {
    static BookView of(BookReport book) {
      Map<String, BigDecimal> moved = new LinkedHashMap<>();
      book.moved().forEach((code, sum) -> moved.put(code, money(CurrencyUnit.of(code), sum)));
      return new BookView(
          book.clients(),
          book.changed(),
          book.decisions(),
          moved,
          book.causes(),
          book.largest().stream().map(ClientView::of).toList(),
          book.rejections(),
          book.rejected());
    }
  }

  record ClientView(
      String client,
      long line,
      String before,
      String after,
      String currency,
      BigDecimal moved,
      Set<String> causes) {
    static ClientView of(ComparedClient client) {
      return new ClientView(
          client.id(),
          client.line(),
          client.before(),
          client.after(),
          client.currency().getCode(),
          money(client.currency(), client.moved()),
          client.causes());
    }
  }

  private static BigDecimal money(CurrencyUnit currency, BigDecimal amount) {
    return Exact.amount(amount, currency.getDecimalPlaces());
  }
}
