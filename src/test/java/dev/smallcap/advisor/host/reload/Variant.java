package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.EditedRules;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies of the rules that differ from 2026-07-01 on. */
final class Variant {
  private Variant() {}

  /** Another size of R4 in a recovery, under a version of its own. */
  static EditedRules in(Path folder, String version, String size) {
    return EditedRules.in(folder)
        .edit("parameters.csv", text -> text + row("policy.version", version, "version"))
        .edit("sleeve.csv", text -> text + cells(size))
        .edit("cases/sleeve.csv", text -> expecting(size, text));
  }

  /** The cases of R4 in a recovery, which are those of the latest day. */
  private static String expecting(String size, String cases) {
    return cases
        .lines()
        .map(
            line ->
                line.contains("of a recovery R4")
                    ? line.replace("BUILD 15 %", "BUILD " + size + " %")
                    : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String cells(String size) {
    return Stream.of(
            "ER1,SHORT 75,25",
            "ER1,MID 25,75",
            "ER1,LONG 0,100",
            "ER2,SHORT 25,75",
            "ER2,MID 0,100",
            "ER2,LONG 0,100",
            "ER3,MID 0,100",
            "ER3,LONG 0,100")
        .map(
            cell ->
                cell.replace(" ", ",R4,2026-07-01,BUILD," + size + ",")
                    + ",0,assumption: a house view of the summer\n")
        .collect(Collectors.joining());
  }

  private static String row(String name, String value, String unit) {
    return name + ",2026-07-01," + value + "," + unit + ",assumption: a house view of the summer\n";
  }
}
