package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smallcap.advisor.Planted;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run writes into its own files and into nothing else, whatever lies at their names. */
class SafeInputsTest {
  private static final String ONE = "c-1,KR,45,R4,2025-11-03,12,KR_OVERSEAS,USD 0.00,yes";
  private static final String TWO = "c-2,KR,45,R1,2025-11-03,12,KR_OVERSEAS,USD 0.00,yes";
  private static final String WRITTEN =
      "advice.csv, advice.csv.part, advice.csv.rejected.csv, advice.csv.rejected.csv.part,"
          + " advice.csv.checkpoint";

  @TempDir private Path folder;
  private BookSample sample;
  private Path clients;
  private Path holdings;

  @BeforeEach
  void files() {
    sample = new BookSample(folder);
    clients = sample.file("clients.csv", BookSample.HEADER, ONE, TWO);
    holdings = sample.file("holdings.csv", BookSample.HELD, "c-1,IVV,9,100.00,USD,2026-01-16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"itself", "a link", "a hard link"})
  void noInputIsReplacedWhateverNameItHas(String how) throws IOException {
    for (String name : WRITTEN.split(", ")) {
      for (Path input : new Path[] {clients, holdings}) {
        byte[] before = Files.readAllBytes(input);
        Path written = sample.path(name);
        Path kept = sample.path("kept");
        if (how.equals("itself")) {
          Files.move(input, kept);
          Files.move(kept, written);
        } else if (how.equals("a link")) {
          Planted.link(written, input);
        } else {
          Files.createLink(written, input);
        }
        Path read = how.equals("itself") ? written : input;
        for (BookStart start : BookStart.values()) {
          Throwable refused = catchThrowable(() -> run(input, read).run(start, BookWatch.NONE));
          assertThat(Files.readAllBytes(read)).as(name + ", " + start).isEqualTo(before);
          assertThat(refused)
              .as(name + ", " + start)
              .isInstanceOf(InputException.class)
              .hasMessageContaining(" is an input too");
        }
        if (how.equals("itself")) {
          Files.move(written, input);
        } else {
          Files.delete(written);
        }
      }
    }
  }

  private BookRun run(Path input, Path read) {
    return input.equals(clients)
        ? sample.run(read).holding(holdings)
        : sample.run(clients).holding(read);
  }

  @ParameterizedTest
  @EnumSource(BookStart.class)
  void aPlantedLinkLeadsNowhere(BookStart start) throws IOException {
    Path other = sample.file("other.txt", "of the user");
    for (String name :
        new String[] {"advice.csv.part", "advice.csv.rejected.csv.part", "advice.csv.checkpoint"}) {
      Path link = Planted.link(sample.path(name), other);
      assertLeft(start, other, link);
      Files.delete(link);
      Files.createLink(link, other);
      assertLeft(start, other, link);
      Files.delete(link);
      Path none = sample.path("none.txt");
      Planted.link(link, none);
      assertLeft(start, other, link);
      assertThat(none).doesNotExist();
      Files.delete(link);
    }
  }

  private void assertLeft(BookStart start, Path other, Path link) {
    Throwable refused =
        catchThrowable(() -> sample.run(clients).holding(holdings).run(start, BookWatch.NONE));
    assertThat(other).hasContent("of the user");
    assertThat(refused)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(" + link + "), which would be written, ")
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aLinkAtTheNameOfTheAdviceIsReplacedByForceAlone() throws IOException {
    Path other = sample.file("other.txt", "of the user");
    Path link = Planted.link(sample.path("advice.csv"), other);
    BookRun run = sample.run(clients).holding(holdings);

    assertThatThrownBy(() -> run.run(BookStart.NEW, BookWatch.NONE))
        .hasMessageContaining("exists already");
    run.run(BookStart.REPLACE, BookWatch.NONE);

    assertThat(other).hasContent("of the user");
    assertThat(Files.isSymbolicLink(link)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"advice.csv", "advice.csv.rejected.csv"})
  void whatIsNoFileIsRefusedBeforeTheHoursThatARunTakes(String name) throws IOException {
    BookRun run = sample.run(clients).holding(holdings);
    Path inside = Files.createDirectory(sample.path(name));
    for (BookStart start : BookStart.values()) {
      assertThatThrownBy(() -> run.run(start, BookWatch.NONE))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("The output (" + inside + ") is not a file.\nMaybe ");
    }
    Files.delete(inside);
    Path pipe = Planted.pipe(sample.path(name));
    assertThatThrownBy(() -> run.run(BookStart.REPLACE, BookWatch.NONE))
        .hasMessageContaining("The output (" + pipe + ") is not a file.\nMaybe ");
    assertThat(sample.names()).containsExactly(name, "clients.csv", "holdings.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"advice.csv.part", "advice.csv.rejected.csv.part", "advice.csv.checkpoint"})
  void aPipeOrAFolderAtTheNameOfAPartIsTold(String name) throws IOException {
    BookRun run = sample.run(clients).holding(holdings);
    for (int i = 0; i < 2; i++) {
      Path there = sample.path(name);
      if (i == 0) {
        Files.createDirectory(there);
      } else {
        Planted.pipe(there);
      }
      for (BookStart start : BookStart.values()) {
        assertThatThrownBy(() -> run.run(start, BookWatch.NONE))
            .isInstanceOf(InputException.class)
            .hasMessageContaining("is a link or no file.\nMaybe see what it is");
      }
      Files.delete(there);
    }
  }

  @Test
  void inputsThatAreNoFilesAreTold() throws IOException {
    Path pipe = Planted.pipe(sample.path("pipe.csv"));
    for (Path none : new Path[] {pipe, folder, Path.of("/dev/null"), sample.path("none")}) {
      assertThatThrownBy(
              () -> sample.run(none).holding(holdings).run(BookStart.NEW, BookWatch.NONE))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("(" + none + ") is not a file.\nMaybe ");
      assertThatThrownBy(() -> sample.run(clients).holding(none).run(BookStart.NEW, BookWatch.NONE))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("(" + none + ") is not a file.\nMaybe ");
    }
    assertThat(sample.names()).containsExactly("clients.csv", "holdings.csv", "pipe.csv");
  }
}
