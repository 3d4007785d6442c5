package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.author.portfolio.ModelPortfolio;
import dev.smallcap.advisor.author.portfolio.ModelPortfolios;
import dev.smallcap.advisor.author.portfolio.ModelWeight;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Model portfolios as a table: in codes for programs, in words for people. */
final class PortfolioGrid {
  private static final List<PositionKind> PARTS =
      List.of(
          PositionKind.CORE,
          PositionKind.RUSSELL_2000,
          PositionKind.SP_SMALLCAP_600,
          PositionKind.SP_MIDCAP_400);
  private static final List<String> CODED =
      List.of(
          "from",
          "account",
          "residency",
          "stage",
          "horizon",
          "risk",
          "stance",
          "size",
          "in_parts",
          "core",
          "core_weight",
          "russell2000",
          "russell2000_weight",
          "sp600",
          "sp600_weight",
          "sp400",
          "sp400_weight",
          "without_fund");
  private static final List<String> TOLD =
      List.of(
          "from",
          "account",
          "stage",
          "horizon",
          "risk",
          "stance",
          "size",
          "core",
          "russell2000",
          "sp600",
          "sp400",
          "without");

  private final MessageCatalog words;

  PortfolioGrid(MessageCatalog words) {
    this.words = words;
  }

  /** In codes; weights are percent of Q. */
  static Grid coded(ModelPortfolios answered, Residency residency) {
    return new Grid(
        CODED,
        answered.portfolios().stream().map(one -> coded(answered.from(), residency, one)).toList());
  }

  private static List<String> coded(LocalDate from, Residency residency, ModelPortfolio one) {
    List<String> row =
        new ArrayList<>(
            List.of(
                from.toString(),
                one.account().name(),
                residency.name(),
                one.stage().name(),
                one.horizon().name(),
                one.risk().name(),
                stance(one).name(),
                plain(one.size()),
                one.inParts() ? "yes" : "no"));
    for (PositionKind part : PARTS) {
      ModelWeight weight = one.of(part);
      row.add(weight == null ? "" : weight.fund());
      row.add(weight == null ? "" : plain(weight.weight()));
    }
    row.add(plain(one.withoutFund()));
    return row;
  }

  /** In words. */
  Grid told(ModelPortfolios answered, Lang lang) {
    return new Grid(
        TOLD.stream().map(name -> words.label("matrix." + name).in(lang)).toList(),
        answered.portfolios().stream().map(one -> told(answered.from(), one, lang)).toList());
  }

  private List<String> told(LocalDate from, ModelPortfolio one, Lang lang) {
    return Stream.of(
            Stream.of(
                words.shown(from, lang),
                words.term(one.account()).in(lang),
                words.term(one.stage()).in(lang),
                words.term(one.horizon()).in(lang),
                words.term(one.risk()).in(lang),
                words.term(stance(one)).in(lang),
                one.size() == null ? "" : words.shown(one.size(), lang)),
            PARTS.stream().map(part -> told(one.of(part), lang)),
            Stream.of(one.withoutFund().isPositive() ? words.shown(one.withoutFund(), lang) : ""))
        .flatMap(cells -> cells)
        .toList();
  }

  private String told(@Nullable ModelWeight weight, Lang lang) {
    return weight == null ? "" : weight.fund() + " " + words.shown(weight.weight(), lang);
  }

  private static Enum<?> stance(ModelPortfolio one) {
    Stance stance = one.stance();
    return stance == null ? Decision.NOT_SUITABLE : stance;
  }

  private static String plain(@Nullable Percent percent) {
    return percent == null ? "" : percent.value().stripTrailingZeros().toPlainString();
  }
}
