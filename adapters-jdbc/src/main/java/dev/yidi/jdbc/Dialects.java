package dev.yidi.jdbc;

import java.util.List;

/**
 * The dialects there are 已知方言. In a class of their own, so that two threads that first meet different dialects do not
 * wait for one another for ever.
 */
final class Dialects {
    static final Dialect H2 = new H2Dialect();
    static final Dialect POSTGRE_SQL = new PostgreSqlDialect();
    static final Dialect MARIA_DB = new MySqlDialect("MariaDB", MySqlDialect.OF_MARIA_DB);
    static final Dialect MY_SQL = new MySqlDialect("MySQL", "performance_schema");
    static final Dialect PLAIN_POSTGRE_SQL = new PlainPostgreSqlDialect();
    static final List<Dialect> ALL = List.of(H2, POSTGRE_SQL, MARIA_DB, MY_SQL);

    private Dialects() {}
}
