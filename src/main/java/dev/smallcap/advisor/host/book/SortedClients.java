package dev.smallcap.advisor.host.book;

import org.jspecify.annotations.Nullable;

/** Clients of a file in their order, after all of them were put aside. Not thread-safe. */
final class SortedClients implements ClientRows {
  private final ClientRows rows;
  private final Sorter sorter;
  private final long many;
  private long taken;

  /**
   * The clients that a sorter holds; both are closed with this.
   *
   * @param many how many there are
   */
  SortedClients(ClientRows rows, Sorter sorter, long many) {
    this.rows = rows;
    this.sorter = sorter;
    this.many = many;
  }

  @Override
  public @Nullable ClientRow next() {
    Aside aside = nextAside();
    return aside == null ? null : rows.given(aside);
  }

  @Override
  public @Nullable Aside nextAside() {
    taken++;
    return Sorting.next(sorter);
  }

  @Override
  public ClientRow given(Aside aside) {
    return rows.given(aside);
  }

  @Override
  public boolean accounts() {
    return rows.accounts();
  }

  /** The file was read to its end: as much of it as of its rows. */
  @Override
  public long bytes() {
    return (long) ((double) rows.bytes() * Math.min(taken, many) / Math.max(1, many));
  }

  @Override
  public void close() {
    Sorting.close(sorter);
    rows.close();
  }
}
