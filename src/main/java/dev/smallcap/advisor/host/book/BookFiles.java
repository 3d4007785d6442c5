package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.Apart;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that a run writes. Until all is done, the advice and the rejected rows lie in files of
 * other names, so that a half is never taken for the whole. Immutable and thread-safe.
 *
 * @param out the advice
 * @param rejections the rejected rows
 * @param outPart the advice so far
 * @param rejectionsPart the rejected rows so far
 * @param log the checkpoints
 */
record BookFiles(Path out, Path rejections, Path outPart, Path rejectionsPart, Path log) {
  static BookFiles of(Path out) {
    return new BookFiles(
        out,
        beside(out, ".rejected.csv"),
        beside(out, ".part"),
        beside(out, ".rejected.csv.part"),
        beside(out, ".checkpoint"));
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** All of them. */
  List<Path> all() {
    return List.of(out, rejections, outPart, rejectionsPart, log);
  }

  /**
   * Refuses what is there and is not to be written over.
   *
   * @param inputs what the run reads
   * @throws InputException naming it
   */
  void check(BookStart start, List<Path> inputs) {
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputException(
          "The folder of the output (" + out + ") does not exist.", "make it first.");
    }
    all().forEach(written -> inputs.forEach(input -> Apart.check(written, input)));
    List.of(outPart, rejectionsPart, log).forEach(Apart::checkOwn);
    boolean begun = Files.exists(log);
    if (start == BookStart.NEW && (begun || Files.exists(outPart))) {
      throw new InputException(
          "A run for the output (" + out + ") was stopped before its end.",
          "go on with it (--resume), or begin anew (--force).");
    }
    for (Path whole : List.of(out, rejections)) {
      if (Files.exists(whole) && !Files.isRegularFile(whole)) {
        throw new InputException(
            "The output (" + whole + ") is not a file.", "name a new file, or one to be replaced.");
      }
      boolean meant = start == BookStart.REPLACE || (start == BookStart.RESUME && begun);
      if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS) && !meant) {
        throw new InputException(
            "The output (" + whole + ") exists already.",
            "name another, or replace it when the new one is whole (--force).");
      }
    }
  }

  void discardParts() throws IOException {
    discardAdvice();
    Files.deleteIfExists(log);
  }

  /** All but the checkpoints, which are locked. */
  void discardAdvice() throws IOException {
    Files.deleteIfExists(outPart);
    Files.deleteIfExists(rejectionsPart);
  }
}
