package dev.smallcap.advisor.rulebook.invariant;

import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.Exposure;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.Wish;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What an invariant speaks of, and the words it may use. An immutable constant. */
// the maps are filled by the constructor alone and handed out unmodifiable
@SuppressWarnings("ImmutableEnumChecker")
public enum InvariantSubject {
  /** What the rules judge of a client: refusal, size and split, before any trade. */
  CLIENT(
      List.of(Market.class, Client.class, Exposure.class, Ages.class, Wish.class),
      Map.ofEntries(
          Map.entry("refused", Boolean.class),
          Map.entry("decision", Decision.class),
          Map.entry("suitable", Boolean.class),
          Map.entry("horizon", Horizon.class),
          Map.entry("stance", Stance.class),
          Map.entry("size", Percent.class),
          Map.entry("in parts", Boolean.class),
          Map.entry("russell", Percent.class),
          Map.entry("russell target", Percent.class),
          Map.entry("sp600", Percent.class),
          Map.entry("sp400", Percent.class))),
  /** What an account may buy of the funds on the list. */
  FUND(
      List.of(FundRequest.class, Fund.class),
      Map.of("eligible", Boolean.class, "allowed", Boolean.class)),
  /** What is said about an outcome: evidence, disclosures, alternatives, review. */
  SAID(List.of(Outcome.class), Map.of("review months", Integer.class)),
  /** A whole recommendation with its trades. */
  ADVICE(
      List.of(Market.class, Client.class, Exposure.class, Ages.class, Wish.class),
      Map.ofEntries(
          Map.entry("account", AccountType.class),
          Map.entry("decision", Decision.class),
          Map.entry("suitable", Boolean.class),
          Map.entry("stance", Stance.class),
          Map.entry("size", Percent.class),
          Map.entry("russell", Percent.class),
          Map.entry("traded", Boolean.class),
          Map.entry("bought", Boolean.class),
          Map.entry("sleeve bought", Boolean.class),
          Map.entry("russell bought", Boolean.class),
          Map.entry("barred fund bought", Boolean.class),
          Map.entry("leveraged fund bought", Boolean.class),
          Map.entry("free to trade", Boolean.class),
          Map.entry("targeted", Boolean.class),
          Map.entry("sleeve target", Percent.class),
          Map.entry("sleeve result", Percent.class),
          Map.entry("sleeve result less band", Percent.class),
          Map.entry("russell result", Percent.class),
          Map.entry("russell result less band", Percent.class),
          Map.entry("russell target", Percent.class),
          Map.entry("weights", Percent.class),
          Map.entry("unsourced reasons", Integer.class),
          Map.entry("reasons", Integer.class),
          Map.entry("evidence", Integer.class)));

  private final Map<String, Class<?>> words = new LinkedHashMap<>();
  private final Map<String, Input> inputs = new LinkedHashMap<>();

  InvariantSubject(List<Class<?>> facts, Map<String, Class<?>> results) {
    List<FactType> types =
        facts.stream()
            .map(fact -> Objects.requireNonNull(Vocabulary.type(fact.getSimpleName())))
            .toList();
    for (FactType type : types) {
      for (Property property : type.properties().values()) {
        String word = Vocabulary.words(property.name());
        long holders = types.stream().filter(one -> one.property(property.name()) != null).count();
        String name =
            holders > 1 || results.containsKey(word)
                ? Vocabulary.words(type.name()) + " " + word
                : word;
        words.put(name, property.type());
        inputs.put(name, new Input(type.name(), property.name()));
      }
    }
    words.putAll(new TreeMap<>(results));
  }

  private record Input(String fact, String property) {}

  /** The words, with the types of their values. */
  public Map<String, Class<?>> words() {
    return Collections.unmodifiableMap(words);
  }

  /** The fact that a word reads, or nothing where it is a result. */
  public String fact(String word) {
    Input input = inputs.get(word);
    return input == null ? "" : input.fact();
  }

  /** The property that a word reads, or nothing where it is a result. */
  public String property(String word) {
    Input input = inputs.get(word);
    return input == null ? "" : input.property();
  }
}
