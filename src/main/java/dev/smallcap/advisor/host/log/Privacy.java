package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.advice.Letterhead;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.RecommendationId;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.host.json.LineMetadata;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * What a log stores of a client. Start with {@link #storingAll}. Immutable and thread-safe.
 *
 * <p>A hashed id is HMAC-SHA-256 under a key of the host, since ids can be guessed. The same id
 * gives the same hash, so that whoever holds the key can find a client's lines. Facts that are left
 * out are gone. Without a fact other than an id, the line keeps its place in the chain but cannot
 * be recomputed. Its reasons keep their words and values only where they speak of the market, as
 * the others could reveal the fact. The rules that fired and the decision stay.
 *
 * <p>The id of a recommendation is a digest of its inputs, by which they can be guessed. Where an
 * id is hashed, the line holds the id that the hashed inputs give, and a hash of the real id as its
 * reference. Where anything is left out, it holds no id.
 */
public final class Privacy {
  private final Set<PersonalFact> leftOut;
  private final Set<PersonalFact> hashed;
  private final @Nullable KeyedHash hash;
  private final boolean clientName;

  private Privacy(
      Set<PersonalFact> leftOut,
      Set<PersonalFact> hashed,
      @Nullable KeyedHash hash,
      boolean clientName) {
    this.leftOut = leftOut;
    this.hashed = hashed;
    this.hash = hash;
    this.clientName = clientName;
  }

  /** Stores everything that the answer rests on as it was handed in; no name of the client. */
  public static Privacy storingAll() {
    return new Privacy(
        EnumSet.noneOf(PersonalFact.class), EnumSet.noneOf(PersonalFact.class), null, false);
  }

  /**
   * Leaves facts out.
   *
   * @throws InputException if one of them is hashed
   */
  public Privacy leavingOut(PersonalFact... facts) {
    Set<PersonalFact> out = union(leftOut, facts);
    return new Privacy(out, disjoint(hashed, out), hash, clientName);
  }

  /**
   * Hashes ids.
   *
   * @param key a secret key of 32 bytes or more, kept by the host apart from the log
   * @throws InputException if the key is shorter or gives no bytes, or a fact is no id or left out
   */
  public Privacy hashing(SecretKey key, PersonalFact... ids) {
    Set<PersonalFact> all = union(hashed, ids);
    for (PersonalFact id : all) {
      if (!id.isId()) {
        throw new InputException(
            "The fact (" + id + ") cannot be hashed: its values can be tried one by one.",
            "leave it out.");
      }
    }
    return new Privacy(leftOut, disjoint(all, leftOut), new KeyedHash(key), clientName);
  }

  /** Stores what a letterhead calls the client, which is otherwise left out of each line. */
  public Privacy storingClientName() {
    return new Privacy(leftOut, hashed, hash, true);
  }

  private static Set<PersonalFact> union(Set<PersonalFact> some, PersonalFact... more) {
    EnumSet<PersonalFact> all = EnumSet.copyOf(some);
    all.addAll(List.of(more));
    return all;
  }

  private static Set<PersonalFact> disjoint(Set<PersonalFact> some, Set<PersonalFact> others) {
    for (PersonalFact fact : some) {
      if (others.contains(fact)) {
        throw new InputException(
            "The fact (" + fact + ") is to be hashed and to be left out.",
            "choose one of the two.");
      }
    }
    return some;
  }

  /** What a line says of it. */
  LineMetadata keeping(String library, String id) {
    return new LineMetadata(
        library,
        hash == null || (hashed.isEmpty() && leftOut.isEmpty()) ? null : hash.of("advice", id),
        hashed.stream().map(PersonalFact::place).toList(),
        leftOut.stream().map(PersonalFact::place).toList());
  }

  /** The advice as a line may hold it: unnamed, and under the hashed ids. */
  Recommendation disguised(Recommendation advice, Holdings holdings, MarketView market) {
    Letterhead letterhead = advice.letterhead();
    return hashed(
        clientName || letterhead == null ? advice : advice.under(letterhead.unnamed()),
        holdings,
        market);
  }

  private Recommendation hashed(Recommendation advice, Holdings holdings, MarketView market) {
    if (hash == null || hashed.isEmpty()) {
      return advice;
    }
    Client client = advice.client();
    Account account = advice.account();
    return Pseudonyms.of(
        advice,
        hashed.contains(PersonalFact.CLIENT_ID)
            ? client.named(hash.of("client", client.id()))
            : client,
        hashed.contains(PersonalFact.ACCOUNT_ID)
            ? account.named(hash.of("account", account.id()))
            : account,
        (one, other) -> RecommendationId.of(one, other, holdings, JudgedMarket.of(market)));
  }
}
