package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.terms.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book as pages, one a client. */
class PagedBookTest {
  private static final String PROFILE = ",KR,45,R4,2025-11-03,12,KR_OVERSEAS,USD 0.00,yes,";

  @TempDir private Path folder;
  private BookSample sample;
  private Path clients;

  @BeforeEach
  void files() {
    sample = new BookSample(folder);
    clients =
        sample.file(
            "clients.csv",
            BookSample.HEADER + ",holdings",
            "c-1" + PROFILE + "IVV 100 at USD 500",
            "../<b>&c" + PROFILE + "IVV 200 at USD 500");
  }

  private BookRun pages() {
    return sample.run(clients).writing(BookFormat.HTML).telling(Lang.KO);
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(one -> one.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void eachClientHasAPageInTheLanguageAskedForUnderASafeName() throws IOException {
    BookSummary summary = pages().run(BookStart.NEW, BookWatch.NONE);

    assertThat(summary.advised()).isEqualTo(2);
    assertThat(written().stream().map(one -> one.getFileName().toString()))
        .hasSize(2)
        .allMatch(name -> name.matches("[A-Za-z0-9_-]+-[0-9a-f]{12}\\.html"))
        .anyMatch(name -> name.startsWith("c-1-"))
        .anyMatch(name -> name.startsWith("____b__c-"));
    assertThat(written())
        .allSatisfy(
            page ->
                assertThat(BookSample.text(page))
                    .startsWith("<!DOCTYPE html>")
                    .contains("<html lang=\"ko\">", "15%까지 늘립니다")
                    .doesNotContain("<b>&c"));
    assertThat(folder.getParent().resolve("<b>&c")).doesNotExist();
  }

  @Test
  void theListNamesThePageOfEachClient() throws IOException {
    pages().run(BookStart.NEW, BookWatch.NONE);
    List<String> lines = sample.lines("advice.csv");

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).endsWith(",page");
    assertThat(lines.get(1)).startsWith("c-1,");
    assertThat(
            lines.stream()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .collect(Collectors.toSet()))
        .isEqualTo(
            written().stream()
                .map(one -> one.getFileName().toString())
                .collect(Collectors.toSet()));
  }

  @Test
  void aSecondRunReplacesThePagesWithTheSameBytesAndWritesThroughNoLink() throws IOException {
    pages().run(BookStart.NEW, BookWatch.NONE);
    Path page = written().get(0);
    byte[] before = Files.readAllBytes(page);
    Path other = sample.file("other.txt", "kept");
    Files.delete(page);
    Files.createSymbolicLink(page, other);

    pages().run(BookStart.REPLACE, BookWatch.NONE);

    assertThat(page).isRegularFile().hasBinaryContent(before);
    assertThat(Files.isSymbolicLink(page)).isFalse();
    assertThat(other).hasContent("kept\n");
  }
}
