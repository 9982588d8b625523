package dev.yidi.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives the connection of the host's running transaction 宿主事务连接; it is neither closed, committed nor rolled back. */
@FunctionalInterface
public interface ConnectionSource {
    /** The connection on which the calling thread's transaction runs, not in auto-commit mode. */
    Connection connection() throws SQLException;
}
