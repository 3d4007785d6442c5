package dev.smallcap.advisor.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar of shares that add up to a whole, drawn by the template {@code bar}. Places are percent of
 * its width, so that its text keeps its size whatever the width. Immutable.
 *
 * @param name what the bar is of; empty where words beside it tell it
 * @param said its shares in words; empty where words beside it tell them
 * @param slices the shares with their places
 */
public record Bar(String name, String said, List<Slice> slices) {
  /** Below so many percent a share has no room for its figure. */
  private static final BigDecimal ROOM = new BigDecimal("6");

  /** Below so many percent a share has no room for its figure on a phone. */
  private static final BigDecimal NARROW = new BigDecimal("20");

  /** Copies the list. */
  public Bar {
    slices = List.copyOf(slices);
  }

  /**
   * A share of a bar. Immutable.
   *
   * @param paint its class in the style sheet
   * @param percent how much of the whole it is, in percent
   * @param label its figure
   */
  public record Share(String paint, BigDecimal percent, String label) {}

  /**
   * A share and where it stands. Immutable.
   *
   * @param paint its class in the style sheet
   * @param from where it begins, percent of the width
   * @param width how wide it is, percent of the width
   * @param label its figure; empty where there is no room for it
   * @param narrow whether there is no room for it on a phone
   */
  public record Slice(String paint, String from, String width, String label, boolean narrow) {}

  /** The bar of some shares, in their order. */
  public static Bar of(String name, String said, List<Share> shares) {
    List<Slice> slices = new ArrayList<>();
    BigDecimal from = BigDecimal.ZERO;
    for (Share share : shares) {
      slices.add(
          new Slice(
              share.paint(),
              Scale.written(from),
              Scale.written(share.percent()),
              share.percent().compareTo(ROOM) < 0 ? "" : share.label(),
              share.percent().compareTo(NARROW) < 0));
      from = from.add(share.percent());
    }
    return new Bar(name, said, slices);
  }
}
