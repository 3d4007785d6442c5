package dev.smallcap.advisor.host.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How cells were read that do not stand as they are written, each said once. Not thread-safe. */
final class Notes {
  private final Set<String> all = new LinkedHashSet<>();

  void add(String note) {
    all.add(note);
  }

  List<String> all() {
    return List.copyOf(all);
  }
}
