package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.PartTable.Classified;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PositionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the parts of the classes. One file, once. */
final class ClassRows {
  static final List<String> COLUMNS = List.of("class", "index", "leverage", "part", "source");

  /** An index that stands for all without a row of their own. */
  private static final String ANY = "any";

  /** A fund of one of these is bought for the leg of its index, and has to count to it. */
  private static final Map<FundIndex, PositionKind> LEGS =
      new EnumMap<>(
          Map.of(
              FundIndex.RUSSELL_2000, PositionKind.RUSSELL_2000,
              FundIndex.SP_SMALLCAP_600, PositionKind.SP_SMALLCAP_600,
              FundIndex.SP_MIDCAP_400, PositionKind.SP_MIDCAP_400));

  private final Map<Classified, PositionKind> own = new HashMap<>();
  private final Map<Shared, PositionKind> shared = new HashMap<>();

  private ClassRows() {}

  /** What the indices without a row of their own have in common. */
  private record Shared(AssetClass assetClass, LeverageBand leverage) {}

  /**
   * The part of each class, index and leverage.
   *
   * @param faults takes what is wrong: of rows, or where they can all be used, of what has none
   */
  static Map<Classified, PositionKind> parse(String text, List<InputException> faults) {
    ClassRows read = new ClassRows();
    List<InputException> wrong = new ArrayList<>();
    Table table = Table.parse(text, "rules/" + PartTable.CLASSES, wrong::add);
    for (Row row : table.expect(COLUMNS, List.of()).rows()) {
      try {
        read.row(row);
      } catch (RowException e) {
        wrong.add(e);
      }
    }
    Map<Classified, PositionKind> whole = read.whole(wrong.isEmpty() ? wrong : new ArrayList<>());
    faults.addAll(wrong);
    return whole;
  }

  private void row(Row row) {
    AssetClass assetClass = row.constant(AssetClass.class, "class");
    LeverageBand leverage = row.constant(LeverageBand.class, "leverage");
    PositionKind part = row.constant(PositionKind.class, "part");
    row.required("source");
    if (part == PositionKind.CASH || part == PositionKind.SHORT) {
      throw row.refuse(
          "part",
          part.name(),
          "is played by no class: an account's cash and what is owed are told apart before",
          "write CASH_FUND or KEPT.");
    }
    if (leverage == LeverageBand.INVERSE
        && part != PositionKind.INVERSE
        && part != PositionKind.KEPT) {
      throw row.refuse(
          "part", part.name(), "cannot be played by inverse funds", "write INVERSE or KEPT.");
    }
    boolean twice;
    if (ANY.equals(row.optional("index"))) {
      twice = shared.putIfAbsent(new Shared(assetClass, leverage), part) != null;
    } else {
      FundIndex index = row.constant(FundIndex.class, "index");
      twice = own.putIfAbsent(new Classified(assetClass, index, leverage), part) != null;
    }
    if (twice) {
      throw row.refuse(
          "index",
          row.required("index"),
          "stands twice for " + assetClass + " and " + leverage,
          "remove one of the rows.");
    }
  }

  private Map<Classified, PositionKind> whole(List<InputException> faults) {
    Map<Classified, PositionKind> whole = new LinkedHashMap<>();
    for (AssetClass assetClass : AssetClass.values()) {
      for (LeverageBand leverage : LeverageBand.values()) {
        PositionKind others = shared.get(new Shared(assetClass, leverage));
        List<FundIndex> missing = new ArrayList<>();
        for (FundIndex index : FundIndex.values()) {
          Classified one = new Classified(assetClass, index, leverage);
          PositionKind part = own.getOrDefault(one, others);
          if (part == null) {
            missing.add(index);
          } else {
            whole.put(one, part);
          }
        }
        if (!missing.isEmpty()) {
          faults.add(gap(assetClass, leverage, missing));
        }
      }
    }
    legs(whole, faults);
    return whole;
  }

  private static InputException gap(
      AssetClass assetClass, LeverageBand leverage, List<FundIndex> missing) {
    return new InputException(
        "The class (%s) of leverage (%s) has no part for %s."
            .formatted(assetClass, leverage, missing),
        "add a row: " + assetClass + "," + ANY + "," + leverage + ",PART,SOURCE.");
  }

  private static void legs(Map<Classified, PositionKind> whole, List<InputException> faults) {
    for (AssetClass assetClass : List.of(AssetClass.SMALL, AssetClass.MID)) {
      LEGS.forEach(
          (index, leg) -> {
            PositionKind part = whole.get(new Classified(assetClass, index, LeverageBand.PLAIN));
            if (part != null && part != leg) {
              faults.add(
                  new InputException(
                      "The class (%s) plays the part (%s) for %s: it is bought for the leg %s."
                          .formatted(assetClass, part, index, leg),
                      "write a row: "
                          + String.join(
                              ",",
                              assetClass.name(),
                              index.name(),
                              LeverageBand.PLAIN.name(),
                              leg.name(),
                              "SOURCE.")));
            }
          });
    }
  }
}
