package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static dev.yidi.testkit.Specimens.command;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.yidi.ports.spi.Journal} keeps when it writes and reads 办理日志契约; see also {@link FeedContract}. */
public abstract class JournalContract {
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");
    private static final AppendResult APPENDED = new AppendResult.Appended();

    protected JournalContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void what_was_appended_is_read_back_exactly() {
        Stores stores = source().fresh();
        byte[] everyByte = new byte[256];
        IntStream.range(0, 256).forEach(i -> everyByte[i] = (byte) i);
        Entry first = new Entry(
                A,
                "case",
                1,
                "case-registered",
                3,
                Specimens.TIME.plusNanos(1_000),
                "officer:张三-𠮷",
                "principal '\"\\% _ \t\r\n 😀",
                "{\"城\":\"𠮷野家 \\\" ' \\\\ ; -- ? $1 ${x} %s\"}",
                Octets.of(everyByte),
                Specimens.hash(0),
                Specimens.hash(1));
        Entry second = new Entry(
                A, "case", 2, "note-added", 1, Specimens.TIME, "system", "", "", Octets.none(), "", Specimens.hash(2));
        FileChange change = Specimens.withEntries(change(A, 0, 2), List.of(first, second));

        assertEquals(APPENDED, stores.journal().append(append("c1", change)));

        assertEquals(List.of(first, second), stores.journal().read(A, 0));
    }

    @Test
    public final void a_long_text_and_a_long_vault_are_kept() {
        Stores stores = source().fresh();
        Entry plain = Specimens.entry(A, 1);
        Entry big = new Entry(
                A,
                "case",
                1,
                plain.type(),
                1,
                plain.at(),
                plain.actor(),
                "",
                "{\"text\":\"" + "𠮷字".repeat(100_000) + "\"}",
                Octets.of(new byte[600_000]),
                plain.previousHash(),
                plain.hash());
        stores.journal().append(append("c1", Specimens.withEntries(change(A, 0, 1), List.of(big))));
        assertEquals(List.of(big), stores.journal().read(A, 0));
    }

    @Test
    public final void a_file_is_read_in_order_from_the_sequence_asked_for() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 9)));
        stores.journal().append(append("c2", change(A, 9, 3), change(B, 0, 1)));
        List<Entry> all = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Specimens.entry(A, i))
                .toList();
        assertEquals(all, stores.journal().read(A, 0));
        assertEquals(all.subList(7, 12), stores.journal().read(A, 7));
        assertEquals(List.of(), stores.journal().read(A, 12));
        assertEquals(List.of(), stores.journal().read(A, 99));
        assertEquals(List.of(), stores.journal().read(new FileId("unknown"), 0));
    }

    @Test
    public final void an_append_stores_everything_together() {
        Stores stores = source().fresh();
        FileChange change = change(A, 0, 2);
        stores.journal().append(append("c1", change));
        assertEquals(Optional.of(change.card()), stores.index().find(A));
        assertEquals(Optional.of(change.card()), stores.index().find("case", "N-a"));
        assertEquals(change.newKey(), stores.fileKeys().find(A));
        assertEquals(
                Optional.of(command("c1")),
                stores.journal().command(command("c1").key()));
        assertEquals(Optional.of(change.alarms().get(0).at()), stores.clocks().earliest());
        assertEquals(change.entries(), Follower.of(stores, 10).until(2));
    }

    @Test
    public final void an_append_over_several_registers_is_stored_together() {
        Stores stores = source().fresh();
        FileChange ofCase = change(A, 0, 2);
        FileChange ofSupervision = change(CardDraft.of(B).register("supervision"), 0, 1);
        stores.journal().append(append("c1", ofCase, ofSupervision));
        assertEquals(ofSupervision.entries(), stores.journal().read(B, 0));
        assertEquals(
                List.of("case", "case", "supervision"),
                Follower.of(stores, 10).until(3).stream()
                        .map(Entry::register)
                        .sorted()
                        .toList());
        FileChange stale = change(CardDraft.of(B).register("supervision"), 0, 1);
        assertEquals(new AppendResult.Stale(B, 1), stores.journal().append(append("c2", change(A, 2, 1), stale)));
        assertEquals(2, stores.journal().read(A, 0).size());
    }

    @Test
    public final void card_and_alarms_are_renewed_without_entries() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 2)));
        FileChange renewal =
                Specimens.with(change(CardDraft.of(A).matter("REPORT", "02", "ACCEPTED", "organ-2"), 2, 0), List.of());

        assertEquals(APPENDED, stores.journal().append(append("c2", renewal)));

        assertEquals(Optional.of(renewal.card()), stores.index().find(A));
        assertEquals(Optional.empty(), stores.clocks().earliest());
        assertEquals(2, stores.journal().read(A, 0).size());
        stores.journal().append(append("c3", change(A, 2, 1)));
        assertEquals(
                List.of(Specimens.entry(A, 1), Specimens.entry(A, 2), Specimens.entry(A, 3)),
                Follower.of(stores, 10).until(3));
    }

    @Test
    public final void an_append_at_another_version_is_stale_and_stores_nothing() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 2)));
        assertAll(
                () -> assertNothing(stores, append("c2", change(A, 0, 1)), new AppendResult.Stale(A, 2)),
                () -> assertNothing(stores, append("c2", change(A, 1, 1)), new AppendResult.Stale(A, 2)),
                () -> assertNothing(stores, append("c2", change(A, 3, 1)), new AppendResult.Stale(A, 2)),
                () -> assertNothing(stores, append("c2", change(A, 1, 0)), new AppendResult.Stale(A, 2)),
                () -> assertNothing(stores, append("c2", change(B, 1, 1)), new AppendResult.Stale(B, 0)));
    }

    @Test
    public final void several_files_are_stored_all_or_not_at_all() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 2), change(B, 0, 1)));
        FileId c = new FileId("c");

        assertNothing(stores, append("c2", change(c, 0, 1), change(A, 2, 1), change(B, 0, 1)), stale(B, 1));
        assertNothing(stores, append("c2", change(B, 1, 1), change(A, 1, 1), change(c, 0, 1)), stale(A, 2));
        assertEquals(
                APPENDED, stores.journal().append(append("c2", change(B, 1, 1), change(c, 0, 1), change(A, 2, 1))));
        assertEquals(List.of(3, 2, 1), sizes(stores, A, B, c));
    }

    @Test
    public final void stale_names_the_first_file_in_id_order() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 2), change(B, 0, 1)));
        assertNothing(stores, append("c2", change(B, 7, 1), change(A, 7, 1)), stale(A, 2));
        assertNothing(stores, append("c2", change(new FileId("B"), 7, 1), change(A, 7, 1)), stale(new FileId("B"), 0));
    }

    @Test
    public final void a_repeated_command_stores_nothing_and_gives_what_is_remembered() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1)));
        CommandRecord otherBody = new CommandRecord(command("c1").key(), "0", "{}", Specimens.after(60));
        AppendResult repeated = new AppendResult.Repeated(command("c1"));

        assertNothing(stores, append("c1", change(A, 1, 1)), repeated);
        assertNothing(stores, new Append(otherBody, List.of(change(B, 0, 1))), repeated);
        assertEquals(
                Optional.of(command("c1")),
                stores.journal().command(command("c1").key()));
    }

    @Test
    public final void a_repeated_command_is_found_before_a_stale_version() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1)));
        assertNothing(stores, append("c1", change(A, 0, 1)), new AppendResult.Repeated(command("c1")));
    }

    @Test
    public final void a_command_that_was_stale_took_no_effect_and_may_come_again() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1)));
        assertEquals(stale(A, 1), stores.journal().append(append("c2", change(A, 0, 1))));
        assertEquals(Optional.empty(), stores.journal().command(command("c2").key()));
        assertEquals(APPENDED, stores.journal().append(append("c2", change(A, 1, 1))));
    }

    @Test
    public final void the_same_id_of_another_actor_is_another_command() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1)));
        CommandRecord other = command("officer:o-2", "c1");
        assertEquals(APPENDED, stores.journal().append(new Append(other, List.of(change(A, 1, 1)))));
        assertEquals(Optional.of(other), stores.journal().command(other.key()));
        assertEquals(Optional.empty(), stores.journal().command(new CommandKey("officer:o-1c", "1")));
    }

    @Test
    public final void the_number_of_another_file_is_refused_and_nothing_is_stored() {
        Stores stores = source().fresh();
        stores.journal().append(append("c1", change(A, 0, 1)));
        Append taken = append(
                "c2", change(new FileId("c"), 0, 1), change(CardDraft.of(B).number("N-a"), 0, 1));
        Append twice = append(
                "c3",
                change(CardDraft.of("d").number("N-d"), 0, 1),
                change(CardDraft.of("e").number("N-d"), 0, 1));

        assertThrows(StoreException.class, () -> stores.journal().append(taken));
        assertThrows(StoreException.class, () -> stores.journal().append(twice));

        assertEquals(List.of(1, 0, 0), sizes(stores, A, B, new FileId("c")));
        assertEquals(List.of(0, 0), sizes(stores, new FileId("d"), new FileId("e")));
        assertEquals(Optional.empty(), stores.journal().command(command("c2").key()));
        assertEquals(APPENDED, stores.journal().append(append("c2", change(B, 0, 1))));
    }

    private static AppendResult stale(FileId fileId, long version) {
        return new AppendResult.Stale(fileId, version);
    }

    private static List<Integer> sizes(Stores stores, FileId... cases) {
        return List.of(cases).stream()
                .map(fileId -> stores.journal().read(fileId, 0).size())
                .toList();
    }

    /** {@code append} gives {@code expected} and leaves every store as it was. */
    private static void assertNothing(Stores stores, Append append, AppendResult expected) {
        Traces before = Traces.of(stores, append);
        assertEquals(expected, stores.journal().append(append));
        assertEquals(before, Traces.of(stores, append));
    }
}
