package dev.smallcap.advisor.situation;

import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Finds currencies by their ISO 4217 codes, and knows the codes of their hundredths. Stateless and
 * thread-safe.
 */
public final class Currencies {
  /** Codes in which exchanges quote a hundredth of a currency, with what people call it. */
  private static final Map<String, String> HUNDREDTHS =
      Map.of(
          "GBX", "pence: GBP",
          "GBp", "pence: GBP",
          "GBPp", "pence: GBP",
          "GBPX", "pence: GBP",
          "ILA", "agorot: ILS",
          "ILa", "agorot: ILS",
          "ILX", "agorot: ILS",
          "ZAC", "cents: ZAR",
          "ZAc", "cents: ZAR",
          "ZAX", "cents: ZAR");

  /** Marks of currencies that mean one alone. */
  private static final Map<String, String> MARKS =
      Map.of("US$", "USD", "\u20a9", "KRW", "원", "KRW", "\u20ac", "EUR", "\u00a3", "GBP");

  private Currencies() {}

  /** The code of a mark such as US$, or what was handed in. */
  public static String code(String mark) {
    return MARKS.getOrDefault(mark.toUpperCase(Locale.ROOT), mark);
  }

  /** The currency of a code in letters of any case, or of a mark such as US$, or null. */
  public static @Nullable CurrencyUnit spelt(String code) {
    return find(code(code).toUpperCase(Locale.ROOT));
  }

  /** The currency of which a code means a hundredth, or null where it means none. */
  public static @Nullable CurrencyUnit ofHundredth(String code) {
    String hundredth = HUNDREDTHS.get(code);
    return hundredth == null ? null : find(hundredth.substring(hundredth.indexOf(": ") + 2));
  }

  /** The currency of an ISO 4217 code, or null. */
  public static @Nullable CurrencyUnit find(String code) {
    try {
      return CurrencyUnit.of(code);
    } catch (IllegalCurrencyException e) {
      return null;
    }
  }

  /** What is wrong with a code that is none, to follow "the currency (GBX) ...". */
  public static String problem(String code) {
    String hundredth = HUNDREDTHS.get(code);
    return hundredth == null
        ? "is no ISO 4217 currency"
        : "means " + hundredth.replace(": ", ", a hundredth of ");
  }

  /** The way out of a code that is none. */
  public static String wayOut(String code) {
    String hundredth = HUNDREDTHS.get(code);
    return hundredth == null
        ? "write it like USD or KRW."
        : "it is in " + hundredth.replace(": ", ": divide by 100 and write ") + ".";
  }
}
