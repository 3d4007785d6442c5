package dev.smallcap.advisor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host that has no compiler of rules learns which dependency brings it, each time it asks. */
class WithoutCompilerTest {
  @Test
  void aFolderIsRefusedNamingTheDependencyAndTheStandardPolicyStays() throws Exception {
    try (URLClassLoader host = hostWithoutCompiler()) {
      for (int i = 0; i < 2; i++) {
        Method swap =
            host.loadClass(WithoutCompilerTest.class.getName()).getDeclaredMethod("swapToRules");
        swap.setAccessible(true);
        String told = (String) swap.invoke(null);

        assertThat(told)
            .contains("does not take over, version 1.1 stays in force.")
            .contains("is not on the class path")
            .endsWith("\nMaybe add org.drools:drools-model-codegen, or use Policy.standard().");
      }
    }
  }

  /** Called in the class loader of the host. */
  static String swapToRules() {
    PolicySource source = PolicySource.of(Policy.standard(), InstantSource.system());
    try {
      PolicySource.folder(Path.of("rules"), InstantSource.system());
    } catch (PolicyException e) {
      return ((Reloaded.Refused) source.swap(Path.of("rules"))).message();
    }
    return "It was compiled.";
  }

  private static URLClassLoader hostWithoutCompiler() throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.matches(".*(drools-model-codegen|drools-compiler|drools-drl|drools-ecj|ecj-).*")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
