package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Cell;
import dev.smallcap.advisor.files.layout.Column;
import dev.smallcap.advisor.files.layout.Layout;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The accounts that an export holds, of which one is taken. Not thread-safe. */
final class Accounts {
  /** How the name of an account ends whose number is shown in part. */
  private static final Pattern MASKED = Pattern.compile(".+(?:\\.{3}|[xX*]{3,}-?)[0-9]{2,4}");

  private final Layout layout;
  private final @Nullable String asked;
  private final Set<String> seen = new TreeSet<>();
  private final List<Long> unnamed = new ArrayList<>();
  private String titled = "";

  Accounts(Layout layout, @Nullable String asked) {
    this.layout = layout;
    this.asked = asked;
  }

  /** Whether a line is the title of the account below it. */
  boolean isTitle(LayoutLine line) {
    String first = Cell.clean(line.first());
    for (String above : layout.above()) {
      if (Cell.key(first).startsWith(above)) {
        titled = account(first.substring(above.length()));
        return true;
      }
    }
    if (line.filled() == 1 && MASKED.matcher(first).matches()) {
      titled = first;
      return true;
    }
    return false;
  }

  /** The name of an account in its title, which the day follows. */
  private String account(String title) {
    int end = title.length();
    for (String day : layout.day()) {
      int place = Cell.key(title).indexOf(day);
      end = place >= 0 && place < end ? place : end;
    }
    return title.substring(0, Math.min(end, title.length())).strip();
  }

  /** Whether a row is of the account asked for. */
  boolean takes(Export export, LayoutLine line) {
    String cell = export.cell(line, Column.ACCOUNT);
    String account = cell.isEmpty() ? titled : cell;
    if (account.isEmpty()) {
      unnamed.add(line.number());
    } else {
      seen.add(account);
    }
    return asked == null || asked.equals(account);
  }

  /** Why a row that was not taken is none of the account asked for. */
  OmittedRow aside(Export export, LayoutLine line, String what) {
    boolean named = !export.cell(line, Column.ACCOUNT).isEmpty() || !titled.isEmpty();
    return named
        ? OmittedRow.nothing(line.number(), what, "of another account")
        : OmittedRow.held(
            line.number(),
            what,
            "it names no account",
            "fill it in, if it is " + Arguments.shown(String.valueOf(asked)));
  }

  /** Notes which rows are taken for the one account that others name. */
  void note(Notes notes) {
    if (asked == null && seen.size() == 1) {
      String one = Arguments.shown(seen.iterator().next());
      unnamed.forEach(
          line -> notes.add("line " + line + " names no account: it is taken for " + one + "'s"));
    }
  }

  /**
   * Checks that one account is asked for where there are several.
   *
   * @throws InputException otherwise
   */
  void check(String file) {
    String all = Arguments.shown(String.join(", ", seen));
    if (asked == null && seen.size() > 1) {
      throw new InputException(
          file + " holds " + seen.size() + " accounts: " + all + ".",
          "take one at a time, with --account.");
    }
    if (asked != null && !seen.contains(asked)) {
      throw new InputException(
          file
              + " holds no account ("
              + Arguments.shown(asked)
              + "); it names "
              + (seen.isEmpty() ? "none" : all)
              + ".",
          seen.isEmpty() ? "leave --account out." : "name one of these with --account.");
    }
  }
}
