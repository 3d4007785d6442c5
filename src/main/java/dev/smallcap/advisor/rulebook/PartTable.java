package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which class of holding plays which part of the account, and what each part counts to: the files
 * {@code classes.csv} and {@code parts.csv}. A folder that lacks one, since it is older, is read
 * with the one that the library ships. Immutable and thread-safe.
 *
 * @param classes the part of each class, index and leverage; every one has one
 * @param counts what each part counts to; every part has a row
 */
public record PartTable(Map<Classified, PositionKind> classes, Map<PositionKind, CountsTo> counts) {
  /** The parts of the classes, by their path in the folder. */
  public static final String CLASSES = "classes.csv";

  /** What the parts count to, by its path in the folder. */
  public static final String PARTS = "parts.csv";

  /** Copies the maps, in their order. */
  public PartTable {
    classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /**
   * What a part depends on. Immutable and thread-safe.
   *
   * @param assetClass what is invested in
   * @param index the index that is followed; OTHER for none that is known
   * @param leverage how it is followed
   */
  public record Classified(AssetClass assetClass, FundIndex index, LeverageBand leverage) {}

  private static final MadeOnce<PartTable> SHIPPED = new MadeOnce<>(() -> of(RuleFiles.standard()));

  /** The table that the library ships. */
  public static PartTable shipped() {
    return SHIPPED.get();
  }

  /**
   * The table of a folder.
   *
   * @throws PolicyException if a row cannot be used, or something has no part or two
   */
  public static PartTable of(RuleFiles files) {
    List<InputException> faults = new ArrayList<>();
    try {
      PartTable table =
          new PartTable(
              ClassRows.parse(text(files, CLASSES), faults),
              PartRows.parse(text(files, PARTS), faults));
      for (InputException fault : faults) {
        throw fault;
      }
      return table;
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }

  private static String text(RuleFiles files, String path) {
    return (files.texts().containsKey(path) ? files : RuleFiles.standard()).text(path);
  }

  /**
   * What is wrong with one of the files: rows that cannot be used, each a {@link
   * dev.smallcap.advisor.files.table.RowException}, else what has no row.
   *
   * @param path which of the two
   * @throws InputException if it is no table of its columns
   */
  public static List<InputException> faults(String path, String text) {
    List<InputException> faults = new ArrayList<>();
    if (path.equals(CLASSES)) {
      ClassRows.parse(text, faults);
    } else {
      PartRows.parse(text, faults);
    }
    return faults;
  }

  /** The columns of one of the files: of what, then what is said of it, then the source. */
  public static List<String> columns(String path) {
    return path.equals(CLASSES) ? ClassRows.COLUMNS : PartRows.COLUMNS;
  }

  /** The part that something plays. */
  public PositionKind part(AssetClass assetClass, FundIndex index, BigDecimal leverage) {
    return Objects.requireNonNull(
        classes.get(new Classified(assetClass, index, LeverageBand.of(leverage))));
  }

  /** This table with the parts of the classes as another has them. */
  public PartTable classedAs(PartTable other) {
    return new PartTable(other.classes, counts);
  }

  /** This table with the parts counting as in another. */
  public PartTable countedAs(PartTable other) {
    return new PartTable(classes, other.counts);
  }

  /** Whether a part counts to the equity money Q. */
  public boolean inEquityMoney(PositionKind part) {
    return counts.get(part) != CountsTo.NOTHING;
  }

  /** Whether a part counts to the sleeve. */
  public boolean inSleeve(PositionKind part) {
    return counts.get(part) == CountsTo.SLEEVE;
  }

  /** Whether a part counts to the core: what the sleeve is carved from. */
  public boolean inCore(PositionKind part) {
    return counts.get(part) == CountsTo.CORE;
  }

  /** Whether a part is money: in the account, swept, or in money-market funds. */
  public boolean isMoney(PositionKind part) {
    return counts.get(part) == CountsTo.MONEY;
  }
}
