package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Printable;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Writes trees as indented lines in one language; what was shown once is named only. */
final class ReasonNodeText {
  private static final int WIDTH = 150;

  private final Wording words;
  private final Lang lang;
  private final StringBuilder out = new StringBuilder();
  private final Set<ReasonNode> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  ReasonNodeText(Wording words, Lang lang) {
    this.words = words;
    this.lang = lang;
  }

  ReasonNodeText write(ReasonNode node, int depth) {
    boolean again = !node.children().isEmpty() && !shown.add(node);
    Text source = node.source();
    StringBuilder text = new StringBuilder(node.text().in(lang));
    if (node.kind() != ReasonNode.Kind.PARAMETER && node.id() != null && source != null) {
      text.append(" [").append(node.id()).append("; ").append(source.in(lang)).append(']');
    } else if (source != null) {
      text.append(" [").append(source.in(lang)).append(']');
    }
    if (again) {
      text.append(" (").append(words.say("explain.again").in(lang)).append(')');
    }
    line(depth, node.kind() == ReasonNode.Kind.STEP ? "" : "- ", text.toString());
    List<ReasonNode> children = again ? List.of() : node.children();
    children.forEach(child -> write(child, depth + 1));
    return this;
  }

  void line(int depth, String mark, Text text) {
    line(depth, mark, text.in(lang));
  }

  /** A line behind a mark, its continuations below the text. */
  void line(int depth, String mark, String text) {
    String indent = "  ".repeat(depth);
    String before = indent + mark;
    int used = 0;
    for (String one : clean(text).split(" ")) {
      // each may come to stand at the start of a line
      String word = Printable.line(one);
      if (used > 0 && before.length() + used + 1 + word.length() > WIDTH) {
        out.append('\n');
        before = indent + " ".repeat(mark.length());
        used = 0;
      }
      out.append(used == 0 ? before : " ").append(word);
      used += word.length() + (used == 0 ? 0 : 1);
    }
    out.append('\n');
  }

  void blank() {
    out.append('\n');
  }

  /** The text on one line. */
  private static String clean(String text) {
    return text.replaceAll("[\\r\\n\\t]+", " ");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
