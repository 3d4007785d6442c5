package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.situation.Fund;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.model.KieBaseModel;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Drools as its documentation starts it: rule files in a {@code KieFileSystem}, built to the
 * executable model, a {@code KieContainer}, and a new {@code KieSession} for every question.
 * Listeners note what was concluded, by which rule, and what it bound.
 */
final class DroolsJudge implements Judge {
  private static final List<String> GROUPS = List.of("client", "funds", "advice");

  private final KieContainer container;
  private final Map<String, RuleHeader> byTitle = new HashMap<>();
  private final LocalDate day;

  private DroolsJudge(KieContainer container, Map<String, RuleHeader> headers, LocalDate day) {
    this.container = container;
    this.day = day;
    headers.values().forEach(header -> byTitle.put(header.title(), header));
  }

  static DroolsJudge of(Tables tables) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem system = services.newKieFileSystem();
    KieModuleModel module = services.newKieModuleModel();
    for (String group : GROUPS) {
      KieBaseModel base = module.newKieBaseModel(group);
      base.newKieSessionModel(group);
      tables
          .files()
          .rules()
          .forEach(
              (path, text) -> {
                if (path.startsWith(group + "/")) {
                  String folder =
                      "dev/smallcap/rules/" + path.substring(0, path.length() - ".drl".length());
                  base.addPackage(folder.replace('/', '.'));
                  system.write("src/main/resources/" + folder + "/rules.drl", text);
                }
              });
    }
    system.writeKModuleXML(module.toXML());
    KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return new DroolsJudge(
        services.newKieContainer(services.getRepository().getDefaultReleaseId()),
        tables.headers(),
        tables.day());
  }

  @Override
  public List<Finding> client(ClientCase facts) {
    return judge("client", facts.facts());
  }

  @Override
  public List<Finding> funds(FundRequest request, List<Fund> funds) {
    List<Object> facts = new ArrayList<>(funds);
    facts.add(request);
    return judge("funds", facts);
  }

  @Override
  public List<Finding> advice(Outcome outcome, ReviewLimits limits) {
    return judge("advice", List.of(outcome, limits));
  }

  @Override
  public List<Finding> beside(List<Object> facts) {
    return judge("advice", facts);
  }

  private List<Finding> judge(String group, Collection<?> facts) {
    KieSession session = container.newKieSession(group);
    try {
      Heard heard = new Heard();
      session.addEventListener(heard.matches);
      session.addEventListener(heard.insertions);
      facts.forEach(session::insert);
      session.fireAllRules(this::inForce);
      heard.findings.sort(BY_ID);
      return heard.findings;
    } finally {
      session.dispose();
    }
  }

  private boolean inForce(Match match) {
    return byTitle.get(match.getRule().getName()).inForce(day);
  }

  /** Joins what is inserted to the match that inserts it. */
  private final class Heard {
    final List<Finding> findings = new ArrayList<>();
    private Match match;

    final DefaultAgendaEventListener matches =
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            match = event.getMatch();
          }
        };

    final DefaultRuleRuntimeEventListener insertions =
        new DefaultRuleRuntimeEventListener() {
          @Override
          public void objectInserted(ObjectInsertedEvent event) {
            if (match != null && event.getObject() instanceof Conclusion conclusion) {
              RuleHeader rule = byTitle.get(match.getRule().getName());
              findings.add(new Finding(rule, conclusion, evidence()));
            }
          }
        };

    private TreeMap<String, Object> evidence() {
      TreeMap<String, Object> evidence = new TreeMap<>();
      for (String id : match.getDeclarationIds()) {
        if (id.startsWith("$")) {
          evidence.put(id.substring(1), match.getDeclarationValue(id));
        }
      }
      return evidence;
    }
  }
}
