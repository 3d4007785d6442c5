package dev.smallcap.advisor.host.json;

import com.fasterxml.jackson.annotation.JsonInclude;
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

  /** What is required is not null either, where the schema does not say that it may be. */
  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return requires(annotated) && !orNull(annotated)
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
        : super.findSetterInfo(config, annotated);
  }

  /** What may be null is written all the same: that there is no target is told, not left open. */
  @Override
  public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedMember member
            && SchemaParts.orNull(member.getDeclaringClass(), member.getName())
        ? JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)
        : super.findPropertyInclusion(config, annotated);
  }

  /** The filter that turns other mappers away. */
  @Override
  public @Nullable Object findFilterId(MapperConfig<?> config, Annotated annotated) {
    return null;
  }

  private static boolean requires(Annotated annotated) {
    return annotated instanceof AnnotatedParameter component
        && component.getDeclaringClass().isRecord()
        && SchemaParts.requires(component.getDeclaringClass(), name(component));
  }

  private static boolean orNull(Annotated annotated) {
    return annotated instanceof AnnotatedParameter component
        && SchemaParts.orNull(component.getDeclaringClass(), name(component));
  }

  private static String name(AnnotatedParameter component) {
    return component.getDeclaringClass().getRecordComponents()[component.getIndex()].getName();
  }
}
