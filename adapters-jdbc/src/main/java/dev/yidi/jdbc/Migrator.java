package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings the tables to the version of this library, and finds out whether they are there 数据库升级. What was run stands in
 * {@code yidi_schema}; its row 0 is the lock.
 */
final class Migrator {
    private static final String RECORD = "insert into yidi_schema (version, script, checksum) values (?, ?, ?)";
    /** The tables without {@code yidi_} before their names. */
    static final List<String> TABLES =
            List.of("feed", "entry", "card", "card_tag", "alarm", "command", "number", "file_key", "following");

    /** What each script after the first brought, by which it is seen that it was run. */
    private static final List<Brought> BROUGHT = List.of(
            new Brought("V2__closed_counties.sql", "feed", "closed"),
            new Brought("V3__dated_tags.sql", "card_tag", "register, received_at"),
            new Brought("V4__followings.sql", "following", "feed_position"),
            new Brought("V5__notes.sql", "following", "notes"));

    private static final int TRIES = 5;

    private final Sessions sessions;
    private final Dialect dialect;
    private final List<Migration> migrations;

    Migrator(Sessions sessions, Dialect dialect, List<Migration> migrations) {
        this.sessions = sessions;
        this.dialect = dialect;
        this.migrations = List.copyOf(migrations);
    }

    void open(SchemaMode mode) {
        if (mode == SchemaMode.MIGRATE) {
            migrate();
        } else if (mode == SchemaMode.VALIDATE) {
            sessions.read("validate the schema", sql -> {
                if (!dialect.isThere(sql, "yidi_schema")) {
                    throw new StoreException("schema: expected version " + newest() + ", found no tables."
                            + " Maybe open once with SchemaMode.MIGRATE, or run the scripts and use EXTERNAL");
                }
                return requireNothingMissing(applied(sql));
            });
        } else if (!dialect.tablesDependOnCounty()) {
            sessions.read("look for the tables", this::requireTables);
        }
    }

    private void migrate() {
        createSchemaTable();
        sessions.write("migrate", locking -> {
            locking.query("select version from yidi_schema where version = 0 for update", List.of(), row -> 0);
            Map<Integer, String> applied = applied(locking);
            if (dialect.undoesDefinitions()) {
                for (Migration migration : missing(applied)) {
                    run(locking, migration);
                }
            } else {
                runBeside(locking, missing(applied));
            }
            return Ending.commit(applied);
        });
    }

    /**
     * Each in a transaction of its own, its record included, so that what was done is done whatever comes later. The one that holds the
     * lock has nothing to do meanwhile, and is not to be ended for that.
     */
    private void runBeside(Sql locking, List<Migration> wanted) throws SQLException {
        if (wanted.isEmpty()) {
            return;
        }
        for (String statement : dialect.beforeIdling()) {
            locking.execute(statement);
        }
        try {
            for (Migration migration : wanted) {
                sessions.write(migration.name(), sql -> {
                    run(sql, migration);
                    return Ending.commit(migration);
                });
            }
        } finally {
            for (String statement : dialect.afterIdling()) {
                locking.execute(statement);
            }
        }
    }

    /** Where definitions stay though their transaction was undone, one may be there from a start that was cut off. */
    private void run(Sql sql, Migration migration) throws SQLException {
        for (String statement : migration.statements()) {
            try {
                sql.execute(statement);
            } catch (SQLException e) {
                if (dialect.undoesDefinitions() || !Failures.isChangedBefore(e)) {
                    throw e;
                }
            }
        }
        sql.update(RECORD, migration.version(), migration.name(), migration.checksum());
    }

    /** Two nodes may do this at once; whoever comes second may be told so by an error, and looks again. */
    private void createSchemaTable() {
        for (int tries = 1; ; tries++) {
            try {
                sessions.write("create the table of migrations", sql -> {
                    sql.execute(dialect.schemaTable());
                    boolean lock = sql.first("select 1 from yidi_schema where version = 0", List.of(), row -> 1)
                            .isPresent();
                    return Ending.commit(lock ? 0 : sql.update(RECORD, 0, "lock", ""));
                });
                return;
            } catch (StoreException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** The newest version that was run; 0 where {@code yidi_schema} is not there. */
    int version(Sql sql) throws SQLException {
        return dialect.isThere(sql, "yidi_schema")
                ? applied(sql).keySet().stream().max(Integer::compare).orElse(0)
                : 0;
    }

    private static Map<Integer, String> applied(Sql sql) throws SQLException {
        Map<Integer, String> applied = new TreeMap<>();
        sql.query(
                        "select version, checksum from yidi_schema where version > 0",
                        List.of(),
                        row -> Map.entry(row.getInt(1), row.getString(2)))
                .forEach(entry -> applied.put(entry.getKey(), entry.getValue()));
        return applied;
    }

    /** The migrations that {@code applied} does not have; refuses what this library does not know. */
    private List<Migration> missing(Map<Integer, String> applied) {
        applied.keySet().stream()
                .filter(version -> version > newest())
                .findFirst()
                .ifPresent(version -> {
                    throw new StoreException("schema too new: expected version " + newest() + " at most, found "
                            + version + ". Use the library that brought the tables there, or a newer one");
                });
        for (Migration migration : migrations) {
            String found = applied.getOrDefault(migration.version(), migration.checksum());
            if (!found.equals(migration.checksum())) {
                throw new StoreException("schema changed: the script " + migration.name()
                        + " that was run is not the one of this library. Restore the script, or compare the tables by"
                        + " hand and use EXTERNAL");
            }
        }
        return migrations.stream()
                .filter(migration -> !applied.containsKey(migration.version()))
                .toList();
    }

    private int requireNothingMissing(Map<Integer, String> applied) {
        List<Migration> missing = missing(applied);
        if (!missing.isEmpty()) {
            throw new StoreException("schema too old: expected version " + newest() + ", found it without "
                    + missing.stream().map(Migration::name).toList() + ". Maybe open once with SchemaMode.MIGRATE");
        }
        return newest();
    }

    /** Columns of a table and the script that made them. */
    private record Brought(String script, String table, String columns) {
        void require(Sql sql, String condition, List<String> values) throws SQLException {
            try {
                sql.query("select " + columns + " from yidi_" + table + condition + " limit 0", values, row -> 0);
            } catch (SQLException e) {
                if (!Failures.isColumnMissing(e)) {
                    throw e;
                }
                throw new StoreException(
                        "schema: expected " + columns + " in yidi_" + table + ", found it without. Run " + script);
            }
        }
    }

    /** Refuses tables of {@code county}, or of all, that one of the scripts was not run on, or not whole. */
    static void requireColumns(Sql sql, Optional<String> county) throws SQLException {
        String condition = county.map(each -> " where county = ?").orElse("");
        List<String> values = county.stream().toList();
        for (Brought brought : BROUGHT) {
            brought.require(sql, condition, values);
        }
        if (sql.first(oldestTag(condition), values, row -> row.getString(1))
                .filter(String::isEmpty)
                .isPresent()) {
            throw new StoreException("schema: expected the register of each card in yidi_card_tag, found rows without:"
                    + " lists would be empty. Run V3__dated_tags.sql, its update as well");
        }
    }

    private List<String> requireTables(Sql sql) throws SQLException {
        for (String table : TABLES) {
            if (!dialect.isThere(sql, "yidi_" + table)) {
                throw new StoreException("schema: expected the table yidi_" + table
                        + ", found none. Run the scripts of " + dialect + " under META-INF/yidi/jdbc/");
            }
        }
        requireColumns(sql, Optional.empty());
        return TABLES;
    }

    private int newest() {
        return migrations.get(migrations.size() - 1).version();
    }

    /** The oldest of the rows that a script should have written anew. */
    private static String oldestTag(String condition) {
        return "select register from yidi_card_tag" + condition + " order by county, file_id, tag_kind, tag limit 1";
    }
}
