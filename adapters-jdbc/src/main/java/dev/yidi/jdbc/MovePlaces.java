package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The two places of a move, and what may be done to the county at each.
 *
 * @param county the county
 * @param name the name of the move
 * @param source where it works before
 * @param target where it works afterwards
 */
record MovePlaces(String county, String name, Place source, Place target) {
    /** Reads at the old place. */
    <T> T here(Sessions.Work<T> work) {
        return source.sessions().read("read the county that is moved", work);
    }

    /** Reads at the new place. */
    <T> T there(Sessions.Work<T> work) {
        return target.sessions().read("read the county at its new place", work);
    }

    /** Something that is written at the new place. */
    interface Copying {
        void on(Sql sql) throws SQLException;
    }

    /** Writes at the new place, as long as it is being filled by this move. */
    void write(Copying copying) {
        target.sessions().write("copy the county to its new place", sql -> {
            Optional<Standing> standing = Standing.lock(sql, county);
            if (standing.filter(this::isFilling).isEmpty()) {
                throw new StoreException("move " + name
                        + ": the new place is not filled by it any more. Maybe another process ended it");
            }
            copying.on(sql);
            return Ending.commit(name);
        });
    }

    boolean isFilling(Standing standing) {
        return standing.is(Standing.State.FILLING, name);
    }

    MoveStage stage() {
        Standing from = here(sql -> Standing.find(sql, county)).orElse(Standing.OPEN);
        Optional<Standing> to = there(sql -> Standing.find(sql, county));
        boolean filling = to.filter(this::isFilling).isPresent();
        if (from.is(Standing.State.MOVED, name)) {
            return filling ? MoveStage.HANDING_OVER : MoveStage.DONE;
        }
        if (from.is(Standing.State.MOVING, name)) {
            return MoveStage.CLOSED;
        }
        return filling ? MoveStage.COPYING : MoveStage.NOT_BEGUN;
    }
}
