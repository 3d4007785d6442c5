package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read: every link leads somewhere, and the first page stays short. */
class DocLinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
  private static final Path README = Path.of("README.md");

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(README));
    for (String folder : List.of("src/site/markdown", ".github", "rules", "rules/cases")) {
      pages.addAll(pagesIn(folder));
    }
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFile(Path page) throws IOException {
    List<String> links =
        LINK.matcher(Files.readString(page))
            .results()
            .map((MatchResult link) -> link.group(1))
            .toList();

    assertThat(links).allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  @Test
  void everyPageOfTheSiteIsReachedFromTheReadme() throws IOException {
    String readme = Files.readString(README);

    assertThat(pagesIn("src/site/markdown"))
        .isNotEmpty()
        .allSatisfy(
            page -> assertThat(readme).contains("(src/site/markdown/" + page.getFileName() + ")"));
  }

  @Test
  void theReadmeFitsOnTwoScreens() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(110);
  }

  private static List<Path> pagesIn(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
