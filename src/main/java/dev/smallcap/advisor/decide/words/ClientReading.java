package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client reads of a recommendation, in one language and in the words of the policy that
 * advised: the answer first, nothing twice, no id of a rule. The text and the page are made of it.
 * Where nothing is traded by decision it has no composition, band, tilt or orders. Immutable and
 * thread-safe.
 *
 * @param lang the language
 * @param kind what the paper is
 * @param about what it is about, and its day
 * @param from who gives the advice; empty where the host does not say
 * @param client what the client is called, or the id
 * @param headline the answer as a sentence
 * @param answer what to do, in one sentence
 * @param orders the orders of today and the parts to come
 * @param costs what the funds cost a year, and what is not in it
 * @param dates until when it is valid, and how old what it rests on is; where nothing is traded by
 *     decision what is awaited, from whom, and what then follows
 * @param composition the US-equity money before and after, or null
 * @param band where the share of small companies may stand, or null where nothing of it applies
 * @param tilt when the share of the Russell 2000 ends, or null where nothing of it applies
 * @param why the reasons
 * @param against what speaks against it, the figures' own reading first
 * @param favour what the record says for it
 * @param suitability that it is suitable, or that this was not judged
 * @param risks the risks and limits
 * @param alternatives what else was weighed
 * @param assumed what is assumed or missing
 * @param facts what is known of the client
 * @param signatures who signs, and the day
 * @param record the record, the policy and its fingerprint
 */
public record ClientReading(
    Lang lang,
    String kind,
    String about,
    List<String> from,
    String client,
    String headline,
    String answer,
    Orders orders,
    Sentences costs,
    Facts dates,
    @Nullable Composition composition,
    @Nullable BandGauge band,
    @Nullable TiltEnd tilt,
    Sentences why,
    Sentences against,
    Sentences favour,
    Sentences suitability,
    Sentences risks,
    Sentences alternatives,
    Sentences assumed,
    Facts facts,
    List<String> signatures,
    Facts record) {
  /** Copies the lists. */
  public ClientReading {
    from = List.copyOf(from);
    signatures = List.copyOf(signatures);
  }

  /**
   * The reading of a recommendation, in the words of the policy that gave it where its stamp has
   * them, else in the shipped ones.
   */
  public static ClientReading of(Recommendation advice, Lang lang) {
    return TextForm.of(advice).reading(advice, lang);
  }

  /**
   * Sentences under a heading; without any the heading is not told either. Immutable.
   *
   * @param heading the heading
   * @param sentences the sentences, in order
   */
  public record Sentences(String heading, List<String> sentences) {
    /** Copies the list. */
    public Sentences {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Names with their values under a heading. Immutable.
   *
   * @param heading the heading
   * @param values the values, in order
   */
  public record Facts(String heading, List<NamedFact> values) {
    /** Copies the list. */
    public Facts {
      values = List.copyOf(values);
    }
  }

  /**
   * A value and what it is of. Immutable.
   *
   * @param name what it is of
   * @param value the value
   */
  public record NamedFact(String name, String value) {}

  /**
   * The orders under their headings. Immutable.
   *
   * @param heading the heading
   * @param columns the names of the columns: order, fund, amount, shares, cost; where prices are
   *     too old the third is of percentages and the fourth has nothing
   * @param rows the orders of today, sales first
   * @param later the parts to come under their heading
   * @param undone what was not done and why
   */
  public record Orders(
      String heading,
      List<String> columns,
      List<OrderRow> rows,
      Sentences later,
      Sentences undone) {
    /** Copies the lists. */
    public Orders {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** Whether any row tells shares. */
    public boolean hasShares() {
      return rows.stream().anyMatch(row -> !row.shares().isEmpty());
    }
  }

  /**
   * An order. Immutable.
   *
   * @param side which way, in words
   * @param fund the name of the fund, or its code where the list does not have it
   * @param code the code of the fund; empty where the name is the code
   * @param amount the amount, or the share of the US-equity money where prices are too old
   * @param shares how many shares, or that there is no price; empty where prices are too old
   * @param sharesSaid the same as it stands in a sentence, such as {@code 24 shares}
   * @param cost what the fund costs a year; empty where that is not known
   */
  public record OrderRow(
      String side,
      String fund,
      String code,
      String amount,
      String shares,
      String sharesSaid,
      String cost) {}

  /**
   * The US-equity money in parts. Immutable.
   *
   * @param heading the heading
   * @param bars now; and, where there are orders, after them and after all parts
   * @param changes the parts of all bars, in a fixed order, each with its share at each moment
   * @param notes what the US-equity money is, and how leveraged funds count
   */
  public record Composition(
      String heading, List<EquityBar> bars, List<PartChange> changes, List<String> notes) {
    /** Copies the lists. */
    public Composition {
      bars = List.copyOf(bars);
      changes = List.copyOf(changes);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A part of the US-equity money over time. Immutable.
   *
   * @param part which part
   * @param name its name
   * @param shown its share at each moment as people read it, such as {@code 100 % → 85 %}
   */
  public record PartChange(EquityPart part, String name, String shown) {}

  /**
   * One moment of the US-equity money. Immutable.
   *
   * @param moment the moment
   * @param parts its parts above nothing, in a fixed order
   */
  public record EquityBar(String moment, List<EquityShare> parts) {
    /** Copies the list. */
    public EquityBar {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of the US-equity money. Immutable.
   *
   * @param part which part
   * @param name its name
   * @param share percent of the US-equity money
   * @param shown the same as people read it
   */
  public record EquityShare(EquityPart part, String name, Percent share, String shown) {}

  /**
   * The range of the share of small companies. Immutable.
   *
   * @param heading the heading
   * @param now the share now
   * @param after the share after the orders
   * @param low the lower edge
   * @param high the upper edge
   * @param marks the share now and, where there are orders, after them, with their names
   * @param edges the edges as people read them, the lower first
   * @param cap the largest share that the policy allows, or null where that is not known
   * @param capName the same as people read it; empty where that is not known
   * @param sentences what it means
   */
  public record BandGauge(
      String heading,
      Percent now,
      Percent after,
      Percent low,
      Percent high,
      List<String> marks,
      List<String> edges,
      @Nullable Percent cap,
      String capName,
      List<String> sentences) {
    /** Copies the lists. */
    public BandGauge {
      marks = List.copyOf(marks);
      edges = List.copyOf(edges);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * The way out of a share of the Russell 2000. Immutable.
   *
   * @param heading the heading
   * @param steps its steps, in order of days
   * @param sentences on what it depends
   */
  public record TiltEnd(String heading, List<DatedShare> steps, List<String> sentences) {
    /** Copies the lists. */
    public TiltEnd {
      steps = List.copyOf(steps);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A share from a day on. Immutable.
   *
   * @param day the day as people read it
   * @param share percent of the US-equity money
   * @param shown the same as people read it
   */
  public record DatedShare(String day, Percent share, String shown) {}
}
