package dev.yidi.jdbc;

/**
 * Something the self-check found in the settings of the database 自检发现.
 *
 * @param code stable and dotted, for instance {@code postgresql.fsync}: what {@link JdbcOpening#allowing} takes
 * @param severity how bad it is
 * @param message what was expected, what was found, and what to do
 */
public record Finding(String code, Severity severity, String message) {
    @Override
    public String toString() {
        return severity + " " + code + ": " + message;
    }
}
