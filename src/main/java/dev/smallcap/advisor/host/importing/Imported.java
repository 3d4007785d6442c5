package dev.smallcap.advisor.host.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.smallcap.advisor.files.table.CsvCell;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an export was taken over as. Immutable and thread-safe.
 *
 * @param layout the id of the layout it was read by
 * @param title what that layout is of, such as a broker
 * @param encoding the charset it was read in
 * @param holdings what is held
 * @param leftOut what was left out, by line
 * @param notes how cells were read that do not stand as they are written
 * @param classless codes that are not on the fund list and whose class is not known: advice refuses
 *     them until they have one
 */
public record Imported(
    String layout,
    String title,
    String encoding,
    Holdings holdings,
    List<OmittedRow> leftOut,
    List<String> notes,
    List<String> classless) {
  /** Copies the lists. */
  public Imported {
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
    classless = List.copyOf(classless);
  }

  /** Whether all that is held was taken over, with all that advice asks for. */
  public boolean isWhole() {
    return classless.isEmpty() && leftOut.stream().noneMatch(OmittedRow::held);
  }

  /** The holdings as the strict reader reads them. */
  public String csv() {
    List<String> header = new ArrayList<>(Holdings.COLUMNS);
    header.addAll(Holdings.OPTIONAL_COLUMNS);
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord(header);
      holdings.list().forEach(holding -> csv.writeRecord(CsvCell.row(cells(holding))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static List<String> cells(Holding holding) {
    return List.of(
        holding.code(),
        plain(holding.quantity()),
        plain(holding.price().getAmount()),
        holding.price().getCurrencyUnit().getCode(),
        holding.priceDate().toString(),
        holding.assetClass() == null ? "" : holding.assetClass().name(),
        plain(holding.leverage()),
        plain(holding.multiplier()),
        plain(holding.value()));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
