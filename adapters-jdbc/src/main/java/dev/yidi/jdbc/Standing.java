package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a county works at a place, as {@code yidi_feed.closed} says it 写入状态.
 *
 * @param state the state
 * @param move the name of the move; empty where the county works
 * @param hold tells one freeze from the next
 */
record Standing(State state, String move, String hold) {
    static final Standing OPEN = new Standing(State.OPEN, "", "");

    /** What a county may be at a place. */
    enum State {
        /** It works. */
        OPEN(""),
        /** What it holds is being copied from another place. */
        FILLING("filling"),
        /** It takes no writes while the rest is copied to another place. */
        MOVING("moving"),
        /** It is kept at another place. */
        MOVED("moved");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    static Standing of(String closed) {
        if (closed.isEmpty()) {
            return OPEN;
        }
        List<String> parts = Arrays.asList(closed.split(" ", 3));
        return Arrays.stream(State.values())
                .filter(state -> state != State.OPEN && state.word.equals(parts.get(0)) && parts.size() > 1)
                .findFirst()
                .map(state -> new Standing(state, parts.get(1), parts.size() == 3 ? parts.get(2) : ""))
                .orElse(new Standing(State.MOVED, "?", ""));
    }

    /** As the column holds it. */
    String closed() {
        return (state.word + " " + move + " " + hold).strip();
    }

    boolean is(State other, String name) {
        return state == other && move.equals(name);
    }

    /** How a county stands that was opened here; empty for one that never was. */
    static Optional<Standing> find(Sql sql, String county) throws SQLException {
        return sql.first("select closed from yidi_feed where county = ?", List.of(county), row -> of(row.getString(1)));
    }

    /** As {@link #find}; nobody writes the county from now to the end of the transaction. */
    static Optional<Standing> lock(Sql sql, String county) throws SQLException {
        return sql.first(
                "select closed from yidi_feed where county = ? for update",
                List.of(county),
                row -> of(row.getString(1)));
    }

    void write(Sql sql, String county) throws SQLException {
        sql.update("update yidi_feed set closed = ? where county = ?", closed(), county);
    }

    /** Passes on, where the county works. */
    static void requireOpen(Sql sql, String county) throws SQLException {
        Standing standing = find(sql, county).orElseThrow(() -> notOpened(county));
        if (standing.state() != State.OPEN) {
            throw standing.refusal(county);
        }
    }

    /** Why nothing could be written for {@code county}, which was not found open. */
    static RuntimeException whyNot(Sql sql, String county) throws SQLException {
        return find(sql, county)
                .filter(standing -> standing.state() != State.OPEN)
                .<RuntimeException>map(standing -> standing.refusal(county))
                .orElseGet(() -> notOpened(county));
    }

    CountyClosedException refusal(String county) {
        return new CountyClosedException(
                "county " + county + ": "
                        + switch (state) {
                            case FILLING ->
                                "it is being copied to this place by the move " + move + " and does not work here yet";
                            case MOVING ->
                                "it takes no writes while the move " + move
                                        + " comes to its end. Repeat in a moment with the same command id";
                            case MOVED ->
                                "it was moved to another place by the move " + move
                                        + " and is never written here again. Point this node at the new place";
                            case OPEN -> "it works";
                        },
                state == State.MOVED);
    }

    private static RuntimeException notOpened(String county) {
        return new dev.yidi.ports.spi.StoreException("county " + county + ": expected one that was opened");
    }
}
