package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.terms.PolicyException;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * Builds a group from the classes that hold its rules.
 *
 * <p>It stays clear of {@code KieServices}, which would call for the compiler.
 */
final class GroupLoader {
  private GroupLoader() {}

  static RuleGroup load(String group, List<String> models, ClassLoader loader) {
    return load(group, models.stream().map(name -> instantiate(name, loader)).toList(), loader);
  }

  static RuleGroup load(String group, Collection<Model> models, ClassLoader loader) {
    KieBase base =
        KieBaseBuilder.createKieBaseFromModel(
            models, RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
    IdentityHashMap<Rule, RuleHeader> headers = new IdentityHashMap<>();
    for (KiePackage kiePackage : base.getKiePackages()) {
      for (Rule rule : kiePackage.getRules()) {
        headers.put(rule, HeaderReader.read(rule));
      }
    }
    if (headers.isEmpty()) {
      throw new PolicyException(
          "The folder (" + group + ") holds no rule.", "all of its rules are commented out.");
    }
    findServices(base);
    return new RuleGroup(group, base, headers);
  }

  /** Makes a session look up its services now, while the context class loader is right. */
  private static void findServices(KieBase base) {
    KieSession session = base.newKieSession();
    session.fireAllRules();
    session.dispose();
  }

  static Model instantiate(String name, ClassLoader loader) {
    try {
      return Class.forName(name, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new PolicyException(
          "The compiled rules (" + name + ") cannot be loaded: " + e + ".",
          "they were compiled against another version of the library or of Drools: compile them"
              + " again.",
          e);
    }
  }
}
