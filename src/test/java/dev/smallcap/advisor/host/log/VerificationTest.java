package dev.smallcap.advisor.host.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.host.log.LogFault.Kind;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  private static final int TRIES = Integer.getInteger("log.edits", 300);
  @TempDir private Path folder;
  private Path first;
  private Path second;
  private Path third;
  private ChainHead head;

  /** Three files of seven to nine lines: 1 to 8 or so, then on. */
  @BeforeEach
  void aLogOfThreeFiles() {
    List<Written.Decision> decisions = Written.decisions(13);
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
      for (int i = 0; i < 13; i++) {
        decisions.get(i).appendTo(log);
        if (i == 4 || i == 8) {
          log.rotate();
        }
      }
      head = log.head();
    }
    first = Written.files(folder).get(0);
    second = Written.files(folder).get(1);
    third = Written.files(folder).get(2);
    assertThat(Written.verified(folder, head).faults()).isEmpty();
  }

  private static void edit(Path file, Consumer<List<String>> how) {
    List<String> lines = new ArrayList<>(Written.lines(file));
    how.accept(lines);
    Written.write(file, lines);
  }

  private void findsOnly(Kind kind, Path file, long line, ChainHead... kept) {
    assertThat(Written.verified(folder, kept).faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault.file()).isEqualTo(file);
              assertThat(fault.line()).isEqualTo(line);
            });
  }

  @Test
  void aChangedLineIsNamed() {
    edit(second, lines -> lines.set(2, lines.get(2).replaceFirst("T12", "T13")));
    findsOnly(Kind.CHANGED, second, 3);
  }

  @Test
  @Tag("slow")
  void aLineWrittenAnewWithItsHashIsNamed() {
    edit(second, lines -> lines.set(2, hashed(lines.get(2).replaceFirst("T12", "T13"))));
    findsOnly(Kind.CHANGED, second, 3);
  }

  @Test
  void aLineThatIsNoneIsNamed() {
    edit(third, lines -> lines.set(1, "# see me"));
    findsOnly(Kind.CHANGED, third, 2);
  }

  @Test
  void aRemovedLineIsNamedByTheOneThatFollows() {
    edit(second, lines -> lines.remove(2));
    findsOnly(Kind.REMOVED, second, 3);
  }

  @Test
  void severalRemovedLinesAreCounted() {
    edit(first, lines -> lines.subList(1, 4).clear());
    assertThat(Written.verified(folder).faults())
        .singleElement()
        .hasToString(first + ", line 2: lines are gone before this one: 3 of the numbers 2 to 4.");
  }

  @Test
  void theLastLineOfAnEarlierFileIsMissed() {
    edit(first, lines -> lines.remove(lines.size() - 1));
    findsOnly(Kind.REMOVED, second, 1);
  }

  @Test
  void aRemovedFileIsMissed() throws IOException {
    Files.delete(second);
    findsOnly(Kind.REMOVED, third, 1);
  }

  @Test
  void aRemovedFirstFileIsMissedUnlessItsHeadWasKept() throws IOException {
    List<String> lines = Written.lines(first);
    ChainHead before = headOf(lines.get(lines.size() - 1));
    Files.delete(first);
    findsOnly(Kind.REMOVED, second, 1);
    assertThat(Written.verified(folder, before).faults()).isEmpty();
    assertThat(Written.verified(folder, new ChainHead(before.sequence(), "a".repeat(64))).faults())
        .isNotEmpty();
  }

  @Test
  void aSwappedLineIsNamed() {
    edit(second, lines -> Collections.swap(lines, 2, 3));
    findsOnly(Kind.REORDERED, second, 3);
  }

  @Test
  void aLineMovedFarIsNamed() {
    edit(first, lines -> lines.add(1, lines.remove(5)));
    findsOnly(Kind.REORDERED, first, 2);
  }

  @Test
  void aLineMovedToAnotherFileIsNamed() {
    List<String> moved = new ArrayList<>();
    edit(first, lines -> moved.add(lines.remove(2)));
    edit(third, lines -> lines.addAll(2, moved));
    findsOnly(Kind.REORDERED, third, 3);
  }

  @Test
  void theLastLineMovedUpIsNamed() {
    edit(third, lines -> lines.add(1, lines.remove(lines.size() - 1)));
    findsOnly(Kind.REORDERED, third, 2);
  }

  @Test
  void aLineThatStandsTwiceIsNamed() {
    edit(third, lines -> lines.add(1, lines.get(3)));
    findsOnly(Kind.INSERTED, third, 2);
  }

  @Test
  void aForgedLineThatWasPutInIsNamedAndNotTheOneItImitates() {
    edit(second, lines -> lines.add(2, hashed(lines.get(2).replaceFirst("T12", "T13"))));
    findsOnly(Kind.INSERTED, second, 3);
  }

  @Test
  void whatIsCutOffAtTheEndShowsByAHeadThatWasKept() {
    edit(third, lines -> lines.remove(lines.size() - 1));
    assertThat(Written.verified(folder).faults()).isEmpty();
    findsOnly(Kind.OTHER_CHAIN, third, 0, head);
  }

  @Test
  void aChainWrittenAnewShowsByAHeadThatWasKept() {
    rewriteFrom(second, 1);
    assertThat(Written.verified(folder).faults()).isEmpty();
    assertThat(Written.verified(folder, head).faults())
        .singleElement()
        .matches(fault -> fault.kind() == Kind.OTHER_CHAIN && fault.file().equals(third));
  }

  @Test
  void aByteOrderMarkBeforeAFileIsNamedAndItsLinesAreReadAllTheSame() {
    Written.write(second, ("\uFEFF" + Written.text(second)).getBytes(StandardCharsets.UTF_8));

    findsOnly(Kind.INSERTED, second, 1, head);
    Verification verified = Written.verified(folder, head);
    assertThat(verified.faults().get(0).what())
        .isEqualTo("a byte order mark stands before the line: an editor saved the file.");
    assertThat(verified.head()).isEqualTo(head);
  }

  @Test
  void severalFaultsAreAllNamedInOrder() {
    edit(first, lines -> lines.set(1, lines.get(1).replaceFirst("T12", "T13")));
    edit(second, lines -> lines.remove(1));
    edit(third, lines -> lines.add(2, lines.get(0)));
    assertThat(Written.verified(folder).faults())
        .extracting(LogFault::kind)
        .containsExactly(Kind.CHANGED, Kind.REMOVED, Kind.INSERTED);
  }

  @Test
  @Tag("long")
  void anyByteThatIsChangedIsFoundAtItsLine() throws IOException {
    Random random = new Random(3);
    List<Path> files = List.of(first, second, third);
    for (int i = 0; i < TRIES; i++) {
      Path file = files.get(random.nextInt(3));
      byte[] bytes = Files.readAllBytes(file);
      // every fourth time a line feed or one of its neighbours, as the ends of lines are rare
      int at = random.nextInt(bytes.length);
      if (i % 4 == 0) {
        while (bytes[at] != '\n') {
          at++;
        }
        at = Math.max(0, Math.min(bytes.length - 1, at + random.nextInt(3) - 1));
      }
      byte before = bytes[at];
      do {
        bytes[at] = random.nextInt(20) == 0 ? (byte) '\n' : (byte) random.nextInt(256);
      } while (bytes[at] == before);
      long line = 1;
      for (int before2 = 0; before2 < at; before2++) {
        line += bytes[before2] == '\n' ? 1 : 0;
      }
      Files.write(file, bytes);
      long changed = line;
      assertThat(Written.verified(folder).faults())
          .as("byte %s of %s was %s, is %s", at, file, before, bytes[at])
          .anyMatch(fault -> fault.file().equals(file) && fault.line() == changed);
      bytes[at] = before;
      Files.write(file, bytes);
    }
    assertThat(Written.verified(folder, head).faults()).isEmpty();
  }

  @Test
  void whatIsNoLogIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> Written.verified(empty))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("holds no file of a log");
    assertThatThrownBy(() -> Written.verified(folder.resolve("none")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> ChainHead.parse("12")).isInstanceOf(InputException.class);
    assertThat(ChainHead.parse(head.toString())).isEqualTo(head);
  }

  /** Changes a line and writes all that follow anew, in all files. */
  private void rewriteFrom(Path from, int at) {
    String previous = null;
    for (Path file : List.of(first, second, third)) {
      List<String> lines = new ArrayList<>(Written.lines(file));
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (previous != null) {
          line =
              hashed(
                  line.replaceFirst("\"previous\":\"\\w+\"", "\"previous\":\"" + previous + "\""));
        } else if (file.equals(from) && i == at) {
          line = hashed(line.replaceFirst("T12", "T13"));
        }
        if (!line.equals(lines.get(i))) {
          previous = headOf(line).hash();
          lines.set(i, line);
        }
      }
      Written.write(file, lines);
    }
  }

  private static ChainHead headOf(String line) {
    int start = line.indexOf("\"sequence\":") + "\"sequence\":".length();
    String sequence = line.substring(start, line.indexOf(',', start));
    return new ChainHead(
        Long.parseLong(sequence), line.substring(line.length() - 66, line.length() - 2));
  }

  /** The line with the hash that belongs to its other bytes. */
  private static String hashed(String line) {
    String body = line.substring(0, line.indexOf(",\"hash\":\""));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return body + ",\"hash\":\"" + HexFormat.of().formatHex(hash) + "\"}";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
