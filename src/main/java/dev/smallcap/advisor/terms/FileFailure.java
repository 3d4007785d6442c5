package dev.smallcap.advisor.terms;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Why a file could not be read or written, in words: what the system says is often the name of the
 * file alone. Stateless and thread-safe.
 */
public final class FileFailure {
  private FileFailure() {}

  /** The reason, to stand after a colon and before a full stop. */
  public static String of(IOException e) {
    if (!(e instanceof FileSystemException said)) {
      return said(e);
    }
    String file = said.getFile() == null ? "" : " (" + said.getFile() + ")";
    if (e instanceof AccessDeniedException) {
      return "the rights do not allow it" + file;
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder" + file;
    }
    if (e instanceof FileAlreadyExistsException) {
      return "something has that name already" + file;
    }
    if (e instanceof NotDirectoryException) {
      return "it is not a folder" + file;
    }
    return said.getReason() == null ? said(e) : said.getReason() + file;
  }

  private static String said(IOException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
