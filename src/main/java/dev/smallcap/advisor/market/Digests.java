package dev.smallcap.advisor.market;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.MarketData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Digests of market data. */
final class Digests {
  private Digests() {}

  static String of(MarketData data) {
    MessageDigest digest = RuleFiles.sha256();
    data.vintages()
        .forEach(
            (series, day) ->
                digest.update((series + " of " + day + "\n").getBytes(StandardCharsets.UTF_8)));
    data.values()
        .forEach(
            (series, months) ->
                months.forEach(
                    (month, value) ->
                        digest.update(
                            (series
                                    + " "
                                    + month
                                    + " "
                                    + value.stripTrailingZeros().toPlainString()
                                    + "\n")
                                .getBytes(StandardCharsets.UTF_8))));
    return HexFormat.of().formatHex(digest.digest());
  }
}
