package dev.smallcap.advisor;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the packages, and what no class may call. */
class ArchitectureTest {
  private static final String OURS = "dev.smallcap.advisor";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OURS);

  @Test
  void arrowsBetweenPackagesRunInOneDirection() {
    holds(slices().matching(OURS + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void nothingInsideKnowsTheDoor() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                OURS,
                OURS + ".verify..",
                OURS + ".coverage..",
                OURS + ".explanation..",
                OURS + ".change..",
                OURS + ".difference..",
                OURS + ".cell..",
                OURS + ".proof..",
                OURS + ".mutation..",
                OURS + ".source..",
                OURS + ".book..",
                OURS + ".cli..",
                OURS + ".log..",
                OURS + ".spring..",
                OURS + ".json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terms     | terms",
        "conclusion| conclusion terms",
        "facts     | facts terms",
        "files     | files terms",
        "layout    | layout files terms",
        "situation | situation layout files terms",
        "importing | importing layout situation files terms",
        "rulebook  | rulebook files terms",
        "bundle    | bundle rulebook files terms",
        "rule      | rule rulebook files facts situation conclusion terms",
        "catalogue | catalogue rule rulebook files terms",
        "cases     | cases rule rulebook files facts situation conclusion terms",
        "review    | review invariant cases rule rulebook files facts situation conclusion terms",
        "invariant | invariant rule rulebook files facts situation conclusion terms",
        "engine    | engine rule rulebook conclusion terms",
        "advice    | advice situation terms",
        "measure   | measure rulebook facts situation terms",
      })
  void aPackageKnowsOnlyThoseBelowIt(String from, String known) {
    String[] packages = known.strip().split(" ");
    String[] allowed = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      allowed[i] = OURS + "." + packages[i] + "..";
    }
    holds(
        classes()
            .that()
            .resideInAPackage(OURS + "." + from.strip() + "..")
            .should()
            .onlyDependOnClassesThat(
                JavaClass.Predicates.resideInAnyPackage(allowed)
                    .or(JavaClass.Predicates.resideOutsideOfPackage(OURS + ".."))));
  }

  @Test
  void theTermsDependOnNothingButJava() {
    holds(
        classes()
            .that()
            .resideInAPackage(OURS + ".terms..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(OURS + ".terms..", "java..", "org.jspecify.."));
  }

  @ParameterizedTest
  @CsvSource({
    "org.drools.., engine",
    "org.kie.., engine",
    "info.picocli.., cli",
    "picocli.., cli",
    "org.assertj.., verify.assertj",
    "org.springframework.., spring",
    "io.micrometer.., spring",
    "dev.smallcap.advisor.spring.., spring",
  })
  void oneForeignPackageHasOneUser(String foreign, String user) {
    onlyIn(foreign, OURS + "." + user + "..");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.drools.compiler..",
        "org.drools.drl..",
        "org.drools.model.codegen..",
        "org.kie.api.builder.."
      })
  void nobodyKnowsWhatCompilesRules(String foreign) {
    onlyIn(foreign);
  }

  @Test
  void jsonIsKnownToTheJsonAndTheCommandLineAlone() {
    onlyIn("tools.jackson..", OURS + ".json..", OURS + ".cli..");
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(OURS + ".json..", OURS + ".cli..")
            // What turns the Jackson of a host away from the record.
            .and()
            .doNotHaveFullyQualifiedName(OURS + ".advice.ByAdviceJson")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.."));
  }

  @Test
  void jsonForHostsKnowsNothingOfTheAuthorsTools() {
    holds(
        noClasses()
            .that()
            .resideInAPackage(OURS + ".json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                OURS + ".coverage..",
                OURS + ".mutation..",
                OURS + ".proof..",
                OURS + ".difference..",
                OURS + ".catalogue..",
                OURS + ".review.."));
  }

  @Test
  void logbackIsKnownToNobody() {
    onlyIn("ch.qos.logback..");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        LocalDate.class,
        LocalDateTime.class,
        ZonedDateTime.class,
        YearMonth.class,
        Instant.class
      })
  void nothingAsksWhatTimeItIs(Class<?> type) {
    neverCalled(type, "now");
  }

  @Test
  void theCommandLineAndTheSpringHostAloneTakeTheTimeOfTheMachineForWhatTheyLog() {
    holds(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(OURS + ".cli.Main")
            .and()
            .doNotHaveFullyQualifiedName(OURS + ".spring.AdvisorAutoConfiguration")
            .should()
            .accessTargetWhere(
                target(name("system"))
                    .and(target(owner(JavaClass.Predicates.type(InstantSource.class))))));
  }

  @Test
  void nothingReadsAClockOrADefaultOfTheMachine() {
    neverCalled(System.class, "currentTimeMillis");
    neverCalled(Clock.class, "systemUTC");
    neverCalled(Clock.class, "systemDefaultZone");
    neverCalled(Date.class, "<init>");
    neverCalled(Locale.class, "getDefault");
    neverCalled(Charset.class, "defaultCharset");
    neverCalled(ZoneId.class, "systemDefault");
  }

  private static void onlyIn(String foreign, String... users) {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(users)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(foreign));
  }

  private static void neverCalled(Class<?> type, String method) {
    holds(
        noClasses()
            .should()
            .accessTargetWhere(
                target(name(method)).and(target(owner(JavaClass.Predicates.type(type))))));
  }

  private static void holds(ArchRule rule) {
    rule.check(CLASSES);
  }
}
