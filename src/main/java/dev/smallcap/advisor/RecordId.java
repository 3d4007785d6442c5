package dev.smallcap.advisor;

import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Derives the id of a recommendation from everything that goes into it. Stateless and thread-safe.
 */
public final class RecordId {
  private static final int BYTES = 16;

  private RecordId() {}

  /**
   * The id of the recommendation that a policy gives for these inputs: 32 hexadecimal digits.
   *
   * @param fingerprint the fingerprint of the policy
   */
  public static String of(
      Client client, Account account, Holdings holdings, MarketView market, String fingerprint) {
    MessageDigest digest = RuleFiles.sha256();
    String inputs =
        String.join(
            "\n",
            fingerprint,
            market.asOf().toString(),
            market.digest(),
            client.toString(),
            account.toString(),
            holdings.list().toString(),
            holdings.rates().rates().toString());
    digest.update(inputs.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
