package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.smallcap.advisor.rulebook.fact.CycleLimits;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.terms.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ParameterReadsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.smallcap.advisor");

  @Test
  void everyNumberThatJavaTakesOutOfARecordOfTheRulesIsAmongThoseItNeeds() {
    Set<String> read = new TreeSet<>();
    for (Class<?> type : Set.of(Limits.class, CycleLimits.class, ReviewLimits.class)) {
      for (JavaAccess<?> access : CLASSES.get(type).getAccessesToSelf()) {
        // what is asked about the numbers of a policy is no part of what it advises by
        boolean asking = access.getOriginOwner().getPackageName().endsWith("partition.answers");
        if (!asking && !access.getOriginOwner().isEquivalentTo(type)) {
          for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(access.getName())) {
              read.add(component.getAnnotation(Parameter.class).value());
            }
          }
        }
      }
    }

    assertThat(read).contains("cycle.slump", "horizon.short");
    assertThat(ParameterReads.byJava()).containsAll(read);
  }
}
