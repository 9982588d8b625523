package dev.yidi.testkit;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.CaseChange;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
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

    /** An entry that differs from every other case's and sequence's. */
    public static Entry entry(CaseId caseId, long sequence) {
        return new Entry(
                caseId,
                sequence,
                "note-added",
                1,
                TIME.plus(Duration.ofMillis(sequence)),
                "officer:o-1",
                "",
                "{\"note\":{\"$\":0},\"of\":\"" + caseId + "\"}",
                Octets.of((caseId + " " + sequence).getBytes(StandardCharsets.UTF_8)),
                hash(sequence - 1),
                hash(sequence));
    }

    /** Sixty-four digits that stand for the hash of an entry. */
    public static String hash(long sequence) {
        return "%064x".formatted(sequence);
    }

    /** {@code count} new entries after {@code expectedVersion}, with card, one alarm and, for a new case, a key. */
    public static CaseChange change(CaseId caseId, long expectedVersion, int count) {
        return change(CardDraft.of(caseId), expectedVersion, count);
    }

    /** As {@link #change(CaseId, long, int)}, with the card of {@code draft}. */
    public static CaseChange change(CardDraft draft, long expectedVersion, int count) {
        CaseId caseId = draft.caseId();
        long version = expectedVersion + count;
        return new CaseChange(
                caseId,
                expectedVersion,
                LongStream.rangeClosed(expectedVersion + 1, version)
                        .mapToObj(sequence -> entry(caseId, sequence))
                        .toList(),
                draft.card(version),
                List.of(alarm(caseId, after(version))),
                expectedVersion == 0 ? Optional.of(key(caseId)) : Optional.empty());
    }

    /** The first change of the case of {@code card}, with as many entries as its version says. */
    public static CaseChange carding(CaseCard card) {
        CaseChange plain = change(card.caseId(), 0, (int) card.version());
        return new CaseChange(plain.caseId(), 0, plain.entries(), card, plain.alarms(), plain.newKey());
    }

    /** {@code change} with other alarms. */
    public static CaseChange with(CaseChange change, List<Alarm> alarms) {
        return new CaseChange(
                change.caseId(), change.expectedVersion(), change.entries(), change.card(), alarms, change.newKey());
    }

    /** {@code change} with other entries. */
    public static CaseChange withEntries(CaseChange change, List<Entry> entries) {
        return new CaseChange(
                change.caseId(), change.expectedVersion(), entries, change.card(), change.alarms(), change.newKey());
    }

    /** An alarm of the clock {@code XF_HANDLE} and the rung {@code remind}. */
    public static Alarm alarm(CaseId caseId, Instant at) {
        return new Alarm(caseId, "XF_HANDLE", "remind", at);
    }

    /** The wrapped key of a case. */
    public static WrappedKey key(CaseId caseId) {
        return new WrappedKey("master-1", Octets.of(("key of " + caseId).getBytes(StandardCharsets.UTF_8)));
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
    public static Append append(String commandId, CaseChange... changes) {
        return new Append(command(commandId), List.of(changes));
    }
}
