package dev.smallcap.advisor.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.InputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Recommendations as JSON, both ways, in the published form. The same recommendation gives the same
 * bytes. Stateless and thread-safe.
 *
 * <p>Numbers have no exponent and no trailing zeros ({@code 11.25}), but for money, which has the
 * decimals of its currency beside it ({@code 15000.00}); dates are ISO 8601, constants stand by
 * name, texts in both languages; what is absent is left out, but for a target, which is {@code
 * null} where nothing is traded by decision.
 */
public final class AdviceJson {
  private static final JsonMapper MAPPER =
      StrictJson.builder()
          .addModule(new ValueForms())
          .annotationIntrospector(new RequiredParts())
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
          .disable(
              MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .withCoercionConfig(
              LogicalType.Textual,
              text -> {
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .defaultPrettyPrinter(Layout.indented())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
  private static final ObjectWriter LINE =
      MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

  /** The same on one line, without spaces. */
  static final JsonMapper COMPACT =
      MAPPER.rebuild().disable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT).build();

  private AdviceJson() {}

  /** The recommendation as JSON, indented, lines ending with LF. */
  public static String write(Recommendation advice) {
    return MAPPER.writeValueAsString(advice) + "\n";
  }

  /** The same on one line that ends with LF. */
  public static String writeLine(Recommendation advice) {
    return LINE.writeValueAsString(advice) + "\n";
  }

  /**
   * The recommendation that {@link #write} or {@link #writeLine} wrote.
   *
   * @throws InputException if the text is not in the published form, naming the place
   */
  public static Recommendation read(String json) {
    try {
      Recommendation read = MAPPER.readValue(TextFile.unmarked(json), Recommendation.class);
      if (read == null) {
        throw new InputException("The recommendation is null.", "it was never written.");
      }
      return read;
    } catch (JacksonException e) {
      throw Refusals.of("The recommendation", e);
    } catch (NumberFormatException e) {
      throw Refusals.of("The recommendation", e);
    }
  }

  /** The published JSON Schema (2020-12) of a recommendation. */
  public static String schema() {
    return PublishedSchema.TEXT;
  }
}
