package dev.yidi.endurance;

/** A database server that can be killed and started again on what it left 可被强杀的数据库. */
interface Server extends AutoCloseable {
    /** Starts it, which replays what was written and not yet in its place. */
    void start();

    /** Its address for JDBC. */
    String address();

    /** Kills the server and all its processes, as {@code kill -9} does. */
    void kill();

    /** Stops it. */
    @Override
    void close();
}
