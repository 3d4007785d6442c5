package dev.smallcap.advisor.json;

import dev.smallcap.advisor.catalogue.Catalogue;
import dev.smallcap.advisor.catalogue.ParameterCard;
import dev.smallcap.advisor.catalogue.SectionCard;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Catalogues as JSON, in the form of {@code catalogue.schema.json}. The same folder gives the same
 * bytes. Stateless and thread-safe.
 *
 * <p>The parts of a catalogue stand under the names that they have in Java, texts in both
 * languages; {@code sectionsWithoutRule} and {@code parametersOfJavaAlone} name what a reviewer
 * looks for.
 */
public final class CatalogueJson {
  private CatalogueJson() {}

  /** The catalogue as JSON, indented, lines ending with LF. */
  public static String write(Catalogue catalogue) {
    ObjectNode tree = Jackson.laidOut().valueToTree(catalogue);
    ArrayNode sections = tree.putArray("sectionsWithoutRule");
    catalogue.withoutRule().stream().map(SectionCard::section).forEach(sections::add);
    ArrayNode parameters = tree.putArray("parametersOfJavaAlone");
    catalogue.javaAlone().stream().map(ParameterCard::name).forEach(parameters::add);
    return Jackson.laidOut().writeValueAsString(tree) + "\n";
  }

  /** The published JSON Schema (2020-12) of a catalogue. */
  public static String schema() {
    return PublishedSchema.text("catalogue.schema.json");
  }
}
