package dev.yidi.jdbc;

import dev.yidi.ports.spi.FeedPosition;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Writes a {@link WholeCounty} into a database and the database into a script 数据脚本生成. How a release gets its scripts is
 * said in {@code docs/databases.md}.
 */
final class FixtureWriter {
    private static final List<String> TABLES = List.of(
            "schema", "feed", "entry", "card", "card_tag", "alarm", "command", "number", "file_key", "following");

    private final DataSource database;
    private final Dialect dialect;

    FixtureWriter(DataSource database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /** The script of a county that is written with this library into tables of its own version. */
    String write(JdbcOpening opening) throws SQLException {
        JdbcStores stores =
                opening.county(Fixture.COUNTY).schema(SchemaMode.MIGRATE).open();
        WholeCounty county = WholeCounty.in(stores);
        int entries =
                stores.journal().follow(FeedPosition.start(), 100_000).entries().size();
        StringBuilder script = new StringBuilder("-- A small county with something of everything, on ")
                .append(dialect)
                .append(". Written by FixtureWriter; never changed.\n")
                .append(Fixture.remarks(county, entries))
                .append(dialect.schemaTable())
                .append(";\n");
        dialect.migrations()
                .forEach(migration -> migration
                        .statements()
                        .forEach(each -> script.append(each).append(";\n")));
        try (Connection connection = database.getConnection()) {
            for (String table : TABLES) {
                rows("yidi_" + table, connection, script);
            }
        }
        return script.toString();
    }

    private void rows(String table, Connection connection, StringBuilder script) throws SQLException {
        List<String> names = columns(table, connection);
        String columns = String.join(", ", names);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select " + columns + " from " + table + " order by " + places(names.size()))) {
            while (rows.next()) {
                ResultSet row = rows;
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(literal(row, i));
                }
                script.append("insert into ")
                        .append(table)
                        .append(" (")
                        .append(columns)
                        .append(") values (");
                script.append(String.join(", ", values)).append(");\n");
            }
        }
    }

    /** By the columns of every key, which stand first. */
    private static String places(int columns) {
        return IntStream.rangeClosed(1, Math.min(4, columns))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }

    /** All but when a script was run, which is different each time. */
    private static List<String> columns(String table, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData data = none.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                names.add(data.getColumnName(i).toLowerCase(Locale.ROOT));
            }
            names.remove("applied_at");
            return names;
        }
    }

    private String literal(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BOOLEAN, Types.BIT -> Boolean.toString(row.getBoolean(column));
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> row.getString(column);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> bytes(row.getBytes(column));
            default -> text(row.getString(column));
        };
    }

    private String bytes(byte[] value) {
        String hex = HexFormat.of().formatHex(value);
        return dialect.equals(Dialect.postgreSql()) ? "'\\x" + hex + "'" : "x'" + hex + "'";
    }

    private String text(String value) {
        if (value.indexOf('\n') >= 0) {
            throw new AssertionError("a text of several lines cannot be told from statements: " + value);
        }
        String quoted = value.replace("'", "''");
        return "'" + (dialect.equals(Dialect.mariaDb()) ? quoted.replace("\\", "\\\\") : quoted) + "'";
    }
}
