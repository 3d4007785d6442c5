package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.smallcap.advisor.terms.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One name for one number, in the table and in the rules. */
@Tag("slow")
class ParameterNamesTest {
  private static final Pattern NEXT_WORD = Pattern.compile("[.-](.?)");

  @Test
  @Tag("long")
  void aPropertyHasTheNameOfItsParameter() {
    List<RecordComponent> properties = properties();
    assertThat(properties).hasSizeGreaterThan(60);
    assertThat(properties)
        .filteredOn(
            one -> !one.getName().equals(camelCase(one.getAnnotation(Parameter.class).value())))
        .isEmpty();
  }

  private static List<RecordComponent> properties() {
    return new ClassFileImporter()
        .importPackages("dev.smallcap.advisor").stream()
            .filter(JavaClass::isRecord)
            .flatMap(type -> Stream.of(type.reflect().getRecordComponents()))
            .filter(component -> component.isAnnotationPresent(Parameter.class))
            .toList();
  }

  private static String camelCase(String parameter) {
    return NEXT_WORD.matcher(parameter).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
  }
}
