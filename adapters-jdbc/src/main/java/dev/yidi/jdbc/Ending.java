package dev.yidi.jdbc;

/**
 * What a unit of work gives, and whether what it wrote is kept.
 *
 * @param value what it gives
 * @param kept whether the transaction is committed
 */
record Ending<T>(T value, boolean kept) {
    static <T> Ending<T> commit(T value) {
        return new Ending<>(value, true);
    }

    static <T> Ending<T> rollback(T value) {
        return new Ending<>(value, false);
    }
}
