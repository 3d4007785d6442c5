package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.files.NormalForm;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Digests of what was handed in about a market, whatever way its numbers are written. A component
 * that a record gains is to be written here too. Stateless and thread-safe.
 */
final class Digests {
  /** Changes whenever ids are derived otherwise; logs and books then have a new form too. */
  private static final String ID_FORM = "advice-id 2";

  private Digests() {}

  /** The digest of figures, in hexadecimal. */
  static String of(MarketData data) {
    NormalForm form = new NormalForm().number(data.vintages().size());
    data.vintages().forEach((series, day) -> form.constant(series).day(day));
    form.number(data.values().size());
    data.values()
        .forEach(
            (series, months) -> {
              form.constant(series).number(months.size());
              months.forEach((month, value) -> form.day(month.atDay(1)).decimal(value));
            });
    return hex(form);
  }

  /** The digest of figures and of what was given beside them, in hexadecimal. */
  static String of(String figures, HostReadings given) {
    NormalForm form = new NormalForm().text(figures);
    declaration(form, given.declaration());
    words(form, given.words());
    return hex(form);
  }

  private static void declaration(NormalForm form, @Nullable Declaration declared) {
    form.flag(declared != null);
    if (declared != null) {
      form.constant(declared.phase())
          .day(declared.on())
          .text(declared.author())
          .text(declared.reason())
          .whole(declared.age())
          .day(declared.began());
    }
  }

  private static void words(NormalForm form, @Nullable WordedSignals words) {
    form.flag(words != null);
    if (words != null) {
      form.constant(words.rates())
          .constant(words.inflation())
          .constant(words.activity())
          .constant(words.slump())
          .day(words.on())
          .text(words.author())
          .text(words.reason())
          .whole(words.age())
          .day(words.began());
    }
  }

  /** What the ids of all advice given in a market have in common. */
  static byte[] idContext(String fingerprint, LocalDate asOf, String market) {
    return new NormalForm()
        .text(ID_FORM)
        .text(fingerprint)
        .day(asOf)
        .text(market)
        .digest(RuleFiles.sha256());
  }

  private static String hex(NormalForm form) {
    return HexFormat.of().formatHex(form.digest(RuleFiles.sha256()));
  }
}
