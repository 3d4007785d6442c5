package dev.smallcap.advisor.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** In which charset a stream is written: a console's own, and UTF-8 into a file or a pipe. */
final class Encoding {
  private Encoding() {}

  /** Of {@code stdout} or {@code stderr} of this process. */
  static Charset of(String stream) {
    return of(stream, System::getProperty, charset(System.console()));
  }

  /**
   * Until Java 18 a property tells the charset of each stream that leads to a console, and of no
   * other. Later ones tell one for every stream; both are taken for consoles where there is one.
   */
  static Charset of(
      String stream, UnaryOperator<@Nullable String> properties, @Nullable Charset console) {
    String told = properties.apply("sun." + stream + ".encoding");
    boolean each = properties.apply(stream + ".encoding") == null;
    Charset found = each ? supported(told) : console;
    // ASCII is what a console without a locale says: UTF-8 holds it, and whatever else it can show.
    return found == null || found.equals(StandardCharsets.US_ASCII)
        ? StandardCharsets.UTF_8
        : found;
  }

  private static @Nullable Charset supported(@Nullable String name) {
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
  }

  private static @Nullable Charset charset(@Nullable Console console) {
    return console != null && isTerminal(console) ? console.charset() : null;
  }

  /** From Java 22 on there may be a console that leads to a file; it says so then. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
