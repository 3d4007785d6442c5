package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.rulebook.language.CellReaders;
import dev.smallcap.advisor.rulebook.language.ParsedFile;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the matrix of a folder into cards, in the order of the file. */
final class CellCards {
  private CellCards() {}

  /** The cards; none where the folder has no matrix. What cannot be read is noted. */
  static List<CellCard> of(RuleFiles files, List<Unread> unread) {
    String text = files.texts().get(SleeveTable.FILE);
    if (text == null) {
      return List.of();
    }
    List<CellCard> cards = new ArrayList<>();
    try {
      SleeveTable table =
          SleeveTable.read(
              text,
              fault -> unread.add(new Unread(SleeveTable.FILE, (int) fault.line(), fault.what())));
      List<Rule> rules =
          RuleParser.parse(files).stream().map(ParsedFile::rules).flatMap(List::stream).toList();
      Parameters parameters = Parameters.orNull(files.texts().get("parameters.csv"));
      table.rows().forEach(row -> cards.add(card(row, readers(row, rules, parameters))));
    } catch (InputException e) {
      unread.add(new Unread(SleeveTable.FILE, 1, e.what()));
    }
    return cards;
  }

  private static CellCard card(SleeveRow row, List<String> rules) {
    return new CellCard(
        row.cell().toString(),
        row.from().toString(),
        row.written(),
        Source.of(row.source()),
        row.line(),
        row.parameters(),
        rules);
  }

  /** None where the numbers of the row cannot be meant, which the review tells. */
  private static List<String> readers(
      SleeveRow row, List<Rule> rules, @Nullable Parameters parameters) {
    if (parameters == null) {
      return List.of();
    }
    try {
      LocalDate day = row.from().isBefore(parameters.first()) ? parameters.first() : row.from();
      ParameterValues values = parameters.on(day);
      SleeveCell cell = row.resolved(values);
      return Stream.concat(
              CellReaders.ofSize(rules, cell, values, day).stream(),
              CellReaders.ofSplit(rules, cell, values, day).stream())
          .map(Rule::id)
          .toList();
    } catch (PolicyException e) {
      return List.of();
    }
  }
}
