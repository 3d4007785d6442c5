package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a policy in one file, with a manifest of their hashes and an Ed25519 signature over
 * it. It is a zip file that any program reads; what another program packed is refused.
 *
 * <p>A bundle says who vouches for the files, not that they are good: whoever loads it has them
 * reviewed and tried, as a {@code PolicySource} does. One with a {@link Release} says who wrote
 * them and on which proof; another person with another key approves it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Bundle {
  /** Contents, and for each entry its headers and its line of the manifest. */
  private static final int LARGEST = RuleFiles.MOST_BYTES + RuleFiles.MOST_FILES * 1_000;

  private final Manifest manifest;
  private final RuleFiles files;
  private final @Nullable Approval approval;
  private final byte[] bytes;

  private Bundle(Manifest manifest, RuleFiles files, @Nullable Approval approval, byte[] bytes) {
    this.manifest = manifest;
    this.files = files;
    this.approval = approval;
    this.bytes = bytes;
  }

  /**
   * Signs files. The same files and key give the same bytes.
   *
   * @param texts the text of each file, by its path in the folder with forward slashes
   * @throws InputException if the key is none of Ed25519, or a file's name or size cannot stand in
   *     a bundle
   * @throws PolicyException if the parameters cannot be read
   */
  public static Bundle sign(Map<String, String> texts, PrivateKey key) {
    return signed(texts, null, key);
  }

  /**
   * Signs files as a release, to be approved by another person. The same files, release and key
   * give the same bytes.
   *
   * @param texts the text of each file, by its path in the folder with forward slashes
   * @param release who wrote them, and on what
   * @throws InputException if the key is none of Ed25519, or a file's name or size cannot stand in
   *     a bundle
   * @throws PolicyException if the parameters cannot be read
   */
  public static Bundle sign(Map<String, String> texts, Release release, PrivateKey key) {
    return signed(texts, Arguments.given(release, "release"), key);
  }

  private static Bundle signed(
      Map<String, String> texts, @Nullable Release release, PrivateKey key) {
    RuleFiles files = new RuleFiles(new TreeMap<>(texts));
    Manifest manifest = Manifest.of(files, release);
    byte[] text = manifest.text().getBytes(StandardCharsets.UTF_8);
    SortedMap<String, byte[]> entries = new TreeMap<>();
    entries.put(EntryNames.MANIFEST, text);
    entries.put(EntryNames.SIGNATURE, Seal.of(text, key));
    files
        .texts()
        .forEach(
            (path, file) ->
                entries.put(EntryNames.RULES + path, file.getBytes(StandardCharsets.UTF_8)));
    byte[] bytes = ZipLayout.of(entries).bytes();
    // Nothing is signed that could not be read again.
    ZipEntries.read(bytes);
    return new Bundle(manifest, files, null, bytes);
  }

  /**
   * This release as another person approves it; an earlier approval is gone. It belongs to this
   * manifest alone.
   *
   * @param key the private key of the reviewer
   * @throws InputException if this is no release, the reviewer is its author by name or by key, or
   *     approved it before it was written
   */
  public Bundle approved(Approval by, PrivateKey key) {
    SortedMap<String, byte[]> entries = ZipEntries.read(bytes);
    byte[] text = manifest.text().getBytes(StandardCharsets.UTF_8);
    TwoPersons.check(manifest.release(), by);
    if (Arrays.equals(entries.get(EntryNames.SIGNATURE), Seal.of(text, key))) {
      throw new InputException(
          "The key of the reviewer is the one that signed the release.",
          "sign the approval with a key that the author does not have.");
    }
    byte[] said = by.text(text);
    entries.put(EntryNames.APPROVAL, said);
    entries.put(EntryNames.APPROVAL_SIGNATURE, Seal.of(said, key));
    return new Bundle(manifest, files, by, ZipLayout.of(entries).bytes());
  }

  /**
   * Opens a bundle in memory. Nothing of it is unpacked or run.
   *
   * @param key the public key of whoever may sign; without one no bundle is opened, and one that
   *     somebody approved needs the reviewer's too
   * @throws InputException if the key is none of Ed25519
   * @throws PolicyException if the file cannot be read, is laid out otherwise than bundles are, is
   *     not signed by the key, or its files are not those that were signed
   */
  public static Bundle open(Path file, PublicKey key) {
    BundleKeys.checked(key);
    return opened(file, key, null);
  }

  /**
   * Opens a release in memory that its author signed and a reviewer approved. Nothing of it is
   * unpacked or run.
   *
   * @throws PolicyException as {@link #open(Path, PublicKey)} does; also if it is no release, or
   *     the reviewer's key did not approve it
   */
  public static Bundle open(Path file, ReleaseKeys keys) {
    return opened(file, keys.author(), keys.reviewer());
  }

  private static Bundle opened(Path file, PublicKey key, @Nullable PublicKey reviewer) {
    try {
      return open(read(file), key, reviewer);
    } catch (InputException e) {
      throw new PolicyException("The bundle (" + file + ") is refused. " + e.what(), e.maybe(), e);
    }
  }

  private static byte[] read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputException("It is no file.", "check the path.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new InputException(
            "It has more than " + LARGEST + " bytes.", "it is not the file you meant.");
      }
      return bytes;
    } catch (IOException e) {
      throw new InputException("It cannot be read: " + FileFailure.of(e), "check its rights.", e);
    }
  }

  private static Bundle open(byte[] bytes, PublicKey key, @Nullable PublicKey reviewer) {
    SortedMap<String, byte[]> entries = ZipEntries.read(bytes);
    byte[] text = entries.remove(EntryNames.MANIFEST);
    byte[] seal = entries.remove(EntryNames.SIGNATURE);
    byte[] approval = entries.remove(EntryNames.APPROVAL);
    byte[] approvalSeal = entries.remove(EntryNames.APPROVAL_SIGNATURE);
    if (text == null || seal == null) {
      throw new InputException(
          "It has no " + (text == null ? EntryNames.MANIFEST : EntryNames.SIGNATURE) + ".",
          "it is no bundle, or was stripped: " + EntryNames.ANEW);
    }
    Seal.check(seal, text, key);
    Manifest manifest = Manifest.parse(text);
    Approval by = approval(manifest, text, approval, approvalSeal, reviewer);
    SortedMap<String, byte[]> contents = new TreeMap<>();
    entries.forEach((name, file) -> contents.put(name.substring(EntryNames.RULES.length()), file));
    ManifestCheck.check(manifest, contents);
    SortedMap<String, String> texts = new TreeMap<>();
    contents.forEach((path, file) -> texts.put(path, TextFile.decode(file, path)));
    RuleFiles files = new RuleFiles(texts);
    if (!manifest.equals(Manifest.of(files, manifest.release()))) {
      throw new InputException(
          "Its manifest names version "
              + manifest.version()
              + " and fingerprint "
              + manifest.fingerprint()
              + ", which its files do not have.",
          "it was made by another version of the library: sign the folder again.");
    }
    return new Bundle(manifest, files, by, bytes);
  }

  private static @Nullable Approval approval(
      Manifest manifest,
      byte[] text,
      byte @Nullable [] approval,
      byte @Nullable [] seal,
      @Nullable PublicKey reviewer) {
    if (reviewer == null) {
      if (approval != null || seal != null) {
        throw new InputException(
            "It holds an approval that no key given here checks.",
            "give the reviewer's public key too.");
      }
      return null;
    }
    if (approval == null || seal == null) {
      throw new InputException(
          "Nobody approved it.",
          "let another person than its author approve it: bundle --approve FILE.");
    }
    Seal.checkApproval(seal, approval, reviewer);
    Approval by = Approval.parse(approval, text);
    TwoPersons.check(manifest.release(), by);
    return by;
  }

  /** The text of each file of the policy, by its path with forward slashes; unmodifiable. */
  public SortedMap<String, String> texts() {
    return files.texts();
  }

  /** The latest version that the policy's parameters name. */
  public String version() {
    return manifest.version();
  }

  /** The fingerprint of the policy. */
  public String fingerprint() {
    return manifest.fingerprint();
  }

  /** The day from which the policy is due for review, by its own parameters. */
  public LocalDate reviewDue() {
    return Parameters.parse(files.text("parameters.csv")).reviewDue();
  }

  /** Who wrote it, and on what, or null where the bundle does not say. */
  public @Nullable Release release() {
    return manifest.release();
  }

  /** Who approved it, or null where nobody did. */
  public @Nullable Approval approval() {
    return approval;
  }

  /** The text that is signed: a line for the format, version, fingerprint, and each file. */
  public String manifest() {
    return manifest.text();
  }

  /** A copy of the bytes of the file. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
