package dev.smallcap.advisor.host.book;

import org.jspecify.annotations.Nullable;

/**
 * What tells the rows of a book apart: an account of a client. Immutable and thread-safe.
 *
 * @param client the client's id
 * @param account the account's id
 */
record Key(String client, String account) implements Comparable<Key> {
  /** Whether another row is about another account of the same client. */
  boolean otherAccountOf(@Nullable Key other) {
    return other != null && client.equals(other.client) && !account.equals(other.account);
  }

  /** By the client, then the account; each by code points, as {@code LC_ALL=C sort} has them. */
  @Override
  public int compareTo(Key other) {
    int byClient = compare(client, other.client);
    return byClient == 0 ? compare(account, other.account) : byClient;
  }

  private static int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return Integer.compare(point(one, i), point(other, i));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  /** The code point that a character belongs to, as far as it decides the order. */
  private static int point(String text, int at) {
    char here = text.charAt(at);
    return Character.isSurrogate(here) ? here + Character.MAX_VALUE : here;
  }

  /** The ids for a message. */
  @Override
  public String toString() {
    return client.equals(account) ? client : client + ", account " + account;
  }
}
