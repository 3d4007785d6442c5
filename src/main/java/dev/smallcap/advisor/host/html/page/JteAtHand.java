package dev.smallcap.advisor.host.html.page;

import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

/** Whether the host has the jar that templates need. */
final class JteAtHand {
  /** What is wrong and the way out, or null where pages can be written. */
  static final @Nullable String PROBLEM = problem();

  private JteAtHand() {}

  private static @Nullable String problem() {
    try {
      // asked of the class, it has to be there
      return TemplateOutput.class.isInterface() ? null : "Pages in HTML need another jte-runtime.";
    } catch (NoClassDefFoundError e) {
      return "Pages in HTML need jte-runtime, and ("
          + e.getMessage()
          + ") is not on the class path."
          + "\nMaybe add gg.jte:jte-runtime; a module has to require gg.jte.runtime.";
    }
  }
}
