package dev.smallcap.advisor.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** The article's figures as others write them. */
final class MarketFiles {
  private MarketFiles() {}

  /** As it is, but for the first column of each row. */
  static String dated(String csv, UnaryOperator<String> date) {
    List<String> lines = new ArrayList<>();
    for (String line : csv.lines().toList()) {
      int comma = line.indexOf(',');
      String first = line.substring(0, comma);
      lines.add((lines.isEmpty() ? first : date.apply(first)) + line.substring(comma));
    }
    return text(lines);
  }

  /** 12/1/2025, as Excel in the US saves it. */
  static String american(String date) {
    return month(date) + "/1/" + date.substring(0, 4);
  }

  static int month(String date) {
    return Integer.parseInt(date.substring(5, 7));
  }

  /** The current file of FRED-MD: its columns in its order, its second row, an empty last one. */
  static String fredMd(String csv) {
    List<String> lines = new ArrayList<>();
    lines.add("sasdate,RPI,DPCERA3M086SBEA,INDPRO,UNRATE,FEDFUNDS,TB3MS,GS10,CPIAUCSL,S&P 500");
    lines.add("Transform:,5,5,5,2,2,2,2,6,5");
    for (String line : csv.lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      List<String> row = new ArrayList<>(List.of(american(cells[0]), "20000.1"));
      for (int column : new int[] {5, 4, 3, 1, 7, 6, 2}) {
        row.add(cells[column]);
      }
      row.add("");
      lines.add(String.join(",", row));
    }
    lines.add(",,,,,,,,,");
    return text(lines);
  }

  /** With semicolons and decimal commas, as Excel in Germany saves it. */
  static String german(String csv) {
    return dated(csv, date -> "01." + date.substring(5, 7) + "." + date.substring(0, 4))
        .replace(',', ';')
        .replaceAll("(?m)(?<=;)(-?\\d+)\\.(\\d+)(?=;|$)", "$1,$2");
  }

  static String newestFirst(String csv) {
    List<String> lines = new ArrayList<>(csv.lines().toList());
    String header = lines.remove(0);
    Collections.reverse(lines);
    lines.add(0, header);
    return text(lines);
  }

  /** A workbook of FRED from before 2024, saved as CSV: lines about the file, then the table. */
  static String graph(String csv) {
    return "FRED Graph Observations,,,,,,,\nFederal Reserve Economic Data,,,,,,,\n"
        + "Link: https://fred.stlouisfed.org,,,,,,,\n,,,,,,,\n"
        + "FEDFUNDS,\"Federal Funds Effective Rate, Percent, Monthly\",,,,,,\n,,,,,,,\n"
        + "Frequency: Monthly,,,,,,,\n"
        + csv;
  }

  /** One series as FRED's API writes it. */
  static String json(String csv, int column) {
    List<String> observations = new ArrayList<>();
    for (String line : csv.lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      String value = cells[column].isEmpty() ? "." : cells[column];
      observations.add(
          "{\"realtime_start\":\"2026-02-16\",\"realtime_end\":\"2026-02-16\",\"date\":\""
              + cells[0]
              + "\",\"value\":\""
              + value
              + "\"}");
    }
    return "{\"realtime_start\":\"2026-02-16\",\"realtime_end\":\"2026-02-16\","
        + "\"observation_start\":\"1600-01-01\",\"observation_end\":\"9999-12-31\","
        + "\"units\":\"lin\",\"output_type\":1,\"file_type\":\"json\","
        + "\"order_by\":\"observation_date\",\"sort_order\":\"asc\",\"count\":"
        + observations.size()
        + ",\"offset\":0,\"limit\":100000,\"observations\":["
        + String.join(",", observations)
        + "]}";
  }

  /** One series as FRED's text files had it: lines about the series, then dates and values. */
  static String txt(String csv, int column) {
    String id = csv.lines().findFirst().orElse("").split(",")[column];
    StringBuilder text = new StringBuilder("Title:               A series\n");
    text.append("Series ID:           ").append(id).append('\n');
    text.append("Source:              Board of Governors\n");
    text.append("Frequency:           Monthly\nUnits:               Percent\n");
    text.append("Notes:               Averages, of days:\n                     as published.\n\n");
    text.append("DATE          VALUE\n");
    for (String line : csv.lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      String value = cells[column].isEmpty() ? "." : cells[column];
      text.append(cells[0]).append(String.format("%9s", value)).append('\n');
    }
    return text.toString();
  }

  /** A series alone, under another header. */
  static String single(String csv, int column, String header) {
    List<String> lines = new ArrayList<>();
    for (String line : csv.lines().toList()) {
      String[] cells = line.split(",", -1);
      lines.add(lines.isEmpty() ? header : cells[0] + "," + cells[column]);
    }
    return text(lines);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
