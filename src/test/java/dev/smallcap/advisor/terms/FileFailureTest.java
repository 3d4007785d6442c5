package dev.smallcap.advisor.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileFailureTest {
  @Test
  void aReasonIsSaidInWordsWhereTheSystemNamesTheFileAlone() {
    assertThat(
            Map.of(
                FileFailure.of(new AccessDeniedException("a.csv")),
                    "the rights do not allow it (a.csv)",
                FileFailure.of(new NoSuchFileException("a.csv")),
                    "there is no such file or folder (a.csv)",
                FileFailure.of(new NotDirectoryException("a.csv")), "it is not a folder (a.csv)",
                FileFailure.of(new FileSystemException("a.csv", null, "No space left on device")),
                    "No space left on device (a.csv)",
                FileFailure.of(new IOException("Input/output error")), "Input/output error",
                FileFailure.of(new IOException()), "java.io.IOException"))
        .allSatisfy((is, expected) -> assertThat(is).isEqualTo(expected));
  }
}
