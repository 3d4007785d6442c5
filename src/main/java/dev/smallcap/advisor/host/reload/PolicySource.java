package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.bundle.ReleaseKeys;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Arguments;
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
  private final PolicyAdmission gate;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile ActivePolicy inForce;
  private @Nullable Watcher watcher;

  private PolicySource(InstantSource clock, PolicyAdmission gate, ActivePolicy first) {
    this.clock = clock;
    this.gate = gate;
    this.inForce = first;
  }

  /** A source that serves the policy which the library ships. */
  public static PolicySource standard(InstantSource clock) {
    return new PolicySource(
        clock,
        PolicyAdmission.open(),
        ActivePolicy.of(Policy.standard(), clock.instant(), PolicyLocation.Made.SHIPPED, null));
  }

  /**
   * A source that serves a policy which the host has made.
   *
   * @param clock tells since when a policy is in force, and nothing else
   */
  public static PolicySource of(Policy policy, InstantSource clock) {
    return new PolicySource(clock, PolicyAdmission.open(), handedOver(policy, clock));
  }

  /**
   * A source that serves an edited copy of {@code rules/}, reviewed and tried now.
   *
   * @throws PolicyException if the folder cannot be used, with every reason
   */
  public static PolicySource folder(Path folder, InstantSource clock) {
    return first(folder, PolicyAdmission.open(), clock);
  }

  /**
   * A source that serves a signed bundle, and takes nothing but bundles that the key signed. It
   * never goes back to a version older than one it had in force; a host that starts anew says with
   * the other method from where on.
   *
   * @param key see {@link dev.smallcap.advisor.host.bundle.BundleKeys#publicKey}
   * @throws InputException if the key is none of Ed25519
   * @throws PolicyException if the bundle cannot be used, with every reason
   */
  public static PolicySource bundle(Path file, PublicKey key, InstantSource clock) {
    return bundle(file, key, "0", clock);
  }

  /**
   * A source that serves a signed bundle, and takes nothing but bundles that the key signed.
   *
   * @param lowest the lowest version to be accepted, such as the {@link PolicyStatus#version} that
   *     the host noted when it last took over: nothing is remembered from one start to the next
   * @throws InputException if the key is none of Ed25519, or the version is no decimal
   * @throws PolicyException if the bundle cannot be used, with every reason
   */
  public static PolicySource bundle(Path file, PublicKey key, String lowest, InstantSource clock) {
    BundleTrust trust = new BundleTrust.OneKey(Arguments.given(key, "public key"));
    return first(file, PolicyAdmission.signed(trust, Versions.from(lowest)), clock);
  }

  /**
   * A source that serves a released bundle, and takes nothing but bundles that the author's key
   * signed and the reviewer's key approved.
   *
   * @param lowest the lowest version to be accepted, as above; {@code 0} for any
   * @throws InputException if the version is no decimal
   * @throws PolicyException if the bundle cannot be used, with every reason
   */
  public static PolicySource bundle(
      Path file, ReleaseKeys keys, String lowest, InstantSource clock) {
    BundleTrust trust = new BundleTrust.TwoKeys(Arguments.given(keys, "keys of the release"));
    return first(file, PolicyAdmission.signed(trust, Versions.from(lowest)), clock);
  }

  /**
   * A policy that is reviewed and tried now, as before a swap; to be put in force later with {@link
   * #swap(Policy)}, which then takes no time.
   *
   * @param texts the text of each file, by its path in the folder with forward slashes
   * @throws PolicyException if the files cannot be used, with every reason
   */
  public static Policy prepare(Map<String, String> texts) {
    return AdmissionChecks.take(new RuleFiles(new TreeMap<>(Arguments.given(texts, "files"))));
  }

  private static PolicySource first(Path path, PolicyAdmission gate, InstantSource clock) {
    PolicyLocation.Reloadable place = gate.place(path);
    return new PolicySource(clock, gate, tried(place, place.read(), gate, clock));
  }

  private static ActivePolicy handedOver(Policy policy, InstantSource clock) {
    return ActivePolicy.of(
        Arguments.given(policy, "policy"), clock.instant(), PolicyLocation.Made.BY_HOST, null);
  }

  private static ActivePolicy tried(
      PolicyLocation.Reloadable place, RuleFiles files, PolicyAdmission gate, InstantSource clock) {
    gate.check(files);
    Policy policy = AdmissionChecks.take(files);
    gate.passed(files);
    return ActivePolicy.of(policy, clock.instant(), place, files);
  }

  /** The policy in force. Keep it for the whole of a request. */
  @Override
  public Policy get() {
    return inForce.serving().policy();
  }

  /** The policy in force, its version and fingerprint, since when, and where it came from. */
  public PolicyStatus serving() {
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
    ActivePolicy now = inForce;
    return now.serving().policy().recommend(client, account, holdings, now.markets().judge(market));
  }

  /** Reads again what the policy in force was made of. */
  public Reloaded reload() {
    return inTurn(
        () ->
            inForce.origin() instanceof PolicyLocation.Reloadable place
                ? take(FolderSnapshot.at(place))
                : new Reloaded.Unchanged(serving()));
  }

  private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
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
    return inTurn(() -> take(FolderSnapshot.at(gate.place(path))));
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
      ActivePolicy next = handedOver(policy, clock);
      gate.checkUnsigned();
      return swapped(next);
    } catch (PolicyException e) {
      return refused(PolicyLocation.Made.BY_HOST, String.valueOf(e.getMessage()));
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

  private @Nullable FolderSnapshot look() {
    return inForce.origin() instanceof PolicyLocation.Reloadable place
        ? FolderSnapshot.at(place)
        : null;
  }

  /** What came of a look, unless the host itself went elsewhere in between. */
  private @Nullable Reloaded taken(FolderSnapshot look) {
    return inTurn(() -> look.place().equals(inForce.origin()) ? take(look) : null);
  }

  private Reloaded take(FolderSnapshot look) {
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

  private Reloaded swapped(ActivePolicy next) {
    ActivePolicy before = inForce;
    inForce = next;
    return new Reloaded.Swapped(before.serving().stamp(), next.serving());
  }

  private Reloaded refused(PolicyLocation from, String why) {
    PolicyStatus serving = serving();
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
