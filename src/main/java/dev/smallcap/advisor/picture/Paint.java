package dev.smallcap.advisor.picture;

import java.util.Locale;

/** The class in the style sheet by which a picture and its key paint a thing. */
public final class Paint {
  private static final String PREFIX = "paint-";

  private Paint() {}

  /** The paint of a term, such as {@code paint-early-recovery}. */
  public static String of(Enum<?> term) {
    return of(term.name());
  }

  /** The paint of a name. */
  public static String of(String name) {
    return PREFIX + name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
