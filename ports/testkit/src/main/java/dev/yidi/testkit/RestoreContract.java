package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.after;
import static dev.yidi.testkit.Specimens.alarm;
import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link dev.yidi.ports.spi.Journal#restore} keeps 重建契约. */
public abstract class RestoreContract {
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");

    protected RestoreContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void a_card_and_alarms_take_the_place_of_those_that_were_there() {
        Stores stores = source().fresh();
        stores.journal()
                .append(append("c1", change(CardDraft.of(A).tokens(Set.of("old", "both")), 0, 2), change(B, 0, 1)));
        FileCard card = CardDraft.of(A).tokens(Set.of("new", "both")).card(2);

        assertTrue(stores.journal().restore(card, List.of(alarm(A, after(50)))));

        assertEquals(Optional.of(card), stores.index().find(A));
        assertEquals(List.of(alarm(A, after(50))), stores.clocks().of(A));
        assertEquals(List.of(alarm(B, after(1))), stores.clocks().of(B));
        assertEquals(1, with(stores, "new"));
        assertEquals(1, with(stores, "both"));
        assertEquals(0, with(stores, "old"));
        assertEquals(2, stores.journal().read(A, 0).size());
        assertEquals(Optional.of(Specimens.key(A)), stores.fileKeys().find(A));
    }

    @Test
    public final void leases_and_postponements_end() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1)));
        stores.clocks().claim(after(5), "n1", Duration.ofHours(1), 10);
        stores.clocks().postpone(alarm(A, after(1)), "n1", after(500));

        assertTrue(stores.journal().restore(CardDraft.of(A).card(1), List.of(alarm(A, after(1)))));

        assertEquals(Optional.of(after(1)), stores.clocks().earliest());
        assertEquals(List.of(alarm(A, after(1))), stores.clocks().claim(after(5), "n2", Duration.ZERO, 10));
    }

    @Test
    public final void without_alarms_there_are_none_afterwards() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1)));
        assertTrue(stores.journal().restore(CardDraft.of(A).card(1), List.of()));
        assertEquals(List.of(), stores.clocks().of(A));
        assertEquals(Optional.empty(), stores.clocks().earliest());
    }

    @Test
    public final void a_card_ahead_of_its_journal_behind_it_or_of_another_history_is_not_written() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 2)));
        Traces before = Traces.of(stores, append("c1", change(A, 0, 2)));
        FileCard other = CardDraft.of(A).card(2);
        FileCard forged = new FileCard(
                A,
                other.register(),
                2,
                Specimens.hash(77),
                other.number(),
                other.kind(),
                other.topic(),
                other.stage(),
                other.place(),
                other.accountable(),
                other.officer(),
                other.receivedAt(),
                other.updatedAt(),
                other.nextDue(),
                other.open(),
                other.sealed(),
                other.allow(),
                other.deny(),
                other.tokens(),
                other.summary());
        assertFalse(stores.journal().restore(CardDraft.of(A).card(1), List.of()));
        assertFalse(stores.journal().restore(CardDraft.of(A).card(3), List.of()));
        assertFalse(stores.journal().restore(forged, List.of()));
        assertFalse(stores.journal().restore(CardDraft.of(B).card(1), List.of()));
        assertEquals(before, Traces.of(stores, append("c1", change(A, 0, 2))));
        assertEquals(Optional.empty(), stores.index().find(B));
    }

    @Test
    public final void work_goes_on_after_it() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 2)));
        stores.journal().restore(CardDraft.of(A).card(2), List.of());
        assertEquals(new AppendResult.Appended(), stores.journal().append(append("c2", change(A, 2, 1))));
        assertEquals(
                3, stores.journal().follow(FeedPosition.start(), 10).entries().size());
        assertEquals(List.of(alarm(A, after(3))), stores.clocks().of(A));
    }

    /** Some append, some restore until they succeed: no append is lost, and in the end the card is that of the last. */
    @Test
    public final void it_never_undoes_what_is_appended_meanwhile() throws InterruptedException {
        Stores stores = source().fresh();
        stores.journal().append(append("first", change(A, 0, 1)));
        Together.run(4, racer -> () -> {
            for (int i = 0; i < 20; i++) {
                if (racer % 2 == 0) {
                    stores.journal().append(append(racer + "-" + i, change(A, version(stores), 1)));
                } else {
                    restoreTheLast(stores);
                }
            }
            return true;
        });
        long entries = stores.journal().read(A, 0).size();
        assertTrue(entries > 20, "those who append do not wait for ever");
        assertEquals(Optional.of(CardDraft.of(A).card(entries)), stores.index().find(A));
        assertEquals(List.of(alarm(A, after(entries))), stores.clocks().of(A));
    }

    private static void restoreTheLast(Stores stores) {
        long version = version(stores);
        while (!stores.journal().restore(CardDraft.of(A).card(version), List.of(alarm(A, after(version))))) {
            version = version(stores);
        }
    }

    private static long version(Stores stores) {
        return stores.index().find(A).orElseThrow().version();
    }

    private static int with(Stores stores, String token) {
        return stores.index()
                .list(CardSearch.everything().tokens(Set.of(token)).query(CardQuery.Order.BY_ID, 10))
                .cards()
                .size();
    }
}
