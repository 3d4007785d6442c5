package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.language.SourceTextChecks;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tables and words of a folder whose characters are what people see.
 *
 * @param texts their texts, by path
 */
record Sheets(SortedMap<String, String> texts) {
  static Sheets of(RuleFiles files, Findings findings) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      String path = file.getKey();
      if (path.endsWith(".csv") || path.endsWith(".properties")) {
        List<Remark> remarks = SourceTextChecks.ofSheet(path, file.getValue());
        findings.addAll(remarks);
        texts.put(path, remarks.isEmpty() ? file.getValue() : "");
      }
    }
    return new Sheets(texts);
  }

  /** The text of a file, or null where it is not legible; that, or its absence, is told. */
  @Nullable String text(String path, RemarkCode absent, Findings findings) {
    String text = texts.get(path);
    if (text == null || (text.isBlank() && findings.remarks().stream().noneMatch(at(path)))) {
      findings.add(
          absent,
          path,
          "The file (" + path + ") is missing or empty.",
          "copy it from the shipped rules.");
      return null;
    }
    return text.isBlank() ? null : text;
  }

  private static Predicate<Remark> at(String path) {
    return remark -> remark.file().equals(path);
  }
}
