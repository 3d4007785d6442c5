package dev.smallcap.advisor.host.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** How JSON is laid out: indented by two, lines ending with LF, the same bytes everywhere. */
final class LaidOut {
  /** Writes records in the order of their components; what is absent is left out. */
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .defaultPrettyPrinter(indented())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** As well; constants as words with hyphens. */
  static final JsonMapper HYPHENED =
      MAPPER
          .rebuild()
          .annotationIntrospector(
              new JacksonAnnotationIntrospector() {
                @Override
                public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
                  return EnumNamingStrategies.KEBAB_CASE;
                }
              })
          .build();

  private LaidOut() {}

  static DefaultPrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter()
        .withSeparators(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
