package dev.smallcap.advisor.decide;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the tools of this library get the model behind a policy. A host sees none of it.
 * Thread-safe.
 */
public final class PolicyModels {
  private static volatile @Nullable Function<Object, PolicyModel> door;

  private PolicyModels() {}

  /** Called once, by the class of policies when it is loaded. */
  public static void register(Function<Object, PolicyModel> opener) {
    door = opener;
  }

  /**
   * The model behind a policy.
   *
   * @param policy a {@code Policy}, whose class has registered itself by then
   */
  public static PolicyModel of(Object policy) {
    return Objects.requireNonNull(door).apply(policy);
  }
}
