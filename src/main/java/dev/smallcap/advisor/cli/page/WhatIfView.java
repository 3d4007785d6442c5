package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.partition.answers.AnswerChoice;
import dev.smallcap.advisor.partition.answers.AnswerInput;
import dev.smallcap.advisor.partition.answers.AnswerQuestions;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inputs of the what-if as lists to choose from. Immutable and thread-safe.
 *
 * @param questions what is asked
 * @param words the words of the policy
 */
record WhatIfView(AnswerQuestions questions, MessageCatalog words) {
  /** The inputs in the order in which a reader is asked. */
  private static final List<AnswerInput> ASKED =
      List.of(
          AnswerInput.STAGE,
          AnswerInput.HORIZON,
          AnswerInput.RISK,
          AnswerInput.RESIDENCY,
          AnswerInput.AGE,
          AnswerInput.ACCOUNT,
          AnswerInput.WITHDRAWALS,
          AnswerInput.NEED,
          AnswerInput.HELD,
          AnswerInput.HEDGE,
          AnswerInput.MARGIN,
          AnswerInput.DATA);

  /** Inputs whose choices have long names. */
  private static final List<AnswerInput> WIDE =
      List.of(AnswerInput.STAGE, AnswerInput.ACCOUNT, AnswerInput.HELD, AnswerInput.DATA);

  /** An input as a list to choose from. */
  record AskedInput(
      AnswerInput input,
      Text name,
      List<String> codes,
      List<Text> choices,
      int first,
      boolean wide) {
    int number() {
      return input.number();
    }
  }

  /** How many situations there are, grouped by thousands. */
  String count() {
    return RulebookWords.grouped(questions.count());
  }

  /** The inputs in the order in which a reader is asked. */
  List<AskedInput> asked() {
    return ASKED.stream().map(this::asked).toList();
  }

  /** An input as a list to choose from. */
  AskedInput asked(AnswerInput input) {
    List<AnswerChoice> choices = questions.choices(input);
    return new AskedInput(
        input,
        RulebookWords.say("input." + input),
        choices.stream().map(AnswerChoice::code).toList(),
        choices.stream().map(one -> choice(input, one)).toList(),
        input == AnswerInput.RISK ? Math.max(0, choices.size() - 2) : 0,
        WIDE.contains(input));
  }

  /** A stage as the months or the phase that it is. */
  Text stage(Stage stage) {
    return choice(AnswerInput.STAGE, questionOf(AnswerInput.STAGE, stage.name()));
  }

  /** A horizon as the months that it is. */
  Text horizon(Horizon horizon) {
    return choice(AnswerInput.HORIZON, questionOf(AnswerInput.HORIZON, horizon.name()));
  }

  private AnswerChoice questionOf(AnswerInput input, String code) {
    return questions.choices(input).stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .orElse(new AnswerChoice(code, List.of()));
  }

  private Text choice(AnswerInput input, AnswerChoice choice) {
    Map<String, String> numbers = new HashMap<>();
    for (int i = 0; i < choice.numbers().size(); i++) {
      numbers.put(i == 0 ? "a" : "b", choice.numbers().get(i));
    }
    String key = "choice." + input + "." + choice.code();
    return RulebookWords.all().containsKey(key) && numbers.size() == holes(key)
        ? RulebookWords.say(key, numbers)
        : term(input, choice.code());
  }

  private static int holes(String key) {
    return (int) RulebookWords.say(key).en().chars().filter(one -> one == '{').count();
  }

  private Text term(AnswerInput input, String code) {
    return switch (input) {
      case STAGE -> words.term(Stage.valueOf(code));
      case HORIZON -> words.term(Horizon.valueOf(code));
      case RISK -> words.term(RiskProfile.valueOf(code));
      case RESIDENCY -> words.term(Residency.valueOf(code));
      case ACCOUNT -> words.term(AccountType.valueOf(code));
      case AGE, DATA, HEDGE, HELD, MARGIN, NEED, WITHDRAWALS -> Text.same(code);
    };
  }
}
