package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;

/**
 * Builds components of rules. One thread.
 *
 * <p>It stays clear of {@code KieServices}, which would call for the compiler.
 */
final class RuleComponentBuilder {
  private final KieBaseConfiguration configuration =
      RuleBaseFactory.newKnowledgeBaseConfiguration(
          null, RuleComponentBuilder.class.getClassLoader());
  private boolean servicesFound;

  /** A component of rules that hang together. */
  RuleComponent build(List<Rule> rules) {
    RuleModels models = new RuleModels();
    ModelImpl model = new ModelImpl(rules.get(0).group());
    Map<String, RuleHeader> byId = new HashMap<>();
    for (Rule rule : rules) {
      model.addRule(models.of(rule));
      byId.put(rule.id(), RuleHeader.of(rule));
    }
    KieBase base = KieBaseBuilder.createKieBaseFromModel(List.of(model), configuration);
    IdentityHashMap<org.kie.api.definition.rule.Rule, RuleHeader> headers = new IdentityHashMap<>();
    for (KiePackage kiePackage : base.getKiePackages()) {
      for (org.kie.api.definition.rule.Rule rule : kiePackage.getRules()) {
        headers.put(rule, byId.get(rule.getName()));
      }
    }
    findServices(base);
    return new RuleComponent(rules, base, headers);
  }

  /** Makes a session look up its services now, while the context class loader is right. */
  private void findServices(KieBase base) {
    if (!servicesFound) {
      KieSession session = base.newKieSession();
      session.fireAllRules();
      session.dispose();
      servicesFound = true;
    }
  }
}
