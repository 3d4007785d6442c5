package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;

/**
 * How a log is kept. Start with {@link #standard} and change what differs. Immutable and
 * thread-safe.
 *
 * @param durability when a line is on the disk
 * @param rotateAt bytes beyond which a file is not written further, 1,024 or more; a single
 *     decision may be larger
 * @param privacy what is stored of a client
 */
public record LogSettings(Durability durability, long rotateAt, Privacy privacy) {
  private static final long LEAST = 1024;
  private static final long STANDARD = 64L * 1024 * 1024;

  /**
   * Checks the fields.
   *
   * @throws InputException if one is missing, or files were to be smaller than 1,024 bytes
   */
  public LogSettings {
    Arguments.given(durability, "durability");
    Arguments.given(privacy, "privacy");
    if (rotateAt < LEAST) {
      throw new InputException(
          "The size of a file (" + rotateAt + ") is less than " + LEAST + " bytes.",
          "give it in bytes.");
    }
  }

  /** Every line on the disk before it is acknowledged, files of 64 MB, everything stored. */
  public static LogSettings standard() {
    return new LogSettings(Durability.EVERY_LINE, STANDARD, Privacy.storingAll());
  }

  /** These settings with another durability. */
  public LogSettings with(Durability other) {
    return new LogSettings(other, rotateAt, privacy);
  }

  /** These settings with files of another size. */
  public LogSettings rotatingAt(long bytes) {
    return new LogSettings(durability, bytes, privacy);
  }

  /** These settings with other facts hidden. */
  public LogSettings with(Privacy other) {
    return new LogSettings(durability, rotateAt, other);
  }
}
