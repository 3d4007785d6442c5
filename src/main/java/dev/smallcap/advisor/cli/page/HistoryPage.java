package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.author.history.AdvisedMonth;
import dev.smallcap.advisor.author.history.ClaimRecord;
import dev.smallcap.advisor.author.history.GrowthMonth;
import dev.smallcap.advisor.author.history.HistorySettings;
import dev.smallcap.advisor.author.history.MeasuredFact;
import dev.smallcap.advisor.author.history.PolicyGrowth;
import dev.smallcap.advisor.author.history.PolicyHistory;
import dev.smallcap.advisor.author.history.StageEpisode;
import dev.smallcap.advisor.author.history.WhatFollowed;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.Recessions;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page of a history, in one language. Immutable and thread-safe; for its
 * template.
 */
public final class HistoryPage {
  private static final String WORDS = "history-words.csv";
  private static final int DECADE = 10;
  private static final int YEAR = 12;
  private static final int MONTH_WIDTH = 8;
  private static final int PERCENT_HEIGHT = 3;
  private static final int MOST_PERCENT = 20;
  private static final int LINES_WIDTH = 960;
  private static final int LINES_HEIGHT = 320;

  private final PageWords words;
  private final MessageCatalog terms;
  private final Lang lang;
  private final PolicyHistory history;
  private final @Nullable WhatFollowed followed;
  private final Recessions nber;
  private final String fingerprint;

  private HistoryPage(
      PolicyHistory history,
      @Nullable WhatFollowed followed,
      RuleFiles files,
      String fingerprint,
      Lang lang) {
    this.words = PageWords.of(WORDS, lang);
    this.terms = MessageCatalog.of(files);
    this.nber = Recessions.of(files);
    this.lang = lang;
    this.history = history;
    this.followed = followed;
    this.fingerprint = fingerprint;
  }

  /**
   * The page, to be kept as UTF-8.
   *
   * @param followed what followed by prices, or null without any
   * @param files the files of the policy
   * @param fingerprint its fingerprint
   */
  @SuppressWarnings("NullAway") // a template takes null where no other one stands around it
  public static String write(
      PolicyHistory history,
      @Nullable WhatFollowed followed,
      RuleFiles files,
      String fingerprint,
      Lang lang) {
    StringOutput out = new StringOutput();
    JtehistoryGenerated.render(
        new OwaspHtmlTemplateOutput(out),
        null,
        new HistoryPage(history, followed, files, fingerprint, lang));
    return out.toString();
  }

  /** The words of a key. */
  public String word(String key, Object... values) {
    return words.of(key, values);
  }

  /** The language, as HTML names it. */
  public String language() {
    return lang == Lang.KO ? "ko" : "en";
  }

  /** The fingerprint of the policy. */
  public String fingerprint() {
    return fingerprint;
  }

  /** For whom it is, and by which policy. */
  public List<String> introduction() {
    HistorySettings settings = history.settings();
    List<String> lines = new ArrayList<>();
    lines.add(word("about"));
    lines.add(word("client", said(terms.term(settings.risk())), settings.horizonMonths()));
    lines.add(word("named", history.firstDay(), settings.policyAsOf()));
    lines.add(word("known"));
    lines.add(word("limits"));
    if (followed == null) {
      lines.add(word("noprices"));
    }
    return lines;
  }

  private String said(Text text) {
    return lang == Lang.KO ? text.ko() : text.en();
  }

  /**
   * A stretch of equal months in a strip.
   *
   * @param x where it begins
   * @param width how wide it is
   * @param style the class of its colour
   * @param title what it is, in words
   */
  public record Strip(int x, int width, String style, String title) {}

  /**
   * A part of a size.
   *
   * @param x where it begins
   * @param y its upper edge
   * @param width how wide it is
   * @param height how high it is
   * @param style the class of its colour
   */
  public record SizeBar(int x, BigDecimal y, int width, BigDecimal height, String style) {}

  /** Ten years of months. */
  public record DecadeRow(
      int first, int last, List<Strip> recessions, List<Strip> stages, List<SizeBar> sizes) {
    /** How wide a year is. */
    public int year() {
      return YEAR * MONTH_WIDTH;
    }
  }

  /** A row of the table of runs. */
  public record RunRow(
      String from, String to, int months, String stage, String stance, String size, String split) {}

  /** The decades, in order. */
  public List<DecadeRow> decades() {
    List<DecadeRow> decades = new ArrayList<>();
    List<AdvisedMonth> months = history.months();
    int first = months.get(0).month().getYear() / DECADE * DECADE;
    int last = months.get(months.size() - 1).month().getYear();
    for (int year = first; year <= last; year += DECADE) {
      YearMonth from = YearMonth.of(year, 1);
      YearMonth to = from.plusYears(DECADE);
      List<Strip> recessions = new ArrayList<>();
      List<Strip> stages = new ArrayList<>();
      List<SizeBar> sizes = new ArrayList<>();
      for (List<AdvisedMonth> run : runs()) {
        List<AdvisedMonth> inside =
            run.stream()
                .filter(one -> !one.month().isBefore(from) && one.month().isBefore(to))
                .toList();
        if (!inside.isEmpty()) {
          int x = x(from, inside.get(0).month());
          int width = inside.size() * MONTH_WIDTH;
          RunRow row = row(inside);
          stages.add(
              new Strip(
                  x,
                  width,
                  "s" + inside.get(0).stage(),
                  row.from() + " - " + row.to() + ": " + row.stage()));
          sizes.addAll(bars(x, width, inside.get(0).advice().sleeve()));
        }
      }
      for (AdvisedMonth month : months) {
        boolean inside = !month.month().isBefore(from) && month.month().isBefore(to);
        if (inside && nber.holds(month.month())) {
          recessions.add(
              new Strip(x(from, month.month()), MONTH_WIDTH, "nber", month.month().toString()));
        }
      }
      decades.add(new DecadeRow(year, year + DECADE - 1, recessions, stages, sizes));
    }
    return decades;
  }

  /** What the colours mean. */
  public List<Strip> key() {
    List<Strip> key = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      key.add(new Strip(0, 0, "s" + stage, stage(stage)));
    }
    key.add(new Strip(0, 0, "nber", "NBER"));
    key.add(new Strip(0, 0, "russell", said(terms.label("matrix.russell2000"))));
    key.add(new Strip(0, 0, "sp600", said(terms.label("matrix.sp600"))));
    key.add(new Strip(0, 0, "sp400", said(terms.label("matrix.sp400"))));
    key.add(new Strip(0, 0, "kept", said(terms.term(Stance.HOLD))));
    return key;
  }

  private static int x(YearMonth from, YearMonth month) {
    return ((month.getYear() - from.getYear()) * YEAR + month.getMonthValue() - 1) * MONTH_WIDTH;
  }

  private static List<SizeBar> bars(int x, int width, Sleeve sleeve) {
    Percent size = sleeve.size();
    if (size == null || !size.isPositive()) {
      return List.of();
    }
    if (sleeve.stance() != Stance.BUILD) {
      return List.of(bar(x, width, BigDecimal.ZERO, size.value(), "kept"));
    }
    List<SizeBar> bars = new ArrayList<>();
    BigDecimal below = BigDecimal.ZERO;
    List<@Nullable Percent> split = Arrays.asList(sleeve.russell(), sleeve.sp600(), sleeve.sp400());
    List<String> styles = List.of("russell", "sp600", "sp400");
    for (int i = 0; i < styles.size(); i++) {
      Percent part = split.get(i);
      if (part != null && part.isPositive()) {
        BigDecimal high = part.times(size.value());
        bars.add(bar(x, width, below, high, styles.get(i)));
        below = below.add(high);
      }
    }
    return bars;
  }

  private static SizeBar bar(int x, int width, BigDecimal below, BigDecimal percent, String style) {
    BigDecimal each = BigDecimal.valueOf(PERCENT_HEIGHT);
    BigDecimal top = BigDecimal.valueOf(MOST_PERCENT).subtract(below).subtract(percent);
    return new SizeBar(x, plain(top.multiply(each)), width, plain(percent.multiply(each)), style);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal rounded = number.setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** The runs of months in which stage and advice are the same. */
  public List<RunRow> runRows() {
    return runs().stream().map(this::row).toList();
  }

  private List<List<AdvisedMonth>> runs() {
    List<List<AdvisedMonth>> runs = new ArrayList<>();
    for (AdvisedMonth month : history.months()) {
      List<AdvisedMonth> last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && same(last.get(0), month)) {
        last.add(month);
      } else {
        runs.add(new ArrayList<>(List.of(month)));
      }
    }
    return runs;
  }

  private static boolean same(AdvisedMonth a, AdvisedMonth b) {
    Sleeve one = a.advice().sleeve();
    Sleeve other = b.advice().sleeve();
    return a.stage() == b.stage()
        && one.stance() == other.stance()
        && Objects.equals(one.size(), other.size())
        && Objects.equals(one.russell(), other.russell())
        && Objects.equals(one.sp600(), other.sp600());
  }

  private RunRow row(List<AdvisedMonth> run) {
    Sleeve sleeve = run.get(0).advice().sleeve();
    Stance stance = sleeve.stance();
    Percent russell = sleeve.russell();
    boolean built = stance == Stance.BUILD && russell != null;
    return new RunRow(
        run.get(0).month().toString(),
        run.get(run.size() - 1).month().toString(),
        run.size(),
        stage(run.get(0).stage()),
        said(terms.term(stance == null ? Decision.NOT_SUITABLE : stance)),
        sleeve.size() == null ? "" : shown(sleeve.size()),
        built
            ? shown(russell) + " / " + shown(sleeve.sp600()) + " / " + shown(sleeve.sp400())
            : "");
  }

  private String shown(@Nullable Percent percent) {
    return percent == null ? "" : said(terms.shown(percent));
  }

  private String stage(@Nullable Stage stage) {
    return stage == null ? word("all") : said(terms.term(stage));
  }

  /** Whether prices tell what followed. */
  public boolean priced() {
    return followed != null;
  }

  private WhatFollowed given() {
    return Objects.requireNonNull(followed);
  }

  /** A line of growth: what it is, its points, what it became and what that is a year. */
  public record GrowthLine(
      String title, String style, String points, String became, String yearly) {}

  /** The lines of growth. */
  public List<GrowthLine> lines() {
    BigDecimal rate = history.settings().costRate();
    List<GrowthLine> lines = new ArrayList<>();
    lines.add(line(word("nothing.line"), "nothing", GrowthMonth::nothing));
    lines.add(line(word("alone.line"), "alone", GrowthMonth::alone));
    lines.add(line(word("policy.line"), "policy", GrowthMonth::policy));
    if (rate.signum() > 0) {
      lines.add(
          line(
              word("costs.line", said(terms.shown(Percent.of(rate)))),
              "costs",
              GrowthMonth::afterCosts));
    }
    return lines;
  }

  private GrowthLine line(String title, String style, ToDoubleFunction<GrowthMonth> worth) {
    PolicyGrowth growth = given().growth();
    double low = 0;
    double high = 0;
    for (GrowthMonth month : growth.months()) {
      for (double one :
          List.of(month.policy(), month.afterCosts(), month.nothing(), month.alone())) {
        low = Math.min(low, StrictMath.log(one));
        high = Math.max(high, StrictMath.log(one));
      }
    }
    double range = high > low ? high - low : 1;
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < growth.months().size(); i++) {
      double log = StrictMath.log(worth.applyAsDouble(growth.months().get(i)));
      points
          .append(i == 0 ? "" : " ")
          .append(decimals((double) i * LINES_WIDTH / growth.passed(), 1))
          .append(',')
          .append(decimals(LINES_HEIGHT - (log - low) / range * LINES_HEIGHT, 1));
    }
    double end = worth.applyAsDouble(growth.end());
    return new GrowthLine(
        title, style, points.toString(), decimals(end, 2), percent(growth.yearly(end)));
  }

  /** Over which months the lines run. */
  public String growthAbout() {
    PolicyGrowth growth = given().growth();
    return word("growth.about", growth.months().get(0).month(), growth.end().month());
  }

  /** The turnover, in words. */
  public String turnover() {
    return word("turnover", percent(given().growth().turnover()));
  }

  /** A claim with its episodes. */
  public record ClaimRow(
      String claim,
      String stage,
      String standing,
      long episodes,
      long speakingFor,
      long speakingAgainst,
      String sample,
      List<EpisodeRow> rows) {}

  /** An episode of a claim. */
  public record EpisodeRow(
      String cycle, String from, String to, String leader, String laggard, String difference) {}

  /** The claims, what speaks against the policy first. */
  public List<ClaimRow> claims() {
    return given().claims().stream().map(this::claim).toList();
  }

  private ClaimRow claim(ClaimRecord claim) {
    return new ClaimRow(
        word(claim.claim().name()),
        stage(claim.stage()),
        word(claim.standing().name()),
        claim.telling(),
        claim.speakingFor(),
        claim.speakingAgainst(),
        word(claim.inSample() ? "in" : "out"),
        claim.episodes().stream().map(this::episode).toList());
  }

  private EpisodeRow episode(StageEpisode episode) {
    return new EpisodeRow(
        episode.cycle(),
        episode.from().toString(),
        episode.to().toString(),
        percent(episode.leader()),
        percent(episode.laggard()),
        decimals(episode.difference(), 2));
  }

  /** A fact, as shipped and measured again. */
  public record FactRow(
      String rule,
      String series,
      String from,
      String to,
      String unit,
      String shipped,
      String again,
      String agrees) {}

  /** The facts that these prices tell, those that differ first. */
  public List<FactRow> facts() {
    List<FactRow> rows = new ArrayList<>();
    for (boolean agreeing : List.of(false, true)) {
      for (MeasuredFact one : given().facts()) {
        BigDecimal value = one.value();
        if (value != null && Boolean.valueOf(agreeing).equals(one.agrees())) {
          rows.add(
              new FactRow(
                  one.fact().rule(),
                  one.fact().series(),
                  one.fact().from(),
                  one.fact().to(),
                  one.fact().unit(),
                  one.fact().value(),
                  value.toPlainString(),
                  word(agreeing ? "yes" : "no")));
        }
      }
    }
    return rows;
  }

  /** How many of the facts are measured. */
  public String factsAbout() {
    return word("facts.about", facts().size(), given().facts().size());
  }

  private String percent(double percent) {
    return said(
        terms.shown(Percent.of(BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_EVEN))));
  }

  private static String decimals(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
