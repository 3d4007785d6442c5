package dev.smallcap.advisor;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wings of the house, the arrows between them, and what no class may call. */
@Tag("slow")
class ArchitectureTest {
  private static final String OURS = "dev.smallcap.advisor";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OURS);

  @Test
  @Tag("long")
  void arrowsBetweenWingsRunInOneDirection() {
    holds(slices().matching(OURS + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  @Tag("long")
  void arrowsInsideAWingRunInOneDirectionToo() {
    holds(slices().matching(OURS + ".(**)").should().beFreeOfCycles());
  }

  /**
   * The whole picture: a wing, and the wings that it may know. {@code door} is the root package.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terms     | terms",
        "picture   | picture terms",
        "files     | files terms",
        "situation | situation files terms",
        "advice    | advice situation files terms",
        "rulebook  | rulebook situation files terms",
        "engine    | engine rulebook situation files terms",
        "decide    | decide engine rulebook advice situation files terms",
        "door      | door decide engine rulebook advice situation files terms",
        "partition | partition door decide engine rulebook advice situation files terms",
        "explain   | explain partition door decide engine rulebook advice situation files terms",
        "author    | author partition door decide engine rulebook advice situation files terms",
        "host      | host author.verify explain partition door decide engine rulebook advice"
            + " situation files picture terms",
      })
  void aWingKnowsOnlyThoseBelowIt(String wing, String known) {
    DescribedPredicate<JavaClass> allowed =
        JavaClass.Predicates.resideOutsideOfPackage(OURS + "..");
    for (String below : known.strip().split(" ")) {
      allowed = allowed.or(in(below));
    }
    holds(classes().that(in(wing.strip())).should().onlyDependOnClassesThat(allowed));
  }

  @Test
  void theTermsDependOnNothingButJava() {
    holds(
        classes()
            .that(in("terms"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(OURS + ".terms..", "java..", "org.jspecify.."));
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource({
    "org.drools.., engine",
    "org.kie.., engine",
    "picocli.., cli",
    "org.assertj.., author.verify.assertj",
    "org.springframework.., host.spring",
    "io.micrometer.., host.spring",
    "dev.smallcap.advisor.host.spring.., host.spring",
  })
  void oneForeignPackageHasOneUser(String foreign, String user) {
    onlyIn(foreign, OURS + "." + user + "..");
  }

  @Test
  void jsonIsKnownToTheJsonAndTheCommandLineAlone() {
    onlyIn("tools.jackson..", OURS + ".host.json..", OURS + ".cli..");
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(OURS + ".host.json..", OURS + ".cli..")
            // What turns the Jackson of a host away from the record.
            .and()
            .doNotHaveFullyQualifiedName(OURS + ".advice.ByAdviceJson")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.."));
  }

  @Test
  void logbackIsKnownToNobody() {
    onlyIn("ch.qos.logback..");
  }

  @ParameterizedTest
  @Tag("long")
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
            .doNotHaveFullyQualifiedName(OURS + ".host.spring.AdvisorAutoConfiguration")
            .should()
            .accessTargetWhere(
                target(name("system"))
                    .and(target(owner(JavaClass.Predicates.type(InstantSource.class))))));
  }

  @Test
  @Tag("long")
  void nothingReadsAClockOrADefaultOfTheMachine() {
    neverCalled(System.class, "currentTimeMillis");
    neverCalled(Clock.class, "systemUTC");
    neverCalled(Clock.class, "systemDefaultZone");
    neverCalled(Date.class, "<init>");
    neverCalled(Locale.class, "getDefault");
    neverCalled(Charset.class, "defaultCharset");
    neverCalled(ZoneId.class, "systemDefault");
  }

  /** The classes of a wing, or of the root package. */
  private static DescribedPredicate<JavaClass> in(String wing) {
    return wing.equals("door")
        ? JavaClass.Predicates.resideInAPackage(OURS)
        : JavaClass.Predicates.resideInAPackage(OURS + "." + wing + "..");
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
