package dev.yidi.rest.staff.request;

/** The forms in which a list goes out. */
public enum ExportFormat {
    /** Comma-separated values in UTF-8. */
    CSV,
    /** The same with a byte order mark, by which spreadsheets know that it is UTF-8. */
    CSV_MARKED,
    /** A workbook. */
    XLSX
}
