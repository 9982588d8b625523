package dev.yidi.testkit;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.yidi.core.FileId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What every journal refuses before it touches anything 写入校验契约, as {@link dev.yidi.ports.spi.AppendCheck} does. */
public abstract class MalformedAppendContract {
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");

    protected MalformedAppendContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void sequences_with_gaps_are_refused() {
        assertRefused(
                entries(0, Specimens.entry(A, 2)),
                entries(0, Specimens.entry(A, 1), Specimens.entry(A, 3)),
                entries(0, Specimens.entry(A, 1), Specimens.entry(A, 1)),
                entries(0, Specimens.entry(A, 2), Specimens.entry(A, 1)),
                entries(0, Specimens.entry(A, 0)),
                entries(3, Specimens.entry(A, 3)),
                entries(3, Specimens.entry(A, 5)));
    }

    @Test
    public final void what_belongs_to_another_file_or_register_is_refused() {
        FileChange good = change(A, 0, 1);
        assertRefused(
                entries(0, Specimens.entry(B, 1)),
                append("c", new FileChange(A, 0, good.entries(), CardDraft.of(B).card(1), List.of(), Optional.empty())),
                entries(0, Specimens.entry(A, "supervision", 1)),
                append("c", Specimens.with(good, List.of(Specimens.alarm(B, Specimens.TIME)))));
    }

    @Test
    public final void a_card_of_another_version_is_refused() {
        assertRefused(append(
                "c", Specimens.withEntries(change(A, 0, 1), change(A, 0, 2).entries())));
    }

    @Test
    public final void a_file_twice_a_new_file_without_entries_and_a_second_key_are_refused() {
        FileChange rekeyed = new FileChange(
                A,
                4,
                List.of(Specimens.entry(A, 5)),
                CardDraft.of(A).card(5),
                List.of(),
                Optional.of(Specimens.key(A)));
        assertRefused(
                append("c", change(A, 0, 1), change(A, 1, 1)),
                append("c", change(A, 0, 1), change(A, 0, 1)),
                append("c", change(A, 0, 0)),
                append("c", change(A, -1, 1)),
                append("c", rekeyed));
    }

    @Test
    public final void the_same_rung_of_a_clock_twice_is_refused() {
        Alarm alarm = Specimens.alarm(A, Specimens.TIME);
        Alarm later = Specimens.alarm(A, Specimens.after(1));
        assertRefused(append("c", Specimens.with(change(A, 0, 1), List.of(alarm, later))));
    }

    @Test
    public final void text_that_databases_change_or_refuse_is_refused() {
        assertRefused(Stream.of("a\u0000b", "\ud842", "\udfb7", "x\udfb7\ud842", "space ", "n".repeat(256))
                .flatMap(bad -> Stream.of(
                        entries(0, entry(bad, "", Specimens.TIME)),
                        append(bad, change(A, 0, 1)),
                        append("c", change(CardDraft.of(A).number(bad), 0, 1)),
                        append("c", change(CardDraft.of(A).register(bad), 0, 1)),
                        append("c", change(CardDraft.of(A).tokens(Set.of(bad)), 0, 1)),
                        append("c", change(CardDraft.of(A).tags(false, Set.of(bad), Set.of()), 0, 1)),
                        append("c", Specimens.with(change(A, 0, 1), List.of(new Alarm(A, bad, "r", Specimens.TIME))))))
                .toArray(Append[]::new));
        assertRefused(
                entries(0, entry("officer", "a\u0000b", Specimens.TIME)),
                entries(0, entry("officer", "\ud842", Specimens.TIME)));
    }

    @Test
    public final void times_finer_than_a_microsecond_or_outside_the_calendar_are_refused() {
        assertRefused(Stream.of(
                        Specimens.TIME.plusNanos(1),
                        Specimens.TIME.plusNanos(999),
                        Instant.MAX,
                        Instant.MIN,
                        Instant.parse("9999-12-31T00:00:00Z"),
                        Instant.parse("0000-12-31T23:59:59Z"))
                .flatMap(bad -> Stream.of(
                        entries(0, entry("officer", "", bad)),
                        append("c", change(CardDraft.of(A).times(Specimens.TIME, Optional.of(bad)), 0, 1)),
                        append("c", Specimens.with(change(A, 0, 1), List.of(Specimens.alarm(A, bad))))))
                .toArray(Append[]::new));
    }

    private static Append entries(long expectedVersion, Entry... entries) {
        return append("c", Specimens.withEntries(change(A, expectedVersion, entries.length), List.of(entries)));
    }

    private static Entry entry(String actor, String body, Instant at) {
        return new Entry(A, "case", 1, "note-added", 1, at, actor, "", body, Octets.none(), "", Specimens.hash(1));
    }

    private void assertRefused(Append... appends) {
        Stores stores = source().fresh();
        assertAll(Stream.of(appends).map(append -> refusal(stores, append)));
    }

    private static Executable refusal(Stores stores, Append append) {
        return () -> {
            assertThrows(InvalidInputException.class, () -> stores.journal().append(append));
            assertEquals(Optional.empty(), stores.index().find(A));
            assertEquals(List.of(), stores.journal().read(A, 0));
        };
    }
}
