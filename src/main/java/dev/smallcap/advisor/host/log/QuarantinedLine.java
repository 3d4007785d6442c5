package dev.smallcap.advisor.host.log;

import java.nio.file.Path;

/**
 * A torn line that was found when a log was opened: the process fell while it wrote it, so nobody
 * was told that it was there. Immutable and thread-safe.
 *
 * @param file the file whose end it was
 * @param kept the file beside it that holds its bytes now
 * @param bytes how many they are
 */
public record QuarantinedLine(Path file, Path kept, long bytes) {}
