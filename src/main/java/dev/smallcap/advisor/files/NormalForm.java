package dev.smallcap.advisor.files;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to be hashed, the same for the same meaning. The spelling of a number does not show in
 * them. Lengths stand before texts, so that no two contents give the same bytes.
 *
 * <ul>
 *   <li>A number is a zigzag varint of any length.
 *   <li>A text is its length in UTF-8 bytes, then these; a constant is its name.
 *   <li>A decimal is scale and unscaled value without trailing zeros; 0 is (0, 0).
 *   <li>A day is its epoch day; an amount is its currency code, then its decimal.
 *   <li>What is absent has a value that nothing present has.
 * </ul>
 *
 * <p>Not thread-safe.
 */
public final class NormalForm {
  private static final int USUAL_LENGTH = 1_024;
  private static final int SEVEN = 7;
  private static final int LOW = 0x7f;
  private static final int MORE = 0x80;
  private static final int ABSENT_LENGTH = -1;

  private byte[] bytes = new byte[USUAL_LENGTH];
  private int length;

  /** Adds bytes as they are. */
  public NormalForm bytes(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  /** Adds a whole number. */
  public NormalForm number(long value) {
    room(Long.BYTES + 2);
    long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
    while ((rest & ~(long) LOW) != 0) {
      bytes[length++] = (byte) ((rest & LOW) | MORE);
      rest >>>= SEVEN;
    }
    bytes[length++] = (byte) rest;
    return this;
  }

  /** Adds a whole number that may be absent. */
  public NormalForm whole(@Nullable Integer value) {
    return number(value == null ? Long.MIN_VALUE : value);
  }

  /** Adds yes or no. */
  public NormalForm flag(boolean value) {
    return number(value ? 1 : 0);
  }

  /** Adds a text that may be absent. */
  public NormalForm text(@Nullable String text) {
    if (text == null) {
      return number(ABSENT_LENGTH);
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return number(utf8.length).bytes(utf8);
  }

  /** Adds a constant that may be absent. */
  public NormalForm constant(@Nullable Enum<?> constant) {
    return text(constant == null ? null : constant.name());
  }

  /** Adds a day that may be absent. */
  public NormalForm day(@Nullable LocalDate day) {
    return number(day == null ? Long.MIN_VALUE : day.toEpochDay());
  }

  /** Adds a decimal that may be absent. */
  public NormalForm decimal(@Nullable BigDecimal value) {
    if (value == null) {
      return number(1).number(0);
    }
    if (value.signum() == 0) {
      return number(0).number(0);
    }
    BigDecimal least = value.stripTrailingZeros();
    number(least.scale());
    BigInteger unscaled = least.unscaledValue();
    return unscaled.bitLength() < Long.SIZE ? number(unscaled.longValue()) : large(unscaled);
  }

  /** Adds an amount that may be absent. */
  public NormalForm amount(@Nullable BigMoneyProvider amount) {
    if (amount == null) {
      return text(null);
    }
    return text(amount.toBigMoney().getCurrencyUnit().getCode())
        .decimal(amount.toBigMoney().getAmount());
  }

  private NormalForm large(BigInteger value) {
    BigInteger rest = value.shiftLeft(1);
    rest = value.signum() < 0 ? rest.not() : rest;
    room(rest.bitLength() / SEVEN + 1);
    while (rest.bitLength() > SEVEN) {
      bytes[length++] = (byte) ((rest.intValue() & LOW) | MORE);
      rest = rest.shiftRight(SEVEN);
    }
    bytes[length++] = rest.byteValue();
    return this;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Gives the bytes to a digest, and what that comes to. */
  public byte[] digest(MessageDigest digest) {
    digest.update(bytes, 0, length);
    return digest.digest();
  }
}
