package dev.smallcap.advisor.host.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.InputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The published form of a recommendation, as settings of Jackson. */
final class AdviceMapper {
  static final JsonMapper INDENTED =
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
          .defaultPrettyPrinter(LaidOut.indented())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** The same on one line, without spaces. */
  static final JsonMapper COMPACT =
      INDENTED.rebuild().disable(SerializationFeature.INDENT_OUTPUT).build();

  private AdviceMapper() {}

  static Recommendation read(String json) {
    try {
      Recommendation read = INDENTED.readValue(json, Recommendation.class);
      if (read == null) {
        throw new InputException("The recommendation is null.", "it was never written.");
      }
      return read;
    } catch (JacksonException e) {
      throw JacksonErrors.of("The recommendation", e);
    } catch (NumberFormatException e) {
      throw JacksonErrors.of("The recommendation", e);
    }
  }
}
