package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a policy by folder and file. Immutable and thread-safe.
 *
 * @param catalogue what stands in its folder
 */
record RulesView(Catalogue catalogue) {
  /** The rules of a file. */
  record FileRules(String file, List<RuleCard> rules) {}

  /** The rules of a folder. */
  record FolderRules(Text name, List<FileRules> files) {}

  /** The rules by folder, in the order in which they judge, and by file. */
  List<FolderRules> folders() {
    List<FolderRules> folders = new ArrayList<>();
    Map<String, Map<String, List<RuleCard>>> all = new LinkedHashMap<>();
    for (RuleCard rule : ordered()) {
      all.computeIfAbsent(folder(rule), one -> new LinkedHashMap<>())
          .computeIfAbsent(rule.file(), one -> new ArrayList<>())
          .add(rule);
    }
    all.forEach(
        (folder, files) ->
            folders.add(
                new FolderRules(
                    RulebookWords.sayOr("group." + folder, Text.same(folder)),
                    files.entrySet().stream()
                        .map(file -> new FileRules(file.getKey(), file.getValue()))
                        .toList())));
    return folders;
  }

  /** The rules in the order in which they judge. */
  List<RuleCard> ordered() {
    List<String> order = Arrays.stream(RuleFolder.values()).map(RuleFolder::id).toList();
    return catalogue.rules().stream()
        .sorted(Comparator.comparingInt(rule -> order.indexOf(folder(rule))))
        .toList();
  }

  private static String folder(RuleCard rule) {
    return rule.file().replaceAll("/.*", "");
  }

  /** The files of the rules, in that order. */
  List<String> files() {
    return folders().stream()
        .flatMap(folder -> folder.files().stream())
        .map(FileRules::file)
        .toList();
  }
}
