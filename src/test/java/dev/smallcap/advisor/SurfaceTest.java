package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a host can call: the public types of the exported packages, and nothing behind them. */
@Tag("slow")
class SurfaceTest {
  private static final String OURS = "dev.smallcap.advisor";
  private static final Path MODULE = Path.of("src/module/java/module-info.java");
  private static final Path SURFACE = Path.of("src/module/surface.txt");
  private static final Path FOUND = Path.of("target/surface.txt");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OURS);

  @Test
  void theSurfaceIsTheOneOfItsFile() throws IOException {
    List<String> found = new ArrayList<>();
    for (JavaClass type : exported()) {
      found.add(type.getFullName());
      members(type).map(SurfaceTest::line).sorted().distinct().forEach(found::add);
    }
    Files.createDirectories(FOUND.getParent());
    Files.write(FOUND, found);

    assertThat(found)
        .as("the public surface changed: look at it, then copy %s to %s", FOUND, SURFACE)
        .isEqualTo(Files.readAllLines(SURFACE));
  }

  @Test
  void anExportedTypeNamesNoneThatIsNot() throws IOException {
    Set<String> exports = exports();
    List<String> hidden = new ArrayList<>();
    for (JavaClass type : exported()) {
      named(type)
          .flatMap(one -> one.getAllInvolvedRawTypes().stream())
          .map(JavaClass::getBaseComponentType)
          .filter(one -> one.getPackageName().startsWith(OURS))
          .filter(one -> !exports.contains(one.getPackageName()) || !open(one))
          .forEach(one -> hidden.add(type.getFullName() + " names " + one.getFullName()));
    }

    assertThat(hidden).isEmpty();
  }

  @Test
  void theJavadocLeavesOutWhatIsNotExported() throws IOException {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(type -> packages.add(type.getPackageName()));
    packages.removeAll(exports());
    String pom = Files.readString(Path.of("pom.xml"));
    String excluded =
        pom.substring(
            pom.indexOf("<excludePackageNames>") + "<excludePackageNames>".length(),
            pom.indexOf("</excludePackageNames>"));

    assertThat(excluded.strip().split(":\\s*")).containsExactlyElementsOf(packages);
  }

  private static Set<String> exports() throws IOException {
    Matcher exports = Pattern.compile("exports ([\\w.]+)\\s*;").matcher(Files.readString(MODULE));
    Set<String> packages = new TreeSet<>();
    exports.results().forEach(one -> packages.add(one.group(1)));
    return packages;
  }

  private static List<JavaClass> exported() throws IOException {
    Set<String> exports = exports();
    return CLASSES.stream()
        .filter(type -> exports.contains(type.getPackageName()) && open(type))
        .sorted((one, other) -> one.getFullName().compareTo(other.getFullName()))
        .toList();
  }

  /** Whether a type and all that encloses it is public. */
  private static boolean open(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(SurfaceTest::open).orElse(true);
  }

  private static Stream<JavaMember> members(JavaClass type) {
    return type.getMembers().stream()
        .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(one -> !one.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static Stream<JavaType> named(JavaClass type) {
    Stream<JavaType> above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    return Stream.concat(above, members(type).flatMap(SurfaceTest::types));
  }

  private static Stream<JavaType> types(JavaMember member) {
    return member instanceof JavaCodeUnit unit
        ? Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        : Stream.of(((JavaField) member).getType());
  }

  private static String line(JavaMember member) {
    if (member instanceof JavaCodeUnit unit) {
      Executable code = (Executable) unit.reflect();
      String given =
          Stream.of(code.getGenericParameterTypes())
              .map(SurfaceTest::simple)
              .collect(Collectors.joining(", ", "(", ")"));
      return "  "
          + member.getName()
          + given
          + (code instanceof Method method ? " : " + simple(method.getGenericReturnType()) : "");
    }
    return "  "
        + member.getName()
        + " : "
        + simple(((JavaField) member).reflect().getGenericType());
  }

  /** A type with its type arguments, without packages. */
  private static String simple(Type type) {
    return type.getTypeName().replaceAll("[a-z][\\w]*\\.", "").replaceAll("\\w+\\$", "");
  }
}
