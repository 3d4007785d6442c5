package dev.smallcap.advisor.host.book;

/** Rows do not come in the order in which two files can be read side by side: they are sorted. */
final class OutOfOrder extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutOfOrder() {
    super("out of order", null, false, false);
  }
}
