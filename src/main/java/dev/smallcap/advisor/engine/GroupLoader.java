package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * Builds groups from the classes that hold their rules. One loader, one thread.
 *
 * <p>It stays clear of {@code KieServices}, which would call for the compiler.
 */
final class GroupLoader {
  private final ClassLoader loader;
  private final KieBaseConfiguration configuration;
  private boolean servicesFound;

  GroupLoader(ClassLoader loader) {
    this.loader = loader;
    this.configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
  }

  /** A group in strands, or in one where it is not said what its rules read. */
  RuleGroup load(String group, List<String> names, List<RuleReads> reads) {
    List<Model> models = names.stream().map(this::instantiate).toList();
    if (reads.isEmpty()) {
      return load(group, models);
    }
    refuseOthers(group, models, reads);
    List<Strand> strands = new ArrayList<>();
    for (List<RuleReads> strand : Strands.of(reads)) {
      strands.add(strand(group, only(strand, models), new Scope(strand)));
    }
    return new RuleGroup(strands);
  }

  /** A group that is one strand and remembers nothing. */
  RuleGroup load(String group, Collection<Model> models) {
    return new RuleGroup(List.of(strand(group, models, null)));
  }

  /** A rule that is in no strand would be lost, and one that is not compiled would stay silent. */
  private static void refuseOthers(String group, List<Model> models, List<RuleReads> reads) {
    Set<String> compiled =
        models.stream()
            .flatMap(model -> model.getRules().stream())
            .map(GroupLoader::key)
            .collect(Collectors.toSet());
    if (!compiled.equals(reads.stream().map(RuleReads::key).collect(Collectors.toSet()))) {
      throw new PolicyException(
          "The compiled rules of (" + group + ") are not those that are listed as read.",
          "the library was built in parts: build it anew with mvn clean package.");
    }
  }

  private static String key(org.drools.model.Rule rule) {
    return RuleReads.key(rule.getPackage(), rule.getName());
  }

  private static List<Model> only(List<RuleReads> strand, List<Model> models) {
    Set<String> titles = strand.stream().map(RuleReads::key).collect(Collectors.toSet());
    List<Model> only = new ArrayList<>();
    for (Model model : models) {
      List<org.drools.model.Rule> rules =
          model.getRules().stream().filter(rule -> titles.contains(key(rule))).toList();
      if (!rules.isEmpty()) {
        only.add(new ModelImpl(model.getName()).withRules(rules));
      }
    }
    return only;
  }

  private Strand strand(String group, Collection<Model> models, @Nullable Scope scope) {
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models, configuration);
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
    return new Strand(base, headers, scope);
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

  Model instantiate(String name) {
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
