package dev.smallcap.advisor.author.history;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The funds that stand for the indices in a history. An immutable constant. */
public enum IndexFund {
  /** The S&amp;P 500: what the sleeve is carved from. */
  IVV,
  /** The Russell 2000. */
  IWM,
  /** The S&amp;P SmallCap 600. */
  IJR,
  /** The S&amp;P MidCap 400. */
  IJH;

  /** Their symbols, in order. */
  public static List<String> symbols() {
    return Stream.of(values()).map(Enum::name).toList();
  }

  /** The fund of a symbol, or null where it is another one. */
  static @Nullable IndexFund of(String symbol) {
    return Stream.of(values()).filter(fund -> fund.name().equals(symbol)).findFirst().orElse(null);
  }
}
