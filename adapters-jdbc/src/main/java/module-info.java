/** The stores of the centre over a data source: H2 and PostgreSQL. */
module dev.yidi.jdbc {
    requires com.zaxxer.hikari;
    requires transitive dev.yidi.ports;
    requires transitive java.sql;
    requires static org.jspecify;
    requires org.slf4j;

    exports dev.yidi.jdbc;
}
