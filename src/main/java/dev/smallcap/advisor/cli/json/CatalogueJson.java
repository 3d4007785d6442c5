package dev.smallcap.advisor.cli.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.smallcap.advisor.host.json.ReportJson;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.ParameterCard;
import dev.smallcap.advisor.rulebook.catalogue.SectionCard;
import dev.smallcap.advisor.rulebook.catalogue.StatementCard;
import java.util.List;

/**
 * A catalogue in the form of {@code catalogue.schema.json}: its parts under the names that they
 * have in Java, texts in both languages, then what a reviewer looks for.
 */
public record CatalogueJson(
    @JsonUnwrapped Catalogue catalogue,
    List<String> sectionsWithoutRule,
    List<String> statementsWithoutRule,
    List<String> parametersOfJavaAlone) {

  /** The catalogue as JSON. */
  public static String write(Catalogue catalogue) {
    return ReportJson.write(
        new CatalogueJson(
            catalogue,
            catalogue.withoutRule().stream().map(SectionCard::section).toList(),
            catalogue.unnamed().stream().map(StatementCard::id).toList(),
            catalogue.javaAlone().stream().map(ParameterCard::name).toList()));
  }
}
