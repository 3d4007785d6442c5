package dev.smallcap.advisor.files;

import org.jspecify.annotations.Nullable;

/**
 * What a file is, told by its first bytes: people hand over a workbook, an archive or a text in
 * another encoding where UTF-8 text is asked for. Stateless and thread-safe.
 */
public enum FileKind {
  /** UTF-8 text, with or without a byte order mark. */
  UTF_8("is UTF-8 text", ""),

  /** A workbook of Excel since 2007. */
  XLSX("is an Excel workbook (.xlsx), no text", "save the sheet as CSV UTF-8."),

  /** A spreadsheet of OpenOffice or LibreOffice. */
  ODS("is an OpenDocument spreadsheet (.ods), no text", "save the sheet as CSV UTF-8."),

  /** A workbook of Excel until 2003; one that has a password is of this kind too. */
  XLS(
      "is a workbook of an older Excel (.xls) or another Office document, no text",
      "save the sheet as CSV UTF-8."),

  /** A zip archive that is none of these. */
  ZIP("is a zip archive, no text", "unpack it, and name the file that was in it."),

  /** A file packed by gzip. */
  GZIP("is packed by gzip, no text", "unpack it, and name the file that was in it."),

  /** A PDF document. */
  PDF("is a PDF document, no text", "get the figures as CSV instead."),

  /** Text in UTF-16 with its low byte first, as Excel's "Unicode Text" is. */
  UTF_16LE("is UTF-16 text, with a NUL byte in each letter", Texts.SAVE),

  /** Text in UTF-16 with its high byte first. */
  UTF_16BE("is UTF-16 text, with a NUL byte in each letter", Texts.SAVE),

  /** Text in UTF-32. */
  UTF_32("is UTF-32 text, with NUL bytes in each letter", Texts.SAVE),

  /** What can be read as CP949, the encoding of Korean Windows. */
  CP949("is not UTF-8 text, but can be read as CP949, which Korean Windows writes", Texts.SAVE),

  /** No UTF-8 text, and none of the others. */
  OTHER("is not UTF-8 text", Texts.SAVE);

  private final String what;
  private final String wayOut;

  FileKind(String what, String wayOut) {
    this.what = what;
    this.wayOut = wayOut;
  }

  /** What it is, to follow "the file (holdings.csv)". */
  public String what() {
    return what;
  }

  /** How UTF-8 text is got from it, a sentence to follow "Maybe"; empty where it is that. */
  public String wayOut() {
    return wayOut;
  }

  /**
   * The kind of a file.
   *
   * @param bytes its first bytes, or all of them; a character that is cut off at the end is no
   *     fault. Some thousand tell most; a workbook is told from another archive by all
   */
  public static FileKind of(byte[] bytes) {
    FileKind packed = signed(bytes);
    if (packed != null) {
      return packed;
    }
    FileKind wide = Texts.wide(bytes);
    if (wide != null) {
      return wide;
    }
    if (Texts.isUtf8(bytes)) {
      return UTF_8;
    }
    return Texts.isKorean(bytes) ? CP949 : OTHER;
  }

  private static @Nullable FileKind signed(byte[] bytes) {
    if (Texts.starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      return XLS;
    }
    if (Texts.starts(bytes, 0x1f, 0x8b)) {
      return GZIP;
    }
    if (Texts.starts(bytes, '%', 'P', 'D', 'F', '-')) {
      return PDF;
    }
    return isZip(bytes) ? archive(bytes) : null;
  }

  /** An archive with entries, without any, or the first part of a split one. */
  private static boolean isZip(byte[] bytes) {
    return Texts.starts(bytes, 'P', 'K', 3, 4)
        || Texts.starts(bytes, 'P', 'K', 5, 6)
        || Texts.starts(bytes, 'P', 'K', 7, 8);
  }

  private static FileKind archive(byte[] bytes) {
    if (Texts.holds(bytes, "[Content_Types].xml") && Texts.holds(bytes, "xl/workbook")) {
      return XLSX;
    }
    return Texts.holds(bytes, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet") ? ODS : ZIP;
  }
}
