package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.decide.words.ClientReading.EquityBar;
import dev.smallcap.advisor.decide.words.ClientReading.Facts;
import dev.smallcap.advisor.decide.words.ClientReading.OrderRow;
import dev.smallcap.advisor.decide.words.ClientReading.Sentences;
import dev.smallcap.advisor.terms.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a client's reading as text, the answer on the first screen. Used once. */
final class ReadingText {
  private final ClientReading reading;
  private final ReadingWords words;
  private final StringBuilder out = new StringBuilder(4096);

  ReadingText(ClientReading reading, ReadingWords words) {
    this.reading = reading;
    this.words = words;
  }

  String write() {
    line(reading.kind() + ": " + reading.about());
    if (!reading.from().isEmpty()) {
      line(String.join(", ", reading.from()));
    }
    line("");
    line(reading.headline());
    if (!reading.answer().isEmpty()) {
      line(reading.answer());
    }
    orders();
    told(reading.costs());
    facts(reading.dates());
    told(reading.orders().later());
    told(reading.orders().undone());
    pictures();
    told(reading.why());
    told(reading.against());
    told(reading.favour());
    told(reading.suitability());
    told(reading.risks());
    told(reading.alternatives());
    told(reading.assumed());
    facts(reading.facts());
    facts(reading.record());
    return out.toString();
  }

  private void orders() {
    List<OrderRow> rows = reading.orders().rows();
    if (rows.isEmpty()) {
      return;
    }
    section(reading.orders().heading());
    for (OrderRow row : rows) {
      String fund = row.fund() + (row.code().isEmpty() ? "" : " (" + row.code() + ")");
      String cost = row.cost().isEmpty() ? "" : words.say("doc.yearly", "cost", row.cost());
      item(row.side() + " " + fund + ": " + Page.listed(row.amount(), row.sharesSaid(), cost));
    }
  }

  /** What the page draws, in words. */
  private void pictures() {
    if (reading.composition() != null) {
      section(reading.composition().heading());
      for (EquityBar bar : reading.composition().bars()) {
        item(
            bar.moment()
                + ": "
                + bar.parts().stream()
                    .map(part -> part.name() + " " + part.shown())
                    .collect(Collectors.joining(", ")));
      }
      reading.composition().notes().forEach(this::item);
    }
    if (reading.band() != null) {
      told(new Sentences(reading.band().heading(), reading.band().sentences()));
    }
    if (reading.tilt() != null) {
      section(reading.tilt().heading());
      reading.tilt().steps().forEach(step -> item(step.day() + ": " + step.shown()));
      reading.tilt().sentences().forEach(this::item);
    }
  }

  private void told(Sentences told) {
    if (!told.sentences().isEmpty()) {
      section(told.heading());
      told.sentences().forEach(this::item);
    }
  }

  private void facts(Facts facts) {
    section(facts.heading());
    facts.values().forEach(fact -> item(fact.name() + ": " + fact.value()));
  }

  private void section(String heading) {
    out.append('\n');
    line(heading);
  }

  private void item(String text) {
    line("  - " + text);
  }

  private void line(String text) {
    out.append(Printable.line(text)).append('\n');
  }
}
