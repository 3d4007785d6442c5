package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.host.importing.Imported;
import dev.smallcap.advisor.host.importing.OmittedRow;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Printable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says what was taken over from an export. Stateless and thread-safe. */
final class ImportText {
  private ImportText() {}

  static String of(Imported imported, Path from, @Nullable Path out) {
    TextReport text = new TextReport();
    text.line("%s: %s, %s", from, imported.title(), imported.encoding());
    if (out != null) {
      text.line("Written to %s", out);
    }
    text.line("Taken over");
    imported.holdings().list().forEach(holding -> text.line("  - %s", held(holding)));
    list(text, "Read so", imported.notes());
    list(text, "Left out: nothing is held there", left(imported, each -> !each.held()));
    list(text, "LEFT OUT, THOUGH SOMETHING MAY BE HELD", left(imported, OmittedRow::held));
    list(
        text,
        "LACKING A CLASS, since they are not on the fund list: advice refuses them",
        imported.classless().stream().map(ImportText::classless).toList());
    return Printable.lines(text.toString());
  }

  private static String held(Holding holding) {
    return holding.code()
        + ": "
        + holding.quantity().toPlainString()
        + " at "
        + holding.price()
        + " of "
        + holding.priceDate()
        + (holding.value() == null ? "" : ", worth " + holding.value().toPlainString())
        + (holding.assetClass() == null ? "" : ", " + holding.assetClass());
  }

  private static List<String> left(Imported imported, Predicate<OmittedRow> which) {
    return imported.leftOut().stream()
        .filter(which)
        .map(
            each ->
                "line " + each.line() + " (" + Arguments.shown(each.what()) + "): " + each.told())
        .toList();
  }

  private static String classless(String code) {
    return Arguments.shown(code)
        + ": give --class \""
        + Arguments.shown(code)
        + "=CLASS\", one of "
        + Arrays.toString(AssetClass.values()).replaceAll("[\\[\\]]", "");
  }

  private static void list(TextReport text, String heading, List<String> items) {
    if (!items.isEmpty()) {
      text.line("%s", heading);
      items.forEach(item -> text.line("  - %s", item));
    }
  }
}
