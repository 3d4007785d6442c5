package dev.smallcap.advisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fenced block of the pages, {@code README.md} and those of the site.
 *
 * @param page the file
 * @param language the word after the opening fence
 * @param text the lines, each with its end
 */
public record DocFence(Path page, String language, String text) {
  private static final Path SITE = Path.of("src/site/markdown");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

  /** The blocks of all pages, in order. */
  public static List<DocFence> all() {
    List<DocFence> fences = new ArrayList<>(of(Path.of("README.md")));
    try (Stream<Path> pages = Files.list(SITE)) {
      pages.sorted().forEach(page -> fences.addAll(of(page)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fences;
  }

  /** The texts of the blocks of one page of the site, without the last line end. */
  public static List<String> texts(String page) {
    return of(SITE.resolve(page)).stream().map(fence -> fence.text().strip()).toList();
  }

  /** What stands below the one block that holds these words, as its output; empty for nothing. */
  public static String below(String words) {
    List<DocFence> fences = all();
    List<DocFence> above = fences.stream().filter(fence -> fence.text().contains(words)).toList();
    if (above.size() != 1) {
      throw new AssertionError("Not one block with (" + words + "): " + above);
    }
    int next = fences.indexOf(above.get(0)) + 1;
    boolean printed =
        next < fences.size()
            && fences.get(next).page().equals(above.get(0).page())
            && fences.get(next).language().equals("text");
    return printed ? fences.get(next).text() : "";
  }

  private static List<DocFence> of(Path page) {
    try {
      return FENCE
          .matcher(Files.readString(page))
          .results()
          .map((MatchResult found) -> new DocFence(page, found.group(1), found.group(2)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return page.getFileName() + ": " + text.lines().findFirst().orElse("");
  }
}
