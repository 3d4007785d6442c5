package dev.smallcap.advisor.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Requires of each record what the published schema requires, in place of annotations on it. */
final class RequiredParts extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    Class<?> type = member.getDeclaringClass();
    if (!type.isRecord() || !(member instanceof AnnotatedParameter component)) {
      return null;
    }
    return PublishedSchema.requires(
        type, type.getRecordComponents()[component.getIndex()].getName());
  }
}
