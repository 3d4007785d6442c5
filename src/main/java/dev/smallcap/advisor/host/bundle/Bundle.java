package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.rulebook.RuleFiles;
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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a policy in one file, with a manifest of their hashes and an Ed25519 signature over
 * it. It is a zip file that any program reads; what another program packed is refused.
 *
 * <p>A bundle says who vouches for the files, not that they are good: whoever loads it has them
 * reviewed and tried, as a {@code PolicySource} does.
 *
 * <p>Immutable and thread-safe.
 */
public final class Bundle {
  /** Contents, and for each entry its headers and its line of the manifest. */
  private static final int LARGEST = RuleFiles.MOST_BYTES + RuleFiles.MOST_FILES * 1_000;

  private final Manifest manifest;
  private final RuleFiles files;
  private final byte[] bytes;

  private Bundle(Manifest manifest, RuleFiles files, byte[] bytes) {
    this.manifest = manifest;
    this.files = files;
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
    RuleFiles files = new RuleFiles(new TreeMap<>(texts));
    Manifest manifest = Manifest.of(files);
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
    return new Bundle(manifest, files, bytes);
  }

  /**
   * Opens a bundle in memory. Nothing of it is unpacked or run.
   *
   * @param key the public key of whoever may sign; without one no bundle is opened
   * @throws InputException if the key is none of Ed25519
   * @throws PolicyException if the file cannot be read, is laid out otherwise than bundles are, is
   *     not signed by the key, or its files are not those that were signed
   */
  public static Bundle open(Path file, PublicKey key) {
    BundleKeys.checked(key);
    try {
      return open(read(file), key);
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

  private static Bundle open(byte[] bytes, PublicKey key) {
    SortedMap<String, byte[]> entries = ZipEntries.read(bytes);
    byte[] text = entries.remove(EntryNames.MANIFEST);
    byte[] seal = entries.remove(EntryNames.SIGNATURE);
    if (text == null || seal == null) {
      throw new InputException(
          "It has no " + (text == null ? EntryNames.MANIFEST : EntryNames.SIGNATURE) + ".",
          "it is no bundle, or was stripped: " + EntryNames.ANEW);
    }
    Seal.check(seal, text, key);
    Manifest manifest = Manifest.parse(text);
    SortedMap<String, byte[]> contents = new TreeMap<>();
    entries.forEach((name, file) -> contents.put(name.substring(EntryNames.RULES.length()), file));
    ManifestCheck.check(manifest, contents);
    SortedMap<String, String> texts = new TreeMap<>();
    contents.forEach((path, file) -> texts.put(path, TextFile.decode(file, path)));
    RuleFiles files = new RuleFiles(texts);
    if (!manifest.equals(Manifest.of(files))) {
      throw new InputException(
          "Its manifest names version "
              + manifest.version()
              + " and fingerprint "
              + manifest.fingerprint()
              + ", which its files do not have.",
          "it was made by another version of the library: sign the folder again.");
    }
    return new Bundle(manifest, files, bytes);
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

  /** The text that is signed: a line for the format, version, fingerprint, and each file. */
  public String manifest() {
    return manifest.text();
  }

  /** A copy of the bytes of the file. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
