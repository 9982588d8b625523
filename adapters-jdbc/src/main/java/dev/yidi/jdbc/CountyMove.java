package dev.yidi.jdbc;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Moves a county from one database to another 县域迁移, of the same product or not: its journal, cards, alarms, keys, numbers
 * and the commands that took effect.
 *
 * <pre>{@code
 * try (CountyMove move = CountyMove.of(county, "2027-03-to-second", from, to)) {
 *     move.copy();                 // hours perhaps; the county works all the while
 *     move.finish(check);          // seconds to minutes; the county is read, and writes are refused
 *     router.keep(county, to);     // on every node
 * }
 * }</pre>
 *
 * <p>Whatever cuts a step off, the same step is called again, by the same process or another, and goes on from what is there:
 * how far the move is stands at both places ({@link #stage()}). At no time is the county written at both. After the old place was
 * closed for good, whoever still writes there gets {@link CountyClosedException}, which no setting and no restart undoes.
 *
 * <p>Followers of the journal go on from the position they had: entries keep their feed keys, and new ones come behind them. Leases of
 * alarms end. A county's numbers and command ids go on as well. Not thread-safe; two processes that carry out one move do not
 * harm each other, and one of them is told.
 */
public final class CountyMove implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    private final MovePlaces places;
    private final MoveCopy copy;
    private final Runnable closing;

    private CountyMove(MovePlaces places, Runnable closing) {
        this.places = places;
        this.copy = new MoveCopy(places);
        this.closing = closing;
    }

    /**
     * A move, begun or not.
     *
     * @param name what it is called at both places, for messages and for going on: 1 to 80 of letters, digits, {@code . _ -}
     * @param source where the county works; an embedded database must not be open elsewhere ({@link #of(String, JdbcStores,
     *     JdbcOpening)} is for that)
     * @param target where it shall work; holds nothing of the county yet
     */
    public static CountyMove of(CountyId county, String name, JdbcOpening source, JdbcOpening target) {
        String known = known(name);
        Place from = source.place();
        try {
            Place to = target.place();
            return new CountyMove(new MovePlaces(county.value(), known, from, to), () -> {
                from.close();
                to.close();
            });
        } catch (RuntimeException e) {
            from.close();
            throw e;
        }
    }

    /** A move from stores that are open, and stay so when the move is closed; the county is theirs. */
    public static CountyMove of(String name, JdbcStores source, JdbcOpening target) {
        Place to = target.place();
        CountyId county = source.county().orElseThrow();
        return new CountyMove(new MovePlaces(county.value(), known(name), source.place(), to), to::close);
    }

    private static String known(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name: expected 1 to 80 letters, digits, dots, dashes or underlines");
        }
        return name;
    }

    /** How far it is, as both places say. */
    public MoveStage stage() {
        return places.stage();
    }

    /**
     * Copies what is committed while the county works; as often as wanted, each time what came or changed since.
     *
     * @throws StoreException when the new place holds something of the county that is not of this move, or the county is not
     *     open at the old one
     */
    public Moved copy() {
        MoveStage stage = stage();
        if (stage == MoveStage.HANDING_OVER || stage == MoveStage.DONE) {
            return Moved.NOTHING;
        }
        begin();
        return copy.run(stage == MoveStage.CLOSED);
    }

    /**
     * Ends the move: refuses writes at the old place, copies the rest, compares both places, asks {@code check}, closes the old
     * place for good and opens the new one. Where the places differ, {@code check} finds a fault or anything else goes wrong
     * before the old place is closed for good, the county is opened again there, and the move can be tried again. After the
     * death of the process it takes no writes until this is called again, or {@link #cancel()}.
     *
     * @return what was copied after writes were refused
     * @throws StoreException likewise, and when another process took the move over
     */
    public Moved finish(MoveCheck check) {
        Moved moved = Moved.NOTHING;
        MoveStage stage = stage();
        if (stage == MoveStage.NOT_BEGUN || stage == MoveStage.COPYING) {
            copy();
        }
        if (stage != MoveStage.HANDING_OVER && stage != MoveStage.DONE) {
            String hold = UUID.randomUUID().toString();
            close(hold);
            try {
                moved = copy.run(true);
                compare(check);
            } catch (RuntimeException e) {
                openAgain(hold, e);
                throw e;
            }
            leave(hold);
        }
        open();
        return moved;
    }

    /**
     * Gives the move up: the county is opened again at the old place. What was copied stays at the new one, for a later
     * {@link #copy()}. Does nothing for a move that was not begun.
     *
     * @throws StoreException when the old place is closed for good; then the county is moved back by a move of its own
     */
    public void cancel() {
        atSource("open the county again", standing -> {
            if (standing.state() == Standing.State.MOVED) {
                throw standing.refusal(places.county());
            }
            return standing.is(Standing.State.MOVING, places.name()) ? Standing.OPEN : standing;
        });
    }

    /**
     * Deletes at the old place what was left of the county there, when the move is done; the mark that it was moved stays. Needs
     * the rights of the owner of the tables.
     *
     * @return how many entries were deleted
     * @throws StoreException when the county does not work at its new place
     */
    public long discard() {
        if (stage() != MoveStage.DONE) {
            throw new StoreException("move " + places.name() + ": expected it to be done, found it " + stage());
        }
        if (!places.there(sql -> MoveRemains.areThere(sql, places.county()))) {
            throw new StoreException("move " + places.name()
                    + ": expected the county at its new place, found nothing of it" + " there. Nothing was discarded");
        }
        return MoveRemains.delete(places);
    }

    private void begin() {
        String county = places.county();
        Standing from = places.here(sql -> Standing.find(sql, county))
                .orElseThrow(
                        () -> new StoreException("county " + county + ": expected it at the old place, found none"));
        if (from.state() != Standing.State.OPEN && !from.is(Standing.State.MOVING, places.name())) {
            throw from.refusal(county);
        }
        places.target().sessions().write("begin the move", sql -> {
            places.target().dialect().openCounty(sql, county);
            Standing to = Standing.lock(sql, county).orElse(Standing.OPEN);
            if (places.isFilling(to)) {
                return Ending.commit(to);
            }
            boolean mayFill = to.state() == Standing.State.OPEN || to.state() == Standing.State.MOVED;
            if (!mayFill || MoveRemains.areThere(sql, county)) {
                throw new StoreException("move " + places.name() + ": the new place holds something of county " + county
                        + " already. Maybe it is the old place, or another move's; or what was left of an earlier stay"
                        + " has to be discarded first");
            }
            Standing filling = new Standing(Standing.State.FILLING, places.name(), "");
            filling.write(sql, county);
            return Ending.commit(filling);
        });
    }

    /** Also takes the hold from a process that was cut off; one that was not is told when it wants to go on. */
    private void close(String hold) {
        atSource("refuse writes", standing -> {
            boolean mine = standing.state() == Standing.State.OPEN || standing.is(Standing.State.MOVING, places.name());
            if (!mine) {
                throw standing.refusal(places.county());
            }
            return new Standing(Standing.State.MOVING, places.name(), hold);
        });
    }

    private void compare(MoveCheck check) {
        List<String> faults = new MoveComparison(places, copy).differences();
        if (faults.isEmpty()) {
            faults = check.faults(
                    JdbcParts.over(places.target().sessions(), places.target().dialect(), places.county()));
        }
        if (!faults.isEmpty()) {
            throw new StoreException(
                    "move " + places.name() + ": the county works at the old place again, for the new one"
                            + " is not as it should be: " + String.join("; ", faults));
        }
    }

    /** Whatever went wrong, the county does not wait for somebody to look: it works on where it was. */
    private void openAgain(String hold, RuntimeException wrong) {
        try {
            atSource(
                    "open the county again",
                    standing -> standing.equals(new Standing(Standing.State.MOVING, places.name(), hold))
                            ? Standing.OPEN
                            : standing);
        } catch (RuntimeException e) {
            wrong.addSuppressed(e);
        }
    }

    private void leave(String hold) {
        atSource("close the old place", standing -> {
            if (!standing.equals(new Standing(Standing.State.MOVING, places.name(), hold))) {
                throw new StoreException("move " + places.name()
                        + ": it was given up or taken over by another process meanwhile. Look at its stage");
            }
            return new Standing(Standing.State.MOVED, places.name(), "");
        });
    }

    private void open() {
        String county = places.county();
        places.target().sessions().write("open the county at its new place", sql -> {
            Optional<Standing> standing = Standing.lock(sql, county);
            if (standing.filter(each -> each.state() != Standing.State.FILLING || places.isFilling(each))
                    .isEmpty()) {
                throw new StoreException("move " + places.name() + ": the county is not at its new place");
            }
            if (standing.filter(places::isFilling).isPresent()) {
                places.target().dialect().liftFeed(sql, county);
                Standing.OPEN.write(sql, county);
            }
            return Ending.commit(county);
        });
    }

    /** Whether and how the county goes on at the old place. */
    private interface Change {
        Standing of(Standing standing);
    }

    private void atSource(String what, Change change) {
        String county = places.county();
        places.source().sessions().write(what, sql -> {
            Standing before = Standing.lock(sql, county).orElse(Standing.OPEN);
            Standing after = change.of(before);
            if (!after.equals(before)) {
                after.write(sql, county);
            }
            return Ending.commit(after);
        });
    }

    /** Closes what was opened for the move; it can be gone on with by another one of this name. */
    @Override
    public void close() {
        closing.run();
    }
}
