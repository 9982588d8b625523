package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some files of a county next to each other by their ids, which every database orders the same.
 *
 * @param after the id before the first
 * @param last the id of the last; empty where the range has no end
 */
record FileRange(String after, Optional<String> last) {
    private static final int FILES = 200;

    /** The range that begins the county. */
    static FileRange first(Sql sql, String county) throws SQLException {
        return from(sql, county, "");
    }

    /** The range behind this one, if there is one. */
    Optional<FileRange> next(Sql sql, String county) throws SQLException {
        return last.isEmpty() ? Optional.empty() : Optional.of(from(sql, county, last.get()));
    }

    private static FileRange from(Sql sql, String county, String after) throws SQLException {
        List<String> ids = sql.query(
                "select file_id from yidi_card where county = ? and file_id > ? order by file_id limit ?",
                List.of(county, after, FILES),
                row -> row.getString(1));
        return new FileRange(after, ids.size() < FILES ? Optional.empty() : Optional.of(ids.get(FILES - 1)));
    }

    /** {@code a.county = ? and …} for the alias {@code a}. */
    String condition(String alias) {
        return alias + ".county = ? and " + alias + ".file_id > ?"
                + last.map(id -> " and " + alias + ".file_id <= ?").orElse("");
    }

    List<Object> values(String county) {
        List<Object> values = new ArrayList<>(List.of(county, after));
        last.ifPresent(values::add);
        return values;
    }
}
