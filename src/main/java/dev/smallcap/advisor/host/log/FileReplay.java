package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.files.LibraryVersion;
import dev.smallcap.advisor.host.json.ClientFile;
import dev.smallcap.advisor.host.json.DecisionJson;
import dev.smallcap.advisor.host.json.Differing;
import dev.smallcap.advisor.host.json.LoggedAdvice;
import dev.smallcap.advisor.host.json.LoggedMarket;
import dev.smallcap.advisor.host.log.Replayed.Outcome;
import dev.smallcap.advisor.situation.MarketInputs;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Recomputes the lines of one file, which holds the markets of its decisions. */
final class FileReplay {
  private final Path file;
  private final Function<String, @Nullable Policy> policies;
  private final Map<String, LoggedMarket> markets = new HashMap<>();
  private final Map<String, MarketView> views = new HashMap<>();

  FileReplay(Path file, Function<String, @Nullable Policy> policies) {
    this.file = file;
    this.policies = policies;
  }

  Replayed unreadable(long number) {
    return new Replayed(
        Outcome.UNREADABLE,
        file,
        number,
        0,
        "",
        "this is not a line of a log: see what verify says.");
  }

  /** Keeps a market that later lines of the file were decided in. */
  void remember(long number, LogLine line) {
    try {
      markets.put(line.market(), DecisionJson.readMarket(line.text(), place(number)));
    } catch (InputException e) {
      // told of by the line itself, or by the decisions that miss it
      markets.remove(line.market());
    }
  }

  Replayed recomputed(long number, LogLine line) {
    ReplayedLine told = new ReplayedLine(number, line);
    try {
      return line.isAdvice() ? advice(told) : market(told);
    } catch (InputException e) {
      return told.of(Outcome.UNREADABLE, "", "the line cannot be read: " + e.what());
    }
  }

  private Replayed market(ReplayedLine told) {
    LoggedMarket logged = DecisionJson.readMarket(told.line.text(), place(told.number));
    markets.put(told.line.market(), logged);
    Policy policy = policies.apply(logged.fingerprint());
    if (policy == null) {
      return told.noPolicy(logged.library(), logged.fingerprint());
    }
    try {
      MarketView view = assessed(policy, logged.inputs());
      views.put(told.line.market(), view);
      return told.compared(logged.library(), DecisionJson.market(view, logged.library()));
    } catch (InputException | PolicyException e) {
      return told.failed(logged.library(), e);
    }
  }

  private Replayed advice(ReplayedLine told) {
    LoggedAdvice logged = DecisionJson.readAdvice(told.line.text(), place(told.number));
    String library = logged.keeping().library();
    ClientFile inputs = logged.inputs();
    if (inputs == null) {
      return told.of(
          Outcome.LEFT_OUT,
          library,
          "it cannot be recomputed: " + logged.keeping().leftOut() + " were left out.");
    }
    LoggedMarket market = markets.get(told.line.market());
    if (market == null) {
      return told.of(Outcome.UNREADABLE, library, "its market is not in the file before it.");
    }
    Policy policy = policies.apply(logged.fingerprint());
    if (policy == null) {
      return told.noPolicy(library, logged.fingerprint());
    }
    try {
      MarketView view = views.get(told.line.market());
      if (view == null) {
        view = assessed(policy, market.inputs());
        views.put(told.line.market(), view);
      }
      return told.compared(
          library,
          written(
              told.line,
              logged,
              policy
                  .recommend(inputs.client(), inputs.account(), logged.holdings(), view)
                  .under(logged.letterhead()),
              view));
    } catch (InputException | PolicyException e) {
      return told.failed(library, e);
    }
  }

  private static String written(
      LogLine line, LoggedAdvice logged, Recommendation advice, MarketView view) {
    return line.isOfFormBefore()
        ? DecisionJson.adviceOfFormTwo(logged.keeping(), advice, logged.holdings(), view)
        : DecisionJson.advice(logged.keeping(), advice, logged.holdings(), view);
  }

  private static MarketView assessed(Policy policy, MarketInputs inputs) {
    MarketView view = policy.assess(inputs.figures(), inputs.asOf());
    if (inputs.words() != null) {
      view = view.worded(inputs.words());
    }
    return inputs.declaration() == null ? view : view.declared(inputs.declaration());
  }

  private String place(long number) {
    return file + ", line " + number;
  }

  /** Tells what came of one line. */
  private final class ReplayedLine {
    private final long number;
    private final LogLine line;

    ReplayedLine(long number, LogLine line) {
      this.number = number;
      this.line = line;
    }

    Replayed of(Outcome outcome, String library, String what) {
      return new Replayed(outcome, file, number, line.sequence(), library, what);
    }

    Replayed noPolicy(String library, String fingerprint) {
      return of(
          Outcome.NO_POLICY, library, "there is no policy of the fingerprint " + fingerprint + ".");
    }

    Replayed failed(String library, RuntimeException e) {
      String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return of(
          Outcome.DIFFERENT,
          library,
          "an answer was logged, now it is refused: " + what + versions(library));
    }

    Replayed compared(String library, String content) {
      if (line.holds(content)) {
        return of(Outcome.SAME, library, "the same.");
      }
      Differing first = DecisionJson.difference(line.content(), content);
      return of(
          Outcome.DIFFERENT,
          library,
          (first == null
                  ? "the same values in other bytes."
                  : first.pointer()
                      + " was "
                      + first.first()
                      + ", and is recomputed as "
                      + first.second()
                      + ".")
              + versions(library));
    }

    private String versions(String library) {
      String own = LibraryVersion.number();
      return own.equals(library)
          ? ""
          : " It was written by version " + library + ", and recomputed by " + own + ".";
    }
  }
}
