package dev.yidi.jdbc;

import dev.yidi.ports.spi.Octets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows that stand beside the card of a file, and how what changed of them is written at another place. */
enum FileParts {
    TAGS("yidi_card_tag", List.of("tag_kind", "tag"), List.of("register", "received_at")) {
        @Override
        List<Object> rest(ResultSet row) throws SQLException {
            return List.of(row.getString(2), row.getString(3), row.getString(4), UtcTime.of(Rows.time(row, 5)));
        }
    },
    /** Leases are not taken along: who holds one works at the old place. */
    ALARMS("yidi_alarm", List.of("clock", "rung"), List.of("due_at", "ready_at")) {
        @Override
        List<Object> rest(ResultSet row) throws SQLException {
            return List.of(
                    row.getString(2), row.getString(3), UtcTime.of(Rows.time(row, 4)), UtcTime.of(Rows.time(row, 5)));
        }

        @Override
        String unleased() {
            return ", node, leased_until";
        }

        @Override
        String unleasedMarks() {
            return ", '', ?";
        }

        @Override
        void unleasedValues(List<Object> row, List<Object> values) {
            values.add(row.get(3));
        }
    },
    KEYS("yidi_file_key", List.of(), List.of("master_key_id", "wrapped")) {
        @Override
        List<Object> rest(ResultSet row) throws SQLException {
            return List.of(row.getString(2), Octets.of(row.getBytes(3)));
        }
    };

    private final String table;
    private final List<String> keys;
    private final String columns;
    private final int width;

    FileParts(String table, List<String> moreKeys, List<String> others) {
        this.table = table;
        this.keys = new ArrayList<>(List.of("file_id"));
        this.keys.addAll(moreKeys);
        List<String> all = new ArrayList<>(keys);
        all.addAll(others);
        this.columns = String.join(", ", all);
        this.width = all.size();
    }

    abstract List<Object> rest(ResultSet row) throws SQLException;

    String unleased() {
        return "";
    }

    String unleasedMarks() {
        return "";
    }

    void unleasedValues(List<Object> row, List<Object> values) {}

    String table() {
        return table;
    }

    /** The rows of the files in {@code range}. */
    Set<List<Object>> rows(Sql sql, String county, FileRange range) throws SQLException {
        return new LinkedHashSet<>(sql.query(
                "select " + columns + " from " + table + " p where " + range.condition("p"),
                range.values(county),
                this::row));
    }

    private List<Object> row(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(row.getString(1)));
        values.addAll(rest(row));
        return values;
    }

    /** Makes {@code there} into {@code here}. */
    void write(Sql sql, String county, Set<List<Object>> here, Set<List<Object>> there) throws SQLException {
        List<List<?>> going = new ArrayList<>();
        there.stream().filter(row -> !here.contains(row)).forEach(row -> going.add(key(county, row)));
        List<List<?>> coming = new ArrayList<>();
        here.stream().filter(row -> !there.contains(row)).forEach(row -> coming.add(values(county, row)));
        sql.batch("delete from " + table + " where county = ? and " + String.join(" = ? and ", keys) + " = ?", going);
        sql.batch(
                "insert into " + table + " (county, " + columns + unleased() + ") values (?" + ", ?".repeat(width)
                        + unleasedMarks() + ")",
                coming);
    }

    private List<?> key(String county, List<Object> row) {
        List<Object> values = new ArrayList<>(List.of(county));
        values.addAll(row.subList(0, keys.size()));
        return values;
    }

    private List<?> values(String county, List<Object> row) {
        List<Object> values = new ArrayList<>(List.of(county));
        values.addAll(row);
        unleasedValues(row, values);
        return values;
    }
}
