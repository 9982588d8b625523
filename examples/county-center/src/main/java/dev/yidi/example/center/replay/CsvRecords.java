package dev.yidi.example.center.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads CSV (RFC 4180) record by record: quoted fields may hold commas, quotes and line ends; LF and CRLF both end a
 * record; a byte order mark is passed over. Holds one record in memory. Not thread-safe.
 */
final class CsvRecords implements Iterator<CsvRecords.Row> {

    /**
     * One record.
     *
     * @param line the line it begins on, from 1
     * @param fields its fields
     * @param torn whether the file ended inside a quoted field
     */
    record Row(int line, List<String> fields, boolean torn) {
        Row {
            fields = List.copyOf(fields);
        }
    }

    private final BufferedReader reader;
    private int line = 1;
    private Optional<Row> upcoming;

    CsvRecords(BufferedReader reader) {
        this.reader = reader;
        skipByteOrderMark();
        this.upcoming = read();
    }

    @Override
    public boolean hasNext() {
        return upcoming.isPresent();
    }

    @Override
    public Row next() {
        Row row = upcoming.orElseThrow(NoSuchElementException::new);
        upcoming = read();
        return row;
    }

    private Optional<Row> read() {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        int begin = line;
        boolean quoted = false;
        boolean any = false;
        for (int c = character(); ; c = character()) {
            if (c < 0) {
                if (!any) {
                    return Optional.empty();
                }
                fields.add(field.toString());
                return Optional.of(new Row(begin, fields, quoted));
            }
            any = true;
            if (quoted) {
                if (c == '"' && peek() == '"') {
                    character();
                    field.append('"');
                } else if (c == '"') {
                    quoted = false;
                } else {
                    field.append((char) c);
                }
            } else if (c == '"' && field.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\n') {
                fields.add(field.toString());
                return Optional.of(new Row(begin, fields, false));
            } else if (c != '\r' || peek() != '\n') {
                field.append((char) c);
            }
        }
    }

    private int character() {
        try {
            int c = reader.read();
            if (c == '\n') {
                line++;
            }
            return c;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int peek() {
        try {
            reader.mark(1);
            int c = reader.read();
            reader.reset();
            return c;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void skipByteOrderMark() {
        if (peek() == '\uFEFF') {
            character();
        }
    }
}
