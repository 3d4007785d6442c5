package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.cases.CaseEdit;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes new answers into case files: each whole or not at all, and never over newer text. */
record Blessing(Path folder) {
  /**
   * Writes the edited texts.
   *
   * @throws InputException if a file was changed meanwhile, or cannot be written
   */
  void write(List<CaseEdit> edits) {
    for (CaseEdit edit : edits) {
      if (!TextFile.read(folder.resolve(edit.path())).equals(edit.before())) {
        throw new InputException(
            "The file (" + edit.path() + ") was changed while its cases ran.", "run them again.");
      }
    }
    for (CaseEdit edit : edits) {
      WholeFile.write(folder.resolve(edit.path()), edit.after());
    }
  }

  /** The files as they stand after the edits. */
  RuleFiles written(RuleFiles files, List<CaseEdit> edits) {
    SortedMap<String, String> texts = new TreeMap<>(files.texts());
    edits.forEach(edit -> texts.put(edit.path(), edit.after()));
    return new RuleFiles(texts);
  }
}
