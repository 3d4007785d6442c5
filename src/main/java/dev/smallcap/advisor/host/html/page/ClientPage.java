package dev.smallcap.advisor.host.html.page;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.words.AuditAnnex;
import dev.smallcap.advisor.decide.words.ClientReading;
import dev.smallcap.advisor.decide.words.ClientReading.BandGauge;
import dev.smallcap.advisor.decide.words.ClientReading.Composition;
import dev.smallcap.advisor.decide.words.ClientReading.EquityBar;
import dev.smallcap.advisor.decide.words.ClientReading.Sentences;
import dev.smallcap.advisor.decide.words.ClientReading.TiltEnd;
import dev.smallcap.advisor.decide.words.EquityPart;
import dev.smallcap.advisor.picture.Bar;
import dev.smallcap.advisor.picture.Gauge;
import dev.smallcap.advisor.picture.KeyEntry;
import dev.smallcap.advisor.picture.Paint;
import dev.smallcap.advisor.picture.Steps;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A client's reading with its drawings, as a page shows it. Immutable.
 *
 * @param reading what the client reads
 * @param annex what an auditor reads behind it, or null where it is left out
 * @param bars a bar for each moment of the US-equity money; none without a composition
 * @param gauge the range of the share of small companies, or null
 * @param steps the end of the tilt, or null
 */
public record ClientPage(
    ClientReading reading,
    @Nullable AuditAnnex annex,
    List<Bar> bars,
    @Nullable Gauge gauge,
    @Nullable Steps steps) {
  /** As many lines of what speaks against an advice stand beside its reasons; the rest follows. */
  private static final int BESIDE = 3;

  /** Copies the list. */
  public ClientPage {
    bars = List.copyOf(bars);
  }

  /**
   * The page of a recommendation.
   *
   * @param annexed whether the auditor's annex follows
   */
  public static ClientPage of(Recommendation advice, Lang lang, boolean annexed) {
    ClientReading reading = ClientReading.of(advice, lang);
    Composition composition = reading.composition();
    BandGauge band = reading.band();
    TiltEnd tilt = reading.tilt();
    return new ClientPage(
        reading,
        annexed ? AuditAnnex.of(advice, lang) : null,
        composition == null ? List.of() : composition.bars().stream().map(ClientPage::bar).toList(),
        band == null ? null : gauge(band),
        tilt == null ? null : steps(tilt));
  }

  /** Small as the language of a page is written. */
  public String lang() {
    return reading.lang().name().toLowerCase(Locale.ROOT);
  }

  /** The weightiest of what speaks against it. */
  public List<String> against() {
    List<String> all = reading.against().sentences();
    return all.subList(0, Math.min(BESIDE, all.size()));
  }

  /** The rest of what speaks against it, under the same heading. */
  public Sentences furtherAgainst() {
    List<String> all = reading.against().sentences();
    return new Sentences(
        reading.against().heading(), all.subList(Math.min(BESIDE, all.size()), all.size()));
  }

  /** The parts that any bar has, each with its shares over time. */
  public List<KeyEntry> key() {
    Composition composition = reading.composition();
    return composition == null
        ? List.of()
        : composition.changes().stream()
            .map(
                change ->
                    new KeyEntry(Paint.of(change.part()), Text.same(change.name()), change.shown()))
            .toList();
  }

  private static Bar bar(EquityBar moment) {
    String said =
        moment.parts().stream()
            .map(share -> share.name() + " " + share.shown())
            .collect(Collectors.joining(", "));
    return Bar.of(
        moment.moment(),
        said,
        moment.parts().stream()
            .map(
                share ->
                    new Bar.Share(Paint.of(share.part()), share.share().value(), share.shown()))
            .toList());
  }

  private static Gauge gauge(BandGauge band) {
    Percent cap = band.cap();
    return Gauge.of(
        String.join(" ", band.sentences()),
        new Gauge.Figure(band.now().value(), band.marks().get(0)),
        band.marks().size() < 2
            ? null
            : new Gauge.Figure(band.after().value(), band.marks().get(1)),
        cap == null ? null : new Gauge.Figure(cap.value(), band.capName()),
        List.of(
            new Gauge.Figure(band.low().value(), band.edges().get(0)),
            new Gauge.Figure(band.high().value(), band.edges().get(1))));
  }

  private static Steps steps(TiltEnd tilt) {
    return Steps.of(
        tilt.steps().stream()
            .map(step -> step.day() + ": " + step.shown())
            .collect(Collectors.joining("; ")),
        Paint.of(EquityPart.RUSSELL),
        tilt.steps().stream()
            .map(step -> new Steps.Level(step.day(), step.share().value(), step.shown()))
            .toList());
  }
}
