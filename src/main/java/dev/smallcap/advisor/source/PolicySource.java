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
import java.security.PublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a running host, swapped whole. New files are reviewed, loaded and run through all
 * their cases before they take over. If anything fails, the policy in force stays.
 *
 * <pre>{@code
 * PolicySource source = PolicySource.folder(Path.of("rules"), Clock.systemUTC());
 * source.watch(Duration.ofSeconds(2), reloaded -> log(reloaded));
 * Recommendation advice = source.recommend(client, account, holdings, market);
 * }</pre>
 *
 * <p>One policy makes a recommendation from beginning to end. For several requests that belong
 * together, take {@link #get} once and keep it; no swap touches it. A policy that nobody keeps any
 * more is collected with its classes.
 *
 * <p>Thread-safe. Reading is never held up by a swap; swaps wait for each other.
 */
public final class PolicySource implements Supplier<Policy>, AutoCloseable {
  private final InstantSource clock;
  private final Gate gate;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile InForce inForce;
  private @Nullable Watcher watcher;

  private PolicySource(InstantSource clock, Gate gate, InForce first) {
    this.clock = clock;
    this.gate = gate;
    this.inForce = first;
  }

  /** A source that serves the policy which the library ships. */
  public static PolicySource standard(InstantSource clock) {
    return new PolicySource(
        clock,
        Gate.open(),
        InForce.of(Policy.standard(), clock.instant(), Origin.Made.SHIPPED, null));
  }

  /**
   * A source that serves a policy which the host has made.
   *
   * @param clock tells since when a policy is in force, and nothing else
   */
  public static PolicySource of(Policy policy, InstantSource clock) {
    return new PolicySource(clock, Gate.open(), handedOver(policy, clock));
  }

  /**
   * A source that serves an edited copy of {@code rules/}, reviewed and tried now.
   *
   * @throws PolicyException if the folder cannot be used, with every reason
   */
  public static PolicySource folder(Path folder, InstantSource clock) {
    return first(folder, Gate.open(), clock);
  }

  /**
   * A source that serves a signed bundle, and takes nothing but bundles that the key signed. It
   * never goes back to a version older than one it had in force; a host that starts anew says with
   * the other method from where on.
   *
   * @param key see {@link dev.smallcap.advisor.bundle.BundleKeys#publicKey}
   * @throws InputException if the key is none of Ed25519
   * @throws PolicyException if the bundle cannot be used, with every reason
   */
  public static PolicySource bundle(Path file, PublicKey key, InstantSource clock) {
    return bundle(file, key, "0", clock);
  }

  /**
   * A source that serves a signed bundle, and takes nothing but bundles that the key signed.
   *
   * @param lowest the lowest version to be accepted, such as the {@link Serving#version} that the
   *     host noted when it last took over: nothing is remembered from one start to the next
   * @throws InputException if the key is none of Ed25519, or the version is no decimal
   * @throws PolicyException if the bundle cannot be used, with every reason
   */
  public static PolicySource bundle(Path file, PublicKey key, String lowest, InstantSource clock) {
    return first(file, Gate.signed(key, Versions.from(lowest)), clock);
  }

  /**
   * A policy that is reviewed and tried now, as before a swap; to be put in force later with {@link
   * #swap(Policy)}, which then takes no time.
   *
   * @param texts the text of each file, by its path in the folder with forward slashes
   * @throws PolicyException if the files cannot be used, with every reason
   */
  public static Policy prepare(Map<String, String> texts) {
    return Intake.take(new RuleFiles(new TreeMap<>(Checks.given(texts, "files"))));
  }

  private static PolicySource first(Path path, Gate gate, InstantSource clock) {
    Origin.Place place = gate.place(path);
    return new PolicySource(clock, gate, tried(place, place.read(), gate, clock));
  }

  private static InForce handedOver(Policy policy, InstantSource clock) {
    return InForce.of(Checks.given(policy, "policy"), clock.instant(), Origin.Made.BY_HOST, null);
  }

  private static InForce tried(
      Origin.Place place, RuleFiles files, Gate gate, InstantSource clock) {
    gate.check(files);
    Policy policy = Intake.take(files);
    gate.passed(files);
    return InForce.of(policy, clock.instant(), place, files);
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
   * Reads another folder or bundle, which is read and watched from then on, unless it is refused.
   *
   * @param path an edited copy of {@code rules/}, or a bundle where this source has a key
   */
  public Reloaded swap(Path path) {
    turn.lock();
    try {
      return take(Look.at(gate.place(path)));
    } finally {
      turn.unlock();
    }
  }

  /**
   * Puts a policy in force that the host has made and answers for: it is neither reviewed nor tried
   * here, and takes over at once. A source with a key refuses it.
   */
  public Reloaded swap(Policy policy) {
    turn.lock();
    try {
      if (get() == policy) {
        return new Reloaded.Unchanged(serving());
      }
      InForce next = handedOver(policy, clock);
      gate.checkUnsigned();
      return swapped(next);
    } catch (PolicyException e) {
      return refused(Origin.Made.BY_HOST, String.valueOf(e.getMessage()));
    } finally {
      turn.unlock();
    }
  }

  /**
   * Watches what the policy in force was made of, in a daemon thread, until {@link #close}. It
   * takes what two polls in a row found identical. Write a folder within a pause, or beside the old
   * one and then rename it.
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
      return swapped(tried(look.place(), files, gate, clock));
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
        "The policy ("
            + from
            + ") does not take over, version "
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
