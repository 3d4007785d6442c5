package dev.smallcap.advisor.source;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a running host, swapped whole: files are reviewed and compiled and all their cases
 * run before they take over; where anything fails, the policy in force stays.
 *
 * <pre>{@code
 * PolicySource source = PolicySource.folder(Path.of("rules"), Clock.systemUTC());
 * source.watch(Duration.ofSeconds(2), reloaded -> log(reloaded));
 * Recommendation advice = source.recommend(client, account, holdings, market);
 * }</pre>
 *
 * <p>A recommendation is made by one policy from beginning to end. Who asks for several things that
 * belong together takes {@link #get} once and keeps it for the request; no swap touches it. A
 * policy that nobody keeps any more is collected with its classes.
 *
 * <p>Thread-safe. Reading is never held up by a swap; swaps wait for each other.
 */
public final class PolicySource implements Supplier<Policy>, AutoCloseable {
  private final InstantSource clock;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile InForce inForce;
  private @Nullable Watcher watcher;

  private PolicySource(InstantSource clock, InForce first) {
    this.clock = clock;
    this.inForce = first;
  }

  /**
   * A source that serves a policy which the host has made, such as {@link Policy#standard}.
   *
   * @param clock tells since when a policy is in force, and nothing else
   */
  public static PolicySource of(Policy policy, InstantSource clock) {
    return new PolicySource(clock, handedOver(policy, clock));
  }

  /**
   * A source that serves an edited copy of {@code rules/}: reviewed, compiled and tried now, which
   * takes seconds. Needs {@code drools-model-codegen} on the class path.
   *
   * @throws PolicyException if the folder cannot be used, with every reason
   */
  public static PolicySource folder(Path folder, InstantSource clock) {
    return new PolicySource(clock, tried(new Origin.Folder(Checks.given(folder, "folder")), clock));
  }

  private static InForce handedOver(Policy policy, InstantSource clock) {
    Checks.given(policy, "policy");
    return InForce.of(policy, clock.instant(), new Origin.HandedOver(), null);
  }

  private static InForce tried(Origin.Place place, InstantSource clock) {
    RuleFiles files = place.read();
    return InForce.of(Intake.take(files), clock.instant(), place, files);
  }

  /** The policy in force. Keep it for the whole of a request. */
  @Override
  public Policy get() {
    return inForce.serving().policy();
  }

  /** The policy in force, its version and fingerprint, since when, and where it came from. */
  public Serving serving() {
    return inForce.serving();
  }

  /**
   * Advises one client on one account by the policy in force. A market that another policy judged,
   * before a swap or after it, is judged again by this one from the same figures, words and
   * declaration.
   *
   * @throws InputException if something handed in cannot be used, naming it
   * @throws PolicyException if the rules give no answer or two, which a proved policy never does
   */
  public Recommendation recommend(
      Client client, Account account, Holdings holdings, MarketView market) {
    InForce now = inForce;
    return now.serving().policy().recommend(client, account, holdings, now.markets().judge(market));
  }

  /** Reads again what the policy in force was made of. */
  public Reloaded reload() {
    turn.lock();
    try {
      return inForce.origin() instanceof Origin.Place place
          ? take(Look.at(place))
          : new Reloaded.Unchanged(serving());
    } finally {
      turn.unlock();
    }
  }

  /**
   * Reads another folder, which is read and watched from then on, unless it is refused.
   *
   * @param folder an edited copy of {@code rules/}
   */
  public Reloaded swap(Path folder) {
    turn.lock();
    try {
      return take(Look.at(new Origin.Folder(Checks.given(folder, "folder"))));
    } finally {
      turn.unlock();
    }
  }

  /**
   * Puts a policy in force that the host has made and answers for: it is neither reviewed nor tried
   * here, and takes over at once.
   */
  public Reloaded swap(Policy policy) {
    turn.lock();
    try {
      if (get() == policy) {
        return new Reloaded.Unchanged(serving());
      }
      return swapped(handedOver(policy, clock));
    } finally {
      turn.unlock();
    }
  }

  /**
   * Watches what the policy in force was made of, in a daemon thread, until {@link #close}. What
   * has not changed from one look to the next is taken: so write a folder within a pause, or beside
   * the old one and then rename it.
   *
   * @param pause the time between two looks, such as 2 seconds
   * @param listener is told, in that thread, of every change and what came of it; a folder that
   *     fails is told once, and again when it changes
   * @throws InputException if the pause is below 10 ms, or the source is watched already
   */
  public void watch(Duration pause, Consumer<Reloaded> listener) {
    if (pause.compareTo(Duration.ofMillis(10)) < 0) {
      throw new InputException(
          "The pause between two looks (" + pause + ") is below 10 ms.", "look every 2 seconds.");
    }
    turn.lock();
    try {
      if (watcher != null) {
        throw new InputException(
            "The policy (" + serving().origin() + ") is watched already.",
            "watch it once, and let the listener tell the others.");
      }
      watcher = new Watcher(pause, this::look, this::taken, listener);
      watcher.start();
    } finally {
      turn.unlock();
    }
  }

  private @Nullable Look look() {
    return inForce.origin() instanceof Origin.Place place ? Look.at(place) : null;
  }

  /** What came of a look, unless the host itself went elsewhere in between. */
  private @Nullable Reloaded taken(Look look) {
    turn.lock();
    try {
      return look.place().equals(inForce.origin()) ? take(look) : null;
    } finally {
      turn.unlock();
    }
  }

  private Reloaded take(Look look) {
    RuleFiles files = look.files();
    if (files == null) {
      return refused(look.place(), String.valueOf(look.fault()));
    }
    if (files.equals(inForce.files())) {
      inForce = inForce.from(look.place());
      return new Reloaded.Unchanged(serving());
    }
    try {
      return swapped(InForce.of(Intake.take(files), clock.instant(), look.place(), files));
    } catch (PolicyException e) {
      return refused(look.place(), String.valueOf(e.getMessage()));
    }
  }

  private Reloaded swapped(InForce next) {
    InForce before = inForce;
    inForce = next;
    return new Reloaded.Swapped(before.serving().stamp(), next.serving());
  }

  private Reloaded refused(Origin from, String why) {
    Serving serving = serving();
    return new Reloaded.Refused(
        "The policy of "
            + from
            + " does not take over, version "
            + serving.version()
            + " stays in force.\n"
            + why,
        serving);
  }

  /** Stops watching. The policy in force can still be asked, and swapped on demand. */
  @Override
  public void close() {
    turn.lock();
    try {
      if (watcher != null) {
        watcher.close();
        watcher = null;
      }
    } finally {
      turn.unlock();
    }
  }
}
