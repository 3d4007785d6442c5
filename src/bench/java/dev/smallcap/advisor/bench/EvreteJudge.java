package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.situation.Fund;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.StatelessSession;

/**
 * The same rules in Evrete, in its continuous mode: in the default one, once a rule has inserted
 * something, the other rules that held then are not fired. Its knowledge base registers sessions
 * without a lock, so each thread needs a judge of its own.
 */
final class EvreteJudge implements Judge {
  private final Map<String, Knowledge> groups = new HashMap<>();
  private final Map<String, StatefulSession> kept = new HashMap<>();
  private final Map<String, RuleHeader> headers;

  private EvreteJudge(Map<String, RuleHeader> headers) {
    this.headers = headers;
  }

  /** A new stateless session for each question, as one is meant to be used for requests. */
  static EvreteJudge fresh(Tables tables) {
    KnowledgeService service = new KnowledgeService();
    EvreteJudge judge = new EvreteJudge(tables.headers());
    for (String group : List.of("client", "funds", "advice")) {
      Knowledge knowledge = service.newKnowledge();
      EvreteRules.add(knowledge, tables.rules(group));
      judge.groups.put(group, knowledge);
    }
    return judge;
  }

  /** One session for all questions, emptied between them. */
  static EvreteJudge keeping(Tables tables) {
    EvreteJudge judge = fresh(tables);
    judge.groups.forEach(
        (group, knowledge) ->
            judge.kept.put(group, knowledge.newStatefulSession(ActivationMode.CONTINUOUS)));
    return judge;
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

  private List<Finding> judge(String group, List<Object> facts) {
    Found found = new Found(headers);
    StatefulSession session = kept.get(group);
    if (session != null) {
      session.set(EvreteAction.FOUND, found);
      session.insert(facts);
      session.fire();
      session.clear();
    } else {
      StatelessSession fresh = groups.get(group).newStatelessSession(ActivationMode.CONTINUOUS);
      fresh.set(EvreteAction.FOUND, found);
      fresh.insert(facts);
      fresh.fire();
    }
    return found.sorted();
  }
}
