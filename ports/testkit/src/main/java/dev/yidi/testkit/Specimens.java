package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Well-formed things to store 样例: each is made from its arguments alone, so that a test can make it again. */
public final class Specimens {
    /** When every specimen begins. */
    public static final Instant TIME = Instant.parse("2026-03-01T01:02:03.123456Z");

    private Specimens() {}

    /** The time {@code seconds} after {@link #TIME}. */
    public static Instant after(long seconds) {
        return TIME.plusSeconds(seconds);
    }

    /** An entry that differs from every other file's and sequence's. */
    public static Entry entry(FileId fileId, long sequence) {
        return entry(fileId, "case", sequence);
    }

    /** As {@link #entry(FileId, long)}, in {@code register}. */
    public static Entry entry(FileId fileId, String register, long sequence) {
        return new Entry(
                fileId,
                register,
                sequence,
                "note-added",
                1,
                TIME.plus(Duration.ofMillis(sequence)),
                "officer:o-1",
                "",
                "{\"note\":{\"$\":0},\"of\":\"" + fileId + "\"}",
                Octets.of((fileId + " " + sequence).getBytes(StandardCharsets.UTF_8)),
                hash(sequence - 1),
                hash(sequence));
    }

    /** Sixty-four digits that stand for the hash of an entry. */
    public static String hash(long sequence) {
        return "%064x".formatted(sequence);
    }

    /** {@code count} new entries after {@code expectedVersion}, with card, one alarm and, for a new file, a key. */
    public static FileChange change(FileId fileId, long expectedVersion, int count) {
        return change(CardDraft.of(fileId), expectedVersion, count);
    }

    /** As {@link #change(FileId, long, int)}, with the card of {@code draft}. */
    public static FileChange change(CardDraft draft, long expectedVersion, int count) {
        FileId fileId = draft.fileId();
        long version = expectedVersion + count;
        return new FileChange(
                fileId,
                expectedVersion,
                LongStream.rangeClosed(expectedVersion + 1, version)
                        .mapToObj(sequence -> entry(fileId, draft.register(), sequence))
                        .toList(),
                draft.card(version),
                List.of(alarm(fileId, after(version))),
                expectedVersion == 0 ? Optional.of(key(fileId)) : Optional.empty());
    }

    /** The first change of the file of {@code card}, with as many entries as its version says. */
    public static FileChange carding(FileCard card) {
        FileChange plain = change(card.fileId(), 0, (int) card.version());
        return new FileChange(plain.fileId(), 0, plain.entries(), card, plain.alarms(), plain.newKey());
    }

    /** {@code change} with other alarms. */
    public static FileChange with(FileChange change, List<Alarm> alarms) {
        return new FileChange(
                change.fileId(), change.expectedVersion(), change.entries(), change.card(), alarms, change.newKey());
    }

    /** {@code change} with other entries. */
    public static FileChange withEntries(FileChange change, List<Entry> entries) {
        return new FileChange(
                change.fileId(), change.expectedVersion(), entries, change.card(), change.alarms(), change.newKey());
    }

    /** {@code change} with entries that say {@code note} and nothing else. */
    public static FileChange saying(FileChange change, String note) {
        return withEntries(
                change,
                change.entries().stream()
                        .map(e -> new Entry(
                                e.fileId(),
                                e.register(),
                                e.sequence(),
                                e.type(),
                                e.typeVersion(),
                                e.at(),
                                e.actor(),
                                e.onBehalfOf(),
                                note,
                                e.vault(),
                                e.previousHash(),
                                e.hash()))
                        .toList());
    }

    /** An alarm of the clock {@code XF_HANDLE} and the rung {@code remind}. */
    public static Alarm alarm(FileId fileId, Instant at) {
        return new Alarm(fileId, "XF_HANDLE", "remind", at);
    }

    /** The wrapped key of a file. */
    public static WrappedKey key(FileId fileId) {
        return new WrappedKey("master-1", Octets.of(("key of " + fileId).getBytes(StandardCharsets.UTF_8)));
    }

    /** A command of the officer {@code o-1}. */
    public static CommandRecord command(String id) {
        return command("officer:o-1", id);
    }

    /** A command of {@code actor}. */
    public static CommandRecord command(String actor, String id) {
        return new CommandRecord(
                new CommandKey(actor, id), "%064x".formatted(id.hashCode()), "{\"command\":\"" + id + "\"}", TIME);
    }

    /** An append of the officer {@code o-1}. */
    public static Append append(String commandId, FileChange... changes) {
        return new Append(command(commandId), List.of(changes));
    }
}
