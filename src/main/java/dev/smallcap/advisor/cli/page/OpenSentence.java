package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.language.Binding;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says before it speaks of a situation: numbers of the policy stand in it, and what a
 * situation brings is a gap with a name. Immutable and thread-safe.
 *
 * @param en its pieces in English
 * @param ko its pieces in Korean; none where the words are missing
 */
record OpenSentence(List<Piece> en, List<Piece> ko) {
  private static final java.util.regex.Pattern PLACEHOLDER =
      java.util.regex.Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");

  /** A piece of it: words as they stand, or the name of what is open. */
  record Piece(String text, boolean gap) {}

  /**
   * The sentence of a rule.
   *
   * @param rule the rule, or null where it cannot be read: all is open then
   * @param values the numbers of the policy
   */
  static OpenSentence of(
      Text sentence, @Nullable Rule rule, ParameterValues values, MessageCatalog words) {
    Map<String, Piece> english = new HashMap<>();
    Map<String, Piece> korean = new HashMap<>();
    if (rule != null) {
      for (Pattern pattern : rule.patterns()) {
        for (Binding binding : pattern.bindings()) {
          Object fixed = fixed(pattern, binding, values);
          Text shown =
              fixed == null
                  ? RulebookWords.sayOr("gap." + pattern.type() + "." + binding.property(), EMPTY)
                  : words.shown(fixed);
          if (!shown.en().isEmpty()) {
            english.putIfAbsent(binding.variable(), new Piece(shown.en(), fixed == null));
            korean.putIfAbsent(binding.variable(), new Piece(shown.ko(), fixed == null));
          }
        }
      }
    }
    return new OpenSentence(
        pieces(sentence.en(), english, Lang.EN), pieces(sentence.ko(), korean, Lang.KO));
  }

  private static final Text EMPTY = Text.same("");

  /** The number of the policy that a variable stands for, or null where it is of a situation. */
  private static @Nullable Object fixed(Pattern pattern, Binding binding, ParameterValues values) {
    FactType fact = Vocabulary.type(pattern.type());
    Property property = fact == null ? null : fact.property(binding.property());
    String name = property == null ? null : property.parameter();
    if (property == null || name == null || !values.has(name)) {
      return null;
    }
    return property.type() == Percent.class ? values.percent(name) : values.decimal(name);
  }

  private static List<Piece> pieces(String sentence, Map<String, Piece> known, Lang lang) {
    List<Piece> pieces = new ArrayList<>();
    Matcher open = PLACEHOLDER.matcher(sentence);
    int from = 0;
    while (open.find()) {
      add(pieces, sentence.substring(from, open.start()));
      String name = open.group(1);
      Piece piece = known.get(name);
      pieces.add(
          piece == null
              ? new Piece(RulebookWords.sayOr("gap." + name, Text.same(name)).in(lang), true)
              : piece);
      from = open.end();
    }
    add(pieces, sentence.substring(from));
    return pieces;
  }

  private static void add(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false));
    }
  }
}
