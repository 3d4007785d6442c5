package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.host.log.LogFault.Kind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the lines of a log. A line that does not fit while the next one does is out of place;
 * otherwise lines before it are gone. Used by one thread.
 */
final class HashChain {
  private final Map<Long, String> kept = new HashMap<>();
  private final List<Ordered> faults = new ArrayList<>();
  private final List<Stray> strays = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<LogFault> remarks = new ArrayList<>();
  private @Nullable Found pending;
  private ChainHead last = ChainHead.NONE;
  private @Nullable Stray lastAt;
  private Instant latest = Instant.MIN;

  /** Unreadable lines since the last good one: they may be any of the numbers that follow it. */
  private long unread;

  private long lines;
  private long decisions;

  HashChain(Collection<ChainHead> heads) {
    heads.forEach(head -> kept.put(head.sequence(), head.hash()));
  }

  /** A line as it was found; null where its bytes have not the form of one. */
  record Found(Path file, long number, boolean whole, @Nullable LogLine line) {}

  private record Ordered(long order, LogFault fault) {}

  /** Where a line stands: its order among all, its file, and its number there. */
  private record LinePlace(long order, Path file, long number) {}

  /** A line that was left behind. */
  private record Stray(ChainHead head, LinePlace place) {}

  private record Gap(long from, long to, LinePlace place) {}

  /** The number that the next line has where nothing is amiss. */
  long next() {
    LogLine line = pending == null ? null : pending.line();
    return (line == null ? last : line.head()).sequence() + 1;
  }

  void add(Found found) {
    if (pending != null) {
      judge(pending, found);
    }
    pending = found;
  }

  /** A byte order mark before the first line of a file, which the log does not write. */
  void addMark(Path file) {
    fault(
        new LinePlace(lines + (pending == null ? 1 : 2), file, 1),
        Kind.INSERTED,
        "a byte order mark stands before the line: an editor saved the file.");
  }

  private void judge(Found found, @Nullable Found next) {
    lines++;
    LinePlace place = new LinePlace(lines, found.file(), found.number());
    LogLine line = found.line();
    if (!found.whole()) {
      fault(place, Kind.TORN, "the line is not whole: the process fell, or is writing it now.");
      unread++;
    } else if (line == null) {
      fault(place, Kind.CHANGED, "this is not a line of a log.");
      unread++;
    } else if (!line.isSound()) {
      fault(place, Kind.CHANGED, "the line was changed: its hash is not that of its bytes.");
      unread++;
    } else {
      decisions += line.isAdvice() ? 1 : 0;
      place(new Stray(line.head(), place), line, next);
    }
  }

  private void place(Stray here, LogLine line, @Nullable Found next) {
    long sequence = line.sequence();
    String there = kept.get(sequence);
    if (there != null && !there.equals(line.head().hash())) {
      fault(
          here.place(),
          Kind.OTHER_CHAIN,
          "line number " + sequence + " is not the one whose head was kept: it was written anew.");
    }
    if (fits(sequence)) {
      follow(here, line);
    } else if (sequence <= last.sequence() || fits(next)) {
      strays.add(here);
    } else {
      if (lastAt != null || !line.previous().equals(kept.get(sequence - 1))) {
        gaps.add(new Gap(last.sequence() + 1 + unread, sequence - 1, here.place()));
      }
      stand(here, line);
    }
  }

  private boolean fits(@Nullable Found next) {
    return next != null
        && next.whole()
        && next.line() != null
        && fits(next.line().sequence())
        && next.line().isSound();
  }

  private boolean fits(long sequence) {
    return sequence > last.sequence() && sequence <= last.sequence() + 1 + unread;
  }

  private void follow(Stray here, LogLine line) {
    if (unread == 0 && !line.previous().equals(last.hash())) {
      Stray twin = twin(line.previous());
      if (twin != null && lastAt != null) {
        strays.remove(twin);
        strays.add(lastAt);
      } else {
        fault(
            (lastAt == null ? here : lastAt).place(),
            Kind.CHANGED,
            "the line was written anew: line number " + line.sequence() + " does not follow it.");
      }
    }
    stand(here, line);
  }

  /** A line with the number of the last one, which the next one follows. */
  private @Nullable Stray twin(String hash) {
    for (Stray stray : strays) {
      if (stray.head().sequence() == last.sequence() && stray.head().hash().equals(hash)) {
        return stray;
      }
    }
    return null;
  }

  private void stand(Stray here, LogLine line) {
    if (line.at().isBefore(latest)) {
      remarks.add(
          new LogFault(
              Kind.EARLIER,
              here.place().file(),
              here.place().number(),
              "the line is of "
                  + line.at()
                  + ", the one before of "
                  + latest
                  + ": the clock ran backwards."));
    }
    latest = line.at();
    last = here.head();
    lastAt = here;
    unread = 0;
  }

  Verification end(List<Path> files, FileNames names) {
    if (pending != null) {
      judge(pending, null);
    }
    List<Long> moved = new ArrayList<>();
    for (Stray stray : strays) {
      long sequence = stray.head().sequence();
      boolean missed = sequence > last.sequence();
      for (Gap gap : gaps) {
        missed |= sequence >= gap.from() && sequence <= gap.to();
      }
      if (missed && !moved.contains(sequence)) {
        moved.add(sequence);
      }
      fault(
          stray.place(),
          missed ? Kind.REORDERED : Kind.INSERTED,
          "line number "
              + sequence
              + (missed ? " stands in another place." : " was put in: it stands twice."));
    }
    gaps.forEach(gap -> gone(gap, moved));
    List<LogFault> all = new ArrayList<>();
    faults.stream()
        .sorted(Comparator.comparingLong(Ordered::order))
        .forEach(one -> all.add(one.fault()));
    kept.keySet().stream()
        .filter(sequence -> sequence > last.sequence())
        .sorted()
        .forEach(sequence -> all.add(cutOff(sequence, files)));
    return new Verification(names.faults(all), remarks, files.size(), lines, decisions, last);
  }

  private void gone(Gap gap, List<Long> moved) {
    long count =
        gap.to()
            - gap.from()
            + 1
            - moved.stream().filter(one -> one >= gap.from() && one <= gap.to()).count();
    if (count > 0) {
      fault(
          gap.place(),
          Kind.REMOVED,
          "lines are gone before this one: "
              + count
              + " of the numbers "
              + gap.from()
              + " to "
              + gap.to()
              + ".");
    }
  }

  private LogFault cutOff(long sequence, List<Path> files) {
    return new LogFault(
        Kind.OTHER_CHAIN,
        files.get(files.size() - 1),
        0,
        "the log ends with line number "
            + last.sequence()
            + ", but the head of number "
            + sequence
            + " was kept: it was cut off.");
  }

  private void fault(LinePlace at, Kind kind, String what) {
    faults.add(new Ordered(at.order(), new LogFault(kind, at.file(), at.number(), what)));
  }
}
