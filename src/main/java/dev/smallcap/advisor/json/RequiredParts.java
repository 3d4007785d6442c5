package dev.smallcap.advisor.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Requires of each record what the published schema requires, in place of annotations on it. */
final class RequiredParts extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return requires(member) ? Boolean.TRUE : null;
  }

  /** What is required is not null either. */
  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return requires(annotated)
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
        : super.findSetterInfo(config, annotated);
  }

  private static boolean requires(Annotated annotated) {
    if (!(annotated instanceof AnnotatedParameter component)
        || !component.getDeclaringClass().isRecord()) {
      return false;
    }
    Class<?> type = component.getDeclaringClass();
    return PublishedSchema.requires(
        type, type.getRecordComponents()[component.getIndex()].getName());
  }
}
