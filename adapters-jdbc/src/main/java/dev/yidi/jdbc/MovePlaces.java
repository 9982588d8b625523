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

    /** At the old place, as long as the county is gone from there by this move and no other has brought it back. */
    <T> T whereItWas(Sessions.Work<T> work) {
        return source.sessions().write("delete what was left", sql -> {
            if (Standing.lock(sql, county)
                    .filter(standing -> standing.is(Standing.State.MOVED, name))
                    .isEmpty()) {
                throw new StoreException("move " + name + ": the county is not gone from the old place by it any more");
            }
            return Ending.commit(work.on(sql));
        });
    }

    /** The old place is closed for good: so the county has to be at the new one, or to have gone on from there. */
    private MoveStage done(Optional<Standing> to) {
        if (to.filter(standing -> standing.state() != Standing.State.FILLING).isEmpty()) {
            throw new StoreException("move " + name + ": the old place is closed for good, and the new place that was"
                    + " given does not have the county. Maybe another place is meant, or it was lost and has to be"
                    + " restored. Discard nothing at the old place");
        }
        return MoveStage.DONE;
    }

    /** @throws StoreException when the county is gone from the old place and not at the new one */
    MoveStage stage() {
        Standing from = here(sql -> Standing.find(sql, county)).orElse(Standing.OPEN);
        Optional<Standing> to = there(sql -> Standing.find(sql, county));
        boolean filling = to.filter(this::isFilling).isPresent();
        if (from.is(Standing.State.MOVED, name)) {
            return filling ? MoveStage.HANDING_OVER : done(to);
        }
        if (from.is(Standing.State.MOVING, name)) {
            return MoveStage.CLOSED;
        }
        return filling ? MoveStage.COPYING : MoveStage.NOT_BEGUN;
    }
}
