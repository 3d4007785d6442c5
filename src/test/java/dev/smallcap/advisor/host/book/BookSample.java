package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the tests of books share: the article's day, and the recovery of its case. */
final class BookSample {
  static final LocalDate DAY = LocalDate.of(2026, 1, 16);
  static final Policy POLICY = Policy.standard();
  static final MarketView MARKET =
      POLICY
          .assess(MarketData.none(), DAY)
          .declared(Declaration.of(CyclePhase.EARLY_RECOVERY, DAY, "house", "view of January"));
  static final String HEADER =
      "client,residency,age,risk profile,profiled on,horizon months,account,cash,fractional shares";
  static final String HELD = "client,symbol,quantity,price,currency,price_date";

  private final Path folder;

  BookSample(Path folder) {
    this.folder = folder;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path file(String name, String... lines) {
    return write(path(name), String.join("\n", lines) + "\n");
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BookRun run(Path clients) {
    return BookRun.of(POLICY, MARKET, clients, path("advice.csv")).on(2);
  }

  List<String> lines(String name) {
    return text(path(name)).lines().toList();
  }

  static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files in the folder. */
  List<String> names() {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A watch that stops a run after so many batches. */
  static BookWatch stopping(int batches) {
    return new BookWatch() {
      private int left = batches;

      @Override
      public void progress(BookProgress progress) {}

      @Override
      public boolean stopped() {
        return left-- <= 0;
      }
    };
  }
}
