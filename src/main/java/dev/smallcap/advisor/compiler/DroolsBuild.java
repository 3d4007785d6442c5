package dev.smallcap.advisor.compiler;

import dev.smallcap.advisor.engine.CompiledRules;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** What one run of the Drools compiler gave: classes and model names, or errors. */
record DroolsBuild(SortedMap<String, byte[]> classes, List<String> models, List<Failure> errors) {

  /** An error as Drools tells it: its file may be a generated one, its line may be unknown. */
  record Failure(@Nullable String file, int line, String text) {}

  /**
   * Builds alone: Drools keeps modules by release id, in one place for the whole machine. In a
   * thread of its own, which nobody interrupts: an interrupt makes the compiler lose classes and
   * say nothing. Whoever is interrupted while it waits stays so.
   */
  static synchronized DroolsBuild of(Collection<RuleFile> files) {
    FutureTask<DroolsBuild> task = new FutureTask<>(() -> build(files));
    Thread thread = new Thread(task, "smallcap-rules");
    thread.setDaemon(true);
    // Drools looks for its services there, once, and remembers what it did not find.
    thread.setContextClassLoader(DroolsBuild.class.getClassLoader());
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
        throw error;
      }
      return failed(List.of(new Failure(null, 0, String.valueOf(cause))));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static DroolsBuild build(Collection<RuleFile> files) {
    KieServices services = KieServices.Factory.get();
    // Generated names are made of the release id: a constant one gives the same bytes each time.
    ReleaseId release = services.newReleaseId(CompiledRules.PACKAGE, "rules", "1");
    KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(release);
    for (RuleFile file : files) {
      sources.write(
          "src/main/resources/" + file.folder() + "/rules.drl",
          file.text().getBytes(StandardCharsets.UTF_8));
    }
    try {
      InternalKieBuilder builder =
          (InternalKieBuilder) services.newKieBuilder(sources, DroolsBuild.class.getClassLoader());
      builder.withKModuleModel(inOneThread(services)).buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      return errors.isEmpty()
          ? built((InternalKieModule) builder.getKieModule())
          : failed(
              errors.stream()
                  .map(error -> new Failure(error.getPath(), error.getLine(), error.getText()))
                  .toList());
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  /** Names are numbered as they are made: threads would number them anew each time. */
  private static KieModuleModel inOneThread(KieServices services) {
    KieModuleModel model = services.newKieModuleModel();
    KieBuilderImpl.setDefaultsforEmptyKieModule(model);
    return model
        .setConfigurationProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1")
        .setConfigurationProperty(ParallelLambdaExternalizationOption.PROPERTY_NAME, "false");
  }

  private static DroolsBuild built(InternalKieModule module) {
    String models = CanonicalKieModule.getModelFileWithGAV(module.getReleaseId());
    SortedMap<String, byte[]> classes = new TreeMap<>();
    String suffix = ".class";
    for (String path : module.getFileNames()) {
      String name = path.replace('/', '.');
      if (name.startsWith(CompiledRules.PACKAGE + ".") && name.endsWith(suffix)) {
        classes.put(name.substring(0, name.length() - suffix.length()), module.getBytes(path));
      }
    }
    return new DroolsBuild(
        classes,
        new String(module.getBytes(models), StandardCharsets.UTF_8).lines().sorted().toList(),
        List.of());
  }

  private static DroolsBuild failed(List<Failure> errors) {
    return new DroolsBuild(new TreeMap<>(), List.of(), errors);
  }
}
