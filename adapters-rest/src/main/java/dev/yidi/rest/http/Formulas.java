package dev.yidi.rest.http;

/** Keeps what people wrote from being taken for a formula by a spreadsheet. */
final class Formulas {
    /** What spreadsheets begin a formula with, and how a full-width keyboard writes it. */
    private static final String BEGINNINGS = "=+-@＝＋－＠";

    private Formulas() {}

    /** Whether a spreadsheet could take {@code cell} for a formula, also after what it may cut off at its beginning. */
    static boolean couldBe(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        char first = cell.charAt(0);
        return first == '\t'
                || first == '\r'
                || first == '\n'
                || cell.codePoints()
                        .dropWhile(Formulas::isCutOff)
                        .limit(1)
                        .anyMatch(character -> BEGINNINGS.indexOf(character) >= 0);
    }

    /** {@code cell}, which no spreadsheet takes for a formula. */
    static String harmless(String cell) {
        return couldBe(cell) ? "'" + cell : cell;
    }

    private static boolean isCutOff(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
