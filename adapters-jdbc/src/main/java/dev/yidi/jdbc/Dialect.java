package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between databases 数据库方言. Everything else is one set of SQL for all of them: plain inserts, updates and
 * deletes by key, selects with {@code exists}, row comparisons written out, {@code order by … limit ?} and
 * {@code for update}.
 *
 * <p>A database that speaks as one of those that come with the library, but under another product name, is opened with
 * {@link JdbcOpening#dialect(Dialect)}. One that speaks in its own way gets a subclass, which is proved by running the
 * testkit's {@code StoresContract} on it. Subclasses have no state and are thread-safe; their methods run within the
 * transaction of the {@link Sql} they are given, and pass on every {@link SQLException}.
 */
public abstract class Dialect {
    private final String name;

    /** A dialect of the product that the driver calls {@code name}. */
    protected Dialect(String name) {
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

    /**
     * PostgreSQL by plain statements alone 朴素语句方言, for what stands in front of it and reads each statement itself (Apache
     * ShardingSphere), and for other databases that speak its protocol. Slower than {@link #postgreSql()}: the appends of a
     * county take turns. Never found by the product's name: to be said with {@link JdbcOpening#dialect}, on every node
     * alike, for two nodes of which one says it and one does not would give feed keys of two kinds. The tables are those
     * of {@link #postgreSql()}.
     */
    public static Dialect plainPostgreSql() {
        return Dialects.PLAIN_POSTGRE_SQL;
    }

    /** MariaDB from version 10.6 on. */
    public static Dialect mariaDb() {
        return Dialects.MARIA_DB;
    }

    /** MySQL from version 8.0 on, and what speaks its protocol; the statements are those of {@link #mariaDb()}. */
    public static Dialect mySql() {
        return Dialects.MY_SQL;
    }

    /** The dialect whose product name the database of {@code connection} gives. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return Dialects.ALL.stream()
                .filter(dialect -> dialect.name.equals(product))
                .findFirst()
                .orElseThrow(() -> new StoreException("database: expected one of " + Dialects.ALL + ", found " + product
                        + ". Maybe it speaks as one of these: say so with dialect(…)"));
    }

    /** The scripts that make the tables, in the order of their versions, which begin at 1 and have no gap. */
    protected abstract List<Migration> migrations();

    /** Whether what creates tables is undone with its transaction; if not, each statement has to bear being run again. */
    protected abstract boolean undoesDefinitions();

    /** What keeps the server from ending a session that does nothing in its transaction, while a migration runs in another one. */
    List<String> beforeIdling() {
        return List.of();
    }

    /** What makes that session as it was. */
    List<String> afterIdling() {
        return List.of();
    }

    /** The statement that makes {@code yidi_schema}, unless it is there. */
    protected String schemaTable() {
        return "create table if not exists yidi_schema (version integer not null primary key,"
                + " script varchar(200) not null, checksum varchar(64) not null,"
                + " applied_at timestamp(6) with time zone default current_timestamp not null)";
    }

    /** The expression for the schema in which unqualified names are looked up. */
    protected String currentSchema() {
        return "current_schema";
    }

    /** Whether there is a table of this name. */
    boolean isThere(Sql sql, String table) throws SQLException {
        return sql.first(
                        "select 1 from information_schema.tables where lower(table_name) = ? and table_schema = "
                                + currentSchema(),
                        List.of(table),
                        row -> row.getInt(1))
                .isPresent();
    }

    /** Whether each county may have its tables elsewhere, so that they are looked for when it is opened. */
    boolean tablesDependOnCounty() {
        return false;
    }

    /** The expression that gives a parameter of up to 40 characters back as a text. */
    protected String asText() {
        return "cast(? as varchar(40))";
    }

    /** The expression that gives a parameter back as a time of microseconds. */
    protected String asTime() {
        return "cast(? as timestamp(6))";
    }

    /**
     * The expression for the seconds since 1970 by the database's clock, with fractions; empty, as by default, where it is not asked:
     * then nobody compares it with the clock of the node.
     */
    protected Optional<String> secondsNow() {
        return Optional.empty();
    }

    /**
     * What follows the select of due alarms so that two claimers do not wait for each other; or nothing, where the
     * database cannot: they then look at the same rows, and each row still goes to one of them.
     */
    protected String passingOverLocked() {
        return " for update skip locked";
    }

    /**
     * What follows a select of cards so that it is planned for its own values each time, or nothing. Whoever may see all of
     * a county and whoever may see three cases in it send the same statement; one plan for both would be wrong for one.
     */
    protected String plannedAnew() {
        return "";
    }

    /** Sees to it that the county has its row in {@code yidi_feed}; others may do so at the same time. */
    protected abstract void openCounty(Sql sql, String county) throws SQLException;

    /**
     * The feed key of a new append: greater than every key that a follower may have passed by the time the append is
     * committed. The first statement of an append.
     */
    protected abstract long feedKey(Sql sql, String county) throws SQLException;

    /**
     * Sees to it that every new feed key is greater than those of the entries that are there, which came from another
     * place; nobody writes the county meanwhile.
     */
    protected abstract void liftFeed(Sql sql, String county) throws SQLException;

    /**
     * The condition, with leading {@code and}, on {@code yidi_entry e} that keeps a follower below what may still be
     * committed; or nothing, where feed keys are committed in their order.
     */
    protected abstract String horizon();

    /**
     * The feed key up to which all is committed, where that has to be asked first and by itself; mostly not. A follower
     * then reads no further, with a snapshot that begins afterwards.
     */
    protected Optional<Long> committedUpTo(Sql sql, String county) throws SQLException {
        return Optional.empty();
    }

    /** Whether a follower may have been given an entry with this feed key; yes, where that cannot be told. */
    boolean mayHaveGiven(Sql sql, String county, long feedKey) throws SQLException {
        return true;
    }

    /**
     * Stores a command's columns, in the order of {@code yidi_command}; false when its key is known, in which case the
     * transaction can go on.
     */
    protected abstract boolean remember(Sql sql, List<?> columns) throws SQLException;

    /**
     * What follows {@code insert into yidi_card … values (…)} so that a card or number which appeared meanwhile does no
     * harm and counts no row; or nothing, where {@link #feedKey} lets the appends of a county take turns.
     */
    protected abstract String unlessPresent();

    /** Whether an append to one file goes in one statement ({@link OneStatement}). */
    boolean appendsAtOnce() {
        return false;
    }

    /** Whether a union of selects that are each sorted and limited is understood. */
    boolean unitesSorted() {
        return true;
    }

    /** What ends a subquery so that it is asked for each row, and not for all at once; or nothing. */
    String askedForEachRow() {
        return "";
    }

    /** Whether due alarms are found, locked and leased in one statement. */
    boolean claimsAtOnce() {
        return false;
    }

    /** Raises a series and gives its new number, 1 for a series that is new. */
    protected abstract long nextNumber(Sql sql, String county, String series) throws SQLException;

    /** Whether a number can be taken in one statement that is a transaction by itself. */
    boolean numbersAtOnce() {
        return false;
    }

    /**
     * As {@link #nextNumber}, in one statement that is a transaction by itself: its commit need not wait for the disk where
     * the database can promise that what is committed afterwards, and waits for it, is not there without it.
     */
    long nextNumberAtOnce(Sql sql, String county, String series) throws SQLException {
        return nextNumber(sql, county, series);
    }

    /** What the settings of the database mean for what is stored in it. */
    protected abstract Stream<Optional<Finding>> check(Sql sql) throws SQLException;

    /** The database's product name. */
    @Override
    public final String toString() {
        return name;
    }
}
