package dev.smallcap.advisor.cli;

import java.util.function.Consumer;

/**
 * Something broken in the input of an advice.
 *
 * @param name what is broken
 * @param shown what the message has to name
 * @param how breaks it
 */
record Broken(String name, String shown, Consumer<Workbench> how) {
  @Override
  public String toString() {
    return name;
  }
}
