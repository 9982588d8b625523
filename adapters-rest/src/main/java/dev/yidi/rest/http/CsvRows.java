package dev.yidi.rest.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comma-separated values (RFC 4180) in UTF-8 row after row, each of bounded size, and holds none but the one at hand. */
public final class CsvRows {
    private static final int MARK = '\uFEFF';
    private static final int LONGEST_CELL = 20_000;
    private static final int MOST_CELLS = 50;

    private final Reader in;
    private int ahead;

    /** The rows of {@code content}; a byte order mark is passed over. */
    public CsvRows(InputStream content) throws IOException {
        this.in = new BufferedReader(new InputStreamReader(
                content,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        this.ahead = in.read();
        if (ahead == MARK) {
            ahead = in.read();
        }
    }

    /** What was sent is no table of the kind. */
    public static final class MalformedException extends IOException {
        private static final long serialVersionUID = 1L;

        MalformedException() {
            super("no comma-separated values");
        }
    }

    /**
     * The next row; empty at the end. Rows without anything in them are rows too.
     *
     * @throws MalformedException when a quote is not closed, stands within a cell, or a row is longer than any honest one
     */
    public Optional<List<String>> next() throws IOException {
        if (ahead < 0) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (ahead == ',') {
            if (cells.size() == MOST_CELLS) {
                throw new MalformedException();
            }
            ahead = in.read();
            cells.add(cell());
        }
        if (ahead == '\r') {
            ahead = in.read();
        }
        if (ahead == '\n') {
            ahead = in.read();
        } else if (ahead >= 0) {
            throw new MalformedException();
        }
        return Optional.of(List.copyOf(cells));
    }

    private String cell() throws IOException {
        StringBuilder cell = new StringBuilder();
        if (ahead == '"') {
            quoted(cell);
        } else {
            while (ahead >= 0 && ahead != ',' && ahead != '\r' && ahead != '\n') {
                if (ahead == '"') {
                    throw new MalformedException();
                }
                add(cell);
            }
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell) throws IOException {
        ahead = in.read();
        while (true) {
            if (ahead < 0) {
                throw new MalformedException();
            }
            if (ahead == '"') {
                ahead = in.read();
                if (ahead != '"') {
                    return;
                }
            }
            add(cell);
        }
    }

    private void add(StringBuilder cell) throws IOException {
        if (cell.length() == LONGEST_CELL * 2) {
            throw new MalformedException();
        }
        cell.append((char) ahead);
        ahead = in.read();
    }
}
