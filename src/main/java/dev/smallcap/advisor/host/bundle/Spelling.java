package dev.smallcap.advisor.host.bundle;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The one way in which bytes spell a key or a signature of Ed25519 (RFC 8032, RFC 8410). Java also
 * reads others that mean the same, and points that anybody can sign for. Stateless and thread-safe.
 */
final class Spelling {
  private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");
  private static final int SIZE = 32;

  /** Coordinates are below it. */
  private static final BigInteger FIELD = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

  /** The number at the end of a signature is below it. */
  private static final BigInteger ORDER =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

  /** The second coordinates of the eight points of small order: 0, 1, -1 and two others. */
  private static final List<BigInteger> WEAK =
      List.of(
          BigInteger.ZERO,
          BigInteger.ONE,
          FIELD.subtract(BigInteger.ONE),
          number(of("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")),
          number(of("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")));

  private Spelling() {}

  /** Whether bytes are a public key as openssl writes it, before it is put into letters. */
  static boolean isPublicKey(byte[] der) {
    return begins(der, PUBLIC) && isPoint(Arrays.copyOfRange(der, PUBLIC.length, der.length));
  }

  /** Whether bytes are a private key as openssl writes it, before it is put into letters. */
  static boolean isPrivateKey(byte[] der) {
    return begins(der, PRIVATE);
  }

  private static boolean begins(byte[] der, byte[] head) {
    return der.length == head.length + SIZE
        && Arrays.equals(der, 0, head.length, head, 0, head.length);
  }

  /** Whether bytes are a signature as a key makes it. */
  static boolean isSignature(byte[] bytes) {
    return bytes.length == 2 * SIZE
        && isPoint(Arrays.copyOf(bytes, SIZE))
        && number(Arrays.copyOfRange(bytes, SIZE, 2 * SIZE)).compareTo(ORDER) < 0;
  }

  private static boolean isPoint(byte[] bytes) {
    byte[] without = bytes.clone();
    // the highest bit is the sign of the other coordinate
    without[SIZE - 1] &= 0x7f;
    BigInteger second = number(without);
    return second.compareTo(FIELD) < 0 && !WEAK.contains(second);
  }

  /** The number whose lowest byte stands first. */
  private static BigInteger number(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return new BigInteger(1, reversed);
  }

  private static byte[] of(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
