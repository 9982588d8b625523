package dev.yidi.jdbc;

import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An append to one file in one statement 单语句写入, for PostgreSQL: one way to the server instead of nine.
 *
 * <p>The card is written only where it stands at the expected version and the command is new; everything else is written
 * only where the card was. So nothing is written, or everything. Tags and alarms that go are found in what the statement
 * saw when it began; so the card counts only while it is still the row that was seen then, not one that another
 * transaction wrote anew while this one waited, even at the same version.
 */
final class OneStatement {
    private static final String KNOWN =
            "known as (select 1 from yidi_command where county = ? and actor = ? and command_id = ?)";

    private static final String KEY = "f.base + pg_current_xact_id()::text::bigint";

    /** The county's row, which whoever closes the county takes for itself; no row where it is closed. */
    private static final String FEED =
            "feed as (select county, base from yidi_feed where county = ? and closed = '' for key share)";

    private static final String NEW_CARD = "card as (insert into yidi_card (register, version, feed_key, head_hash,"
            + " file_number, kind, topic, stage, place, accountable, officer, received_at, updated_at, next_due, is_open,"
            + " sealed, allow_tags, deny_tags, tokens, summary, county, file_id)"
            + " select ?, ?, " + KEY
            + ", ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamp, ?::timestamp, ?::timestamp, ?, ?, ?, ?, ?,"
            + " ?, ?, ? from feed f where not exists (select 1 from known)"
            + " on conflict do nothing returning feed_key)";

    private static final String BEFORE =
            "before as (select xmin as writer, allow_tags, deny_tags, tokens, is_open from yidi_card"
                    + " where county = ? and file_id = ?)";

    private static final String CARD = "card as (update yidi_card c set register = ?, version = ?,"
            + " feed_key = greatest(c.feed_key, " + KEY + "), head_hash = ?, file_number = ?, kind = ?, topic = ?,"
            + " stage = ?, place = ?, accountable = ?, officer = ?, received_at = ?, updated_at = ?, next_due = ?,"
            + " is_open = ?, sealed = ?, allow_tags = ?, deny_tags = ?, tokens = ?, summary = ? from feed f"
            + " where c.county = ? and c.file_id = ? and c.version = ?"
            + " and c.register = ? and c.received_at = ?::timestamp"
            + " and c.xmin = (select writer from before)"
            + " and not exists (select 1 from known) returning c.feed_key)";

    private static final String COMMAND =
            "command as (insert into yidi_command (county, actor, command_id, body_digest, answer, happened_at)"
                    + " select ?, ?, ?, ?, ?, ?::timestamp from card on conflict do nothing returning 1)";

    private static final String ENTRIES = "entries as (insert into yidi_entry (county, file_id, register, feed_key,"
            + " sequence, event_type, type_version, happened_at, actor, on_behalf_of, body, vault, previous_hash, hash)"
            + " select ?, ?, ?, card.feed_key, e.* from card, unnest(?::bigint[], ?::text[], ?::integer[],"
            + " ?::timestamp[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[], ?::text[]) as e)";

    private static final String TAGS_GO = "tags_go as (delete from yidi_card_tag t using card, before b"
            + " where (b.allow_tags, b.deny_tags, b.tokens, b.is_open) <> (?, ?, ?, ?) and t.county = ? and t.file_id = ?"
            + " and not exists (select 1 from unnest(?::text[], ?::text[]) as n(kind, tag)"
            + " where n.kind = t.tag_kind and n.tag = t.tag))";

    private static final String TAGS_COME = "tags_come as (insert into yidi_card_tag"
            + " (county, file_id, register, received_at, tag_kind, tag) select ?, ?, ?, ?::timestamp, n.kind, n.tag from card, before b, unnest(?::text[], ?::text[]) as n(kind, tag)"
            + " where (b.allow_tags, b.deny_tags, b.tokens, b.is_open) <> (?, ?, ?, ?) on conflict do nothing)";

    private static final String NEW_TAGS = "tags as (insert into yidi_card_tag"
            + " (county, file_id, register, received_at, tag_kind, tag) select ?, ?, ?, ?::timestamp, n.kind, n.tag from card, unnest(?::text[], ?::text[]) as n(kind, tag))";

    private static final String ALARMS_GO = "alarms_go as (delete from yidi_alarm a using card"
            + " where a.county = ? and a.file_id = ?"
            + " and not exists (select 1 from unnest(?::text[], ?::text[]) as n(clock, rung)"
            + " where n.clock = a.clock and n.rung = a.rung))";

    private static final String ALARMS = "alarms as (insert into yidi_alarm as a"
            + " (county, file_id, clock, rung, due_at, ready_at, node, leased_until)"
            + " select ?, ?, n.clock, n.rung, n.due, n.due, '', n.due from card,"
            + " unnest(?::text[], ?::text[], ?::timestamp[]) as n(clock, rung, due)"
            + " on conflict (county, file_id, clock, rung) do update set due_at = excluded.due_at,"
            + " ready_at = excluded.ready_at, node = '', leased_until = excluded.leased_until"
            + " where (a.due_at, a.ready_at, a.node, a.leased_until)"
            + " <> (excluded.due_at, excluded.ready_at, '', excluded.leased_until))";

    private static final String NEW_KEY =
            "key as (insert into yidi_file_key (county, file_id, master_key_id, wrapped) select ?, ?, ?, ? from card)";

    private static final String KEY_GOES =
            "key as (delete from yidi_file_key k using card where k.county = ? and k.file_id = ?)";

    private static final String END = " select (select count(*) from card), (select count(*) from command)";

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final String county;
    private final FileChange change;

    private OneStatement(String county, CommandRecord command, FileChange change) {
        this.county = county;
        this.change = change;
        List<?> commandColumns = CommandRows.columns(county, command);
        part(KNOWN, commandColumns.subList(0, 3));
        part(FEED, List.of(county));
        if (change.expectedVersion() == 0) {
            part(NEW_CARD, cardColumns());
            part(NEW_TAGS, id(), dated(), tags());
        } else {
            part(BEFORE, id());
            part(CARD, cardColumns(), List.of(change.expectedVersion()), dated());
            part(TAGS_GO, tagTexts(), id(), tags());
            part(TAGS_COME, id(), dated(), tags(), tagTexts());
            part(ALARMS_GO, id(), alarmKeys());
        }
        part(COMMAND, commandColumns);
        part(ENTRIES, id(), List.of(change.card().register()), entries());
        part(ALARMS, id(), alarmKeys(), List.of(alarm("timestamp", Alarm::at)));
        change.newKey().ifPresent(key -> part(NEW_KEY, id(), List.of(key.masterKeyId(), key.bytes())));
        if (change.destroysKey()) {
            part(KEY_GOES, id());
        }
    }

    /** What {@link #append} did. */
    enum Done {
        /** Everything is written. */
        ALL,
        /** Nothing is written: the file or its number is not as expected, or the command is known. */
        NOTHING,
        /** Another transaction carried the command out meanwhile: what is written has to be undone. */
        COMMAND_APPEARED
    }

    static Done append(Sql sql, String county, CommandRecord command, FileChange change) throws SQLException {
        OneStatement statement = new OneStatement(county, command, change);
        return sql.query(
                        "with " + String.join(", ", statement.parts) + END,
                        statement.values,
                        row -> row.getLong(1) == 0
                                ? Done.NOTHING
                                : row.getLong(2) == 0 ? Done.COMMAND_APPEARED : Done.ALL)
                .get(0);
    }

    private void part(String part, List<?>... more) {
        parts.add(part);
        for (List<?> each : more) {
            values.addAll(each);
        }
    }

    private List<?> id() {
        return List.of(county, change.fileId().value());
    }

    /** Register and date, which the tags carry; a card that tells others than before is written step by step. */
    private List<?> dated() {
        return List.of(change.card().register(), change.card().receivedAt());
    }

    /** The card's columns without the feed key, which the statement finds itself. */
    private List<?> cardColumns() {
        List<Object> columns = new ArrayList<>(CardRows.columns(county, change.card(), 0));
        columns.remove(2);
        return columns;
    }

    private List<?> tagTexts() {
        FileCard card = change.card();
        return List.of(TagText.of(card.allow()), TagText.of(card.deny()), TagText.of(card.tokens()), card.open());
    }

    private List<?> tags() {
        List<TagRows.Tag> tags = List.copyOf(TagRows.of(change.card()));
        return List.of(
                new Sql.Column("text", tags.stream().map(TagRows.Tag::kind).toList()),
                new Sql.Column("text", tags.stream().map(TagRows.Tag::text).toList()));
    }

    private List<?> alarmKeys() {
        return List.of(alarm("text", Alarm::clock), alarm("text", Alarm::rung));
    }

    private Sql.Column alarm(String type, Function<Alarm, ?> column) {
        return new Sql.Column(type, change.alarms().stream().map(column).toList());
    }

    private List<?> entries() {
        return List.of(
                entry("int8", Entry::sequence),
                entry("text", Entry::type),
                entry("int4", Entry::typeVersion),
                entry("timestamp", Entry::at),
                entry("text", Entry::actor),
                entry("text", Entry::onBehalfOf),
                entry("text", Entry::body),
                entry("bytea", Entry::vault),
                entry("text", Entry::previousHash),
                entry("text", Entry::hash));
    }

    private Sql.Column entry(String type, Function<Entry, ?> column) {
        return new Sql.Column(type, change.entries().stream().map(column).toList());
    }
}
