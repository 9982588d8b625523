package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between databases 数据库方言. Everything else is one set of SQL for all of them.
 *
 * <p>A database that speaks as one of these does, but under another product name, is opened with
 * {@link JdbcOpening#dialect(Dialect)}.
 */
public abstract sealed class Dialect permits H2Dialect, PostgreSqlDialect {
    private final String name;

    Dialect(String name) {
        this.name = name;
    }

    /** H2 2.x, within the process. */
    public static Dialect h2() {
        return Dialects.H2;
    }

    /** PostgreSQL from version 13 on. */
    public static Dialect postgreSql() {
        return Dialects.POSTGRE_SQL;
    }

    /** The dialect whose product name the database of {@code connection} gives. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return Dialects.ALL.stream()
                .filter(dialect -> dialect.name.equals(product))
                .findFirst()
                .orElseThrow(() -> new StoreException("database: expected H2 or PostgreSQL, found " + product
                        + ". Maybe it speaks as one of these: say so with dialect(…)"));
    }

    /** The folder of the migrations under {@code META-INF/yidi/jdbc}. */
    abstract String folder();

    /** Whether what creates tables is undone with its transaction. */
    abstract boolean undoesDefinitions();

    /** Sees to it that the county has its row in {@code yidi_feed}. */
    abstract void openCounty(Sql sql, String county) throws SQLException;

    /**
     * The feed key of a new append: greater than every key that a follower may have passed by the time the append is
     * committed.
     */
    abstract long feedKey(Sql sql, String county) throws SQLException;

    /** The condition, with leading {@code and}, that keeps a follower below what may still be committed; or nothing. */
    abstract String horizon();

    /** Stores a command's columns; false when its key is known. */
    abstract boolean remember(Sql sql, List<?> columns) throws SQLException;

    /** What follows {@code insert into yidi_card …} so that a card or number which appeared meanwhile does no harm. */
    abstract String unlessPresent();

    /** Raises a series and gives its new number. */
    abstract long nextNumber(Sql sql, String county, String series) throws SQLException;

    /** What the settings of the database mean for what is stored in it. */
    abstract Stream<Optional<Finding>> check(Sql sql) throws SQLException;

    /** The database's product name. */
    @Override
    public String toString() {
        return name;
    }
}
