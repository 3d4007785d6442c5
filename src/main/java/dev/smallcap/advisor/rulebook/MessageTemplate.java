package dev.smallcap.advisor.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with {@code {placeholders}}. Immutable and thread-safe. */
final class MessageTemplate {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");

  private final List<String> texts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  MessageTemplate(String sentence) {
    Matcher matcher = PLACEHOLDER.matcher(sentence);
    int from = 0;
    while (matcher.find()) {
      texts.add(sentence.substring(from, matcher.start()));
      names.add(matcher.group(1));
      from = matcher.end();
    }
    texts.add(sentence.substring(from));
  }

  SortedSet<String> names() {
    return new TreeSet<>(names);
  }

  String fill(Function<String, String> values) {
    if (names.isEmpty()) {
      return texts.get(0);
    }
    StringBuilder out = new StringBuilder(160);
    for (int i = 0; i < names.size(); i++) {
      out.append(texts.get(i)).append(values.apply(names.get(i)));
    }
    return out.append(texts.get(names.size())).toString();
  }
}
