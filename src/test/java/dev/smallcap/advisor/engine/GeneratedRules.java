package dev.smallcap.advisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleFileText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/**
 * Rules as Drools itself reads them: their text goes through its parser and code generator, and
 * classes run. All rules of a folder judge as one and remember nothing. What the library builds of
 * the rules that it read is held against it.
 */
public final class GeneratedRules {
  private static final String PACKAGE = "dev.smallcap.rules.";

  private final ClassLoader loader;
  private final Map<String, List<org.drools.model.Rule>> models = new TreeMap<>();
  private final Map<String, Rule> byName = new HashMap<>();
  private final Map<String, Folder> folders = new HashMap<>();

  private GeneratedRules(ClassLoader loader) {
    this.loader = loader;
  }

  private record Folder(
      KieBase base, IdentityHashMap<org.kie.api.definition.rule.Rule, RuleHeader> headers) {}

  /** Generates code for rules. */
  public static synchronized GeneratedRules of(Collection<Rule> rules) {
    Map<String, byte[]> classes = new HashMap<>();
    List<String> models = generate(rules, classes);
    GeneratedRules made = new GeneratedRules(new Generated(classes));
    rules.forEach(rule -> made.byName.put(nameOf(packageOf(rule), rule.title()), rule));
    for (String name : models) {
      String group = name.substring(PACKAGE.length(), name.indexOf('.', PACKAGE.length()));
      made.models
          .computeIfAbsent(group, one -> new ArrayList<>())
          .addAll(instance(made.loader, name).getRules());
    }
    return made;
  }

  /** A finding for each conclusion of a folder's rules, in the order of {@link RuleGroup#judge}. */
  public List<Finding> judge(String group, Collection<?> facts, LocalDate asOf) {
    return judge(folders.computeIfAbsent(group, one -> folder(models.get(group))), facts, asOf);
  }

  /** What some of the rules of a folder find, without the others. */
  public List<Finding> judge(List<Rule> some, Collection<?> facts, LocalDate asOf) {
    Set<String> names = new TreeSet<>();
    some.forEach(rule -> names.add(nameOf(packageOf(rule), rule.title())));
    return judge(
        folders.computeIfAbsent(
            names.toString(),
            one ->
                folder(
                    models.get(some.get(0).group()).stream()
                        .filter(
                            model -> names.contains(nameOf(model.getPackage(), model.getName())))
                        .toList())),
        facts,
        asOf);
  }

  private Folder folder(List<org.drools.model.Rule> rules) {
    KieBase base =
        KieBaseBuilder.createKieBaseFromModel(
            List.<Model>of(new ModelImpl("generated").withRules(rules)),
            RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
    IdentityHashMap<org.kie.api.definition.rule.Rule, RuleHeader> headers = new IdentityHashMap<>();
    base.getKiePackages().stream()
        .flatMap(one -> one.getRules().stream())
        .forEach(
            one ->
                headers.put(
                    one, RuleHeader.of(byName.get(nameOf(one.getPackageName(), one.getName())))));
    assertThat(headers).hasSize(rules.size());
    return new Folder(base, headers);
  }

  private static List<Finding> judge(Folder folder, Collection<?> facts, LocalDate asOf) {
    FiringRecorder firings = new FiringRecorder(folder.headers(), asOf);
    KieSession session = folder.base().newKieSession();
    try {
      facts.forEach(session::insert);
      session.addEventListener(firings);
      session.fireAllRules(firings);
      return firings.findings().stream().sorted(FiringRecorder.ORDER).toList();
    } finally {
      session.dispose();
    }
  }

  private static String nameOf(String packageName, String title) {
    return packageName + " " + title;
  }

  private static String packageOf(Rule rule) {
    return PACKAGE + rule.group() + "." + rule.topic();
  }

  private static List<String> generate(Collection<Rule> rules, Map<String, byte[]> classes) {
    KieServices services = KieServices.Factory.get();
    ReleaseId release = services.newReleaseId("dev.smallcap", "generated", "1");
    KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(release);
    rules.stream()
        .collect(Collectors.groupingBy(GeneratedRules::packageOf))
        .forEach(
            (name, own) ->
                sources.write(
                    "src/main/resources/" + name.replace('.', '/') + "/rules.drl",
                    RuleFileText.of(name, own)));
    try {
      KieBuilder builder =
          services
              .newKieBuilder(sources, GeneratedRules.class.getClassLoader())
              .buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      if (!errors.isEmpty()) {
        throw new AssertionError(errors);
      }
      InternalKieModule module = (InternalKieModule) builder.getKieModule();
      for (String path : module.getFileNames()) {
        if (path.endsWith(".class")) {
          classes.put(
              path.replace('/', '.').substring(0, path.length() - ".class".length()),
              module.getBytes(path));
        }
      }
      String index = CanonicalKieModule.getModelFileWithGAV(release);
      return new String(module.getBytes(index), StandardCharsets.UTF_8)
          .lines()
          .filter(name -> name.startsWith(PACKAGE))
          .toList();
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  private static Model instance(ClassLoader loader, String name) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  /** The generated classes. */
  private static final class Generated extends ClassLoader {
    private final Map<String, byte[]> classes;

    Generated(Map<String, byte[]> classes) {
      super(GeneratedRules.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
