package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.terms.InputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door to Jackson, for whatever is public here: a Jackson of the host that is missing or cannot
 * run is told before any class of it is loaded.
 */
final class Jackson {
  private Jackson() {}

  /**
   * Does nothing where JSON can be written and read.
   *
   * @throws IllegalStateException if not, with the versions at hand and the way out
   */
  static void check() {
    if (JacksonAtHand.PROBLEM != null) {
      throw new IllegalStateException(JacksonAtHand.PROBLEM);
    }
  }

  /** Writes indented, for reports. */
  static JsonMapper laidOut() {
    check();
    return LaidOut.MAPPER;
  }

  /** Writes indented, constants as words with hyphens. */
  static JsonMapper hyphened() {
    check();
    return LaidOut.HYPHENED;
  }

  /** Reads strictly; writes on one line, every digit. */
  static JsonMapper exact() {
    check();
    return StrictJson.MAPPER;
  }

  /** Reads and writes recommendations, indented. */
  static JsonMapper advice() {
    check();
    return AdviceMapper.INDENTED;
  }

  /** Writes recommendations on one line. */
  static JsonMapper adviceLine() {
    check();
    return AdviceMapper.COMPACT;
  }

  /** Writes recommendations as they stand in a line of form 2 of a log. */
  static JsonMapper adviceLineOfFormTwo() {
    check();
    return FormTwo.MAPPER;
  }

  /**
   * The outermost place of a document.
   *
   * @throws InputException if it is not JSON, naming the place
   */
  static JsonCursor root(String json, String file) {
    check();
    return JsonCursor.root(json, file);
  }
}
