package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.host.log.LogFault.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether files begin with the lines that they are named after. Used by one thread. */
final class FileNames {
  private final List<Begun> files = new ArrayList<>();

  /** A file and the number of its first line; where it has none, of the one that would be it. */
  private record Begun(Path file, long first) {}

  /**
   * Adds a file with lines.
   *
   * @param first its first line, or null where that cannot be read
   */
  void add(Path file, @Nullable LogLine first) {
    if (first != null) {
      files.add(new Begun(file, first.sequence()));
    }
  }

  /** Adds a file without a line, before which the line of a number is to be the next. */
  void addEmpty(Path file, long next) {
    files.add(new Begun(file, next));
  }

  /**
   * The faults of the lines and, where a file has none, that of its name: a line that is gone makes
   * a file begin with another one, and nobody put it there.
   */
  List<LogFault> faults(List<LogFault> ofLines) {
    List<LogFault> faults = new ArrayList<>(ofLines);
    for (Begun one : files) {
      Long named = LogFolder.first(one.file());
      if (named != null
          && named != one.first()
          && ofLines.stream().noneMatch(fault -> fault.file().equals(one.file()))) {
        faults.add(
            new LogFault(
                Kind.INSERTED,
                one.file(),
                0,
                "the file is named after line number "
                    + named
                    + ", and line number "
                    + one.first()
                    + " is the one to begin it: it was put there, or has another name."));
      }
    }
    return faults;
  }
}
