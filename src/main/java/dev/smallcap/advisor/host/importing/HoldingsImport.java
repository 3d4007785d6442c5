package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.files.layout.Cell;
import dev.smallcap.advisor.files.layout.Encoded;
import dev.smallcap.advisor.files.layout.Found;
import dev.smallcap.advisor.files.layout.Layout;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.files.layout.Layouts;
import dev.smallcap.advisor.files.layout.Recognised;
import dev.smallcap.advisor.files.layout.Sheet;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the export of a broker or a tracker as holdings of one account, by a built-in layout that
 * it recognises or by one that is handed in. It lists what it leaves out and every cell that it
 * reads otherwise than written. Immutable and thread-safe.
 */
public final class HoldingsImport {
  private final FundList funds;
  private final @Nullable Layout layout;
  private final List<Setting> settings;
  private final @Nullable LocalDate pricesOf;
  private final @Nullable String account;

  private HoldingsImport(
      FundList funds,
      @Nullable Layout layout,
      List<Setting> settings,
      @Nullable LocalDate pricesOf,
      @Nullable String account) {
    this.funds = funds;
    this.layout = layout;
    this.settings = List.copyOf(settings);
    this.pricesOf = pricesOf;
    this.account = account;
  }

  private record Setting(String name, String of, String value) {}

  /** An import that recognises the layout, and knows the funds of a policy. */
  public static HoldingsImport of(Policy policy) {
    return of(PolicyModels.of(Arguments.given(policy, "policy")).funds());
  }

  /**
   * An import that recognises the layout.
   *
   * @param funds the funds whose codes and classes are known
   */
  public static HoldingsImport of(FundList funds) {
    return new HoldingsImport(funds, null, List.of(), null, null);
  }

  /**
   * The same by a built-in layout.
   *
   * @param id its id, such as {@code schwab}
   * @throws InputException if there is none of that id
   */
  public HoldingsImport laidOut(String id) {
    return laidOut(Layouts.of(id));
  }

  /**
   * The same by a layout of one's own, standing on what columns are mostly called.
   *
   * @param table its table
   * @throws InputException naming file, line, setting and value
   */
  public HoldingsImport laidOut(Path table) {
    return laidOut(Layouts.read(table));
  }

  private HoldingsImport laidOut(Layout other) {
    return new HoldingsImport(funds, other, settings, pricesOf, account);
  }

  /**
   * The same with one setting more than the layout has, as a row of its table would say it: {@code
   * currency}, {@code decimal}, {@code dates}, {@code encoding}, {@code class-of}, {@code code}.
   *
   * @param of what the setting is of, such as the code for a class; empty for all
   */
  public HoldingsImport setting(String name, String of, String value) {
    List<Setting> more = new ArrayList<>(settings);
    more.add(new Setting(name, of, value));
    return new HoldingsImport(funds, layout, more, pricesOf, account);
  }

  /** The same for an export that says no day of its prices beside each. */
  public HoldingsImport pricesOf(LocalDate day) {
    return new HoldingsImport(funds, layout, settings, day, account);
  }

  /** The same for one of the accounts of an export. */
  public HoldingsImport ofAccount(String id) {
    return new HoldingsImport(funds, layout, settings, pricesOf, id);
  }

  /**
   * Reads an export.
   *
   * @throws InputException if it is no text, has no such layout, holds several accounts of which
   *     none was named, says no day of its prices, or could be read in two ways
   */
  public Imported read(Path file) {
    return imported(Encoded.read(file, encoding()), file.toString());
  }

  /**
   * Reads the text of an export.
   *
   * @param file what to call it in messages
   * @throws InputException as above
   */
  public Imported parse(String text, String file) {
    return imported(new Encoded(text, "text"), file);
  }

  private @Nullable String encoding() {
    String said = layout == null ? null : layout.encoding();
    for (Setting setting : settings) {
      said = setting.name().equals("encoding") ? setting.value() : said;
    }
    return said;
  }

  private Imported imported(Encoded encoded, String file) {
    Found found = found(encoded.text());
    if (found == null && Recognised.isWebPage(encoded.text())) {
      throw new InputException(
          file + " is a web page or XML, as some programs save tables.",
          "open it in a spreadsheet, and save the sheet as CSV UTF-8.");
    }
    if (found == null) {
      throw new InputException(
          file
              + " has no line that names the columns of a holding: a symbol, ISIN or name, a"
              + " quantity, and a price or a value.",
          "write a table of layout that names its columns: import --show columns prints one.");
    }
    long open = Sheet.openQuote(encoded.text(), found.whole().separator());
    if (open > 0) {
      throw new InputException(
          file + ", line " + open + ": a quote is not closed, so the lines below are one cell.",
          "close it, or take it out.");
    }
    refuseTwice(found, file);
    return new ExportReading(found, file, funds, pricesOf, account).read(encoded.encoding());
  }

  /**
   * What is in a text, by the layout asked for or the one that it has; null where there is none.
   */
  private @Nullable Found found(String text) {
    if (layout != null) {
      return Recognised.in(text, set(layout));
    }
    Found found = Recognised.in(text);
    return found == null ? null : found.by(set(found.layout()));
  }

  /** Refuses a header of which two columns have one name, since either could be meant. */
  private static void refuseTwice(Found found, String file) {
    LayoutLine header = found.sheet().lines().get(found.header());
    List<String> keys = header.cells().stream().map(Cell::key).toList();
    for (int place : found.places().values()) {
      if (Collections.frequency(keys, keys.get(place)) > 1) {
        throw new InputException(
            file
                + ", line "
                + header.number()
                + " names the column ("
                + Arguments.shown(header.cell(place))
                + ") twice.",
            "take one of the two out, or rename it.");
      }
    }
  }

  private Layout set(Layout base) {
    Layout with = base;
    for (Setting setting : settings) {
      with = with.with(setting.name(), setting.of(), setting.value());
    }
    return with;
  }
}
