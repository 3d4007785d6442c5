package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Column;
import java.math.BigDecimal;
import java.util.Locale;

/** Columns and numbers as people read them. Stateless and thread-safe. */
final class ImportFormat {
  private ImportFormat() {}

  static String name(Column column) {
    return column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String plain(BigDecimal number) {
    BigDecimal least = number.stripTrailingZeros();
    return least.scale() < 0 ? least.setScale(0).toPlainString() : least.toPlainString();
  }
}
