package dev.yidi.ports.spi;

import dev.yidi.core.Fault;
import dev.yidi.core.FileId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every store asks of an append before it touches anything 写入校验, so that all stores refuse the same.
 *
 * <p>Checked: each file once; sequences without gaps; entries, card and alarms of the file they stand under; a new file
 * with entries, a key only for a new file; well-formed text without U+0000; times in whole microseconds from the
 * year 1 to before 9999-12-31; sizes (codes, tags and names 255 characters, texts and vaults 1,000,000);
 * codes, tags and names without a space at the end, which some databases do not tell from one without.
 */
public final class AppendCheck {
    private static final int NAME = 255;
    private static final int LONG = 1_000_000;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final List<Fault> faults = new ArrayList<>();

    private AppendCheck() {}

    /**
     * {@code append} itself.
     *
     * @throws InvalidInputException with every fault; nothing may be stored then
     */
    public static Append checked(Append append) {
        AppendCheck check = new AppendCheck();
        check.command(append.command());
        Set<FileId> seen = new HashSet<>();
        for (int i = 0; i < append.changes().size(); i++) {
            FileChange change = append.changes().get(i);
            String path = "changes[" + i + "]";
            check.that(seen.add(change.fileId()), path + ".fileId", "expected each file once");
            check.change(path, change);
        }
        if (!check.faults.isEmpty()) {
            throw new InvalidInputException("append", check.faults);
        }
        return append;
    }

    private void command(CommandRecord command) {
        text("command.key.actor", command.key().actor(), NAME);
        text("command.key.id", command.key().id(), NAME);
        text("command.bodyDigest", command.bodyDigest(), NAME);
        text("command.answer", command.answer(), LONG);
        time("command.at", command.at());
    }

    private void change(String path, FileChange change) {
        boolean born = change.expectedVersion() == 0;
        that(change.expectedVersion() >= 0, path + ".expectedVersion", "expected 0 or more");
        that(!born || !change.entries().isEmpty(), path + ".entries", "expected entries for a new file");
        that(born || change.newKey().isEmpty(), path + ".newKey", "expected a key for a new file only");
        that(!born || !change.destroysKey(), path + ".destroysKey", "expected no key destroyed that is new");
        for (int i = 0; i < change.entries().size(); i++) {
            entry(path + ".entries[" + i + "]", change, i);
        }
        card(path + ".card", change);
        alarms(path + ".alarms", change);
        change.newKey().ifPresent(key -> {
            text(path + ".newKey.masterKeyId", key.masterKeyId(), NAME);
            size(path + ".newKey.bytes", key.bytes(), LONG);
        });
    }

    private void entry(String path, FileChange change, int index) {
        Entry entry = change.entries().get(index);
        long expected = change.expectedVersion() + 1 + index;
        that(entry.fileId().equals(change.fileId()), path + ".fileId", "expected the file of the change");
        that(
                entry.register().equals(change.card().register()),
                path + ".register",
                "expected the register of the card");
        that(
                entry.sequence() == expected,
                path + ".sequence",
                "expected " + expected + ", found " + entry.sequence() + ": sequences have no gaps");
        text(path + ".type", entry.type(), NAME);
        time(path + ".at", entry.at());
        text(path + ".actor", entry.actor(), NAME);
        text(path + ".onBehalfOf", entry.onBehalfOf(), NAME);
        text(path + ".body", entry.body(), LONG);
        size(path + ".vault", entry.vault(), LONG);
        text(path + ".previousHash", entry.previousHash(), NAME);
        text(path + ".hash", entry.hash(), NAME);
    }

    private void card(String path, FileChange change) {
        FileCard card = change.card();
        long version = change.expectedVersion() + change.entries().size();
        that(card.fileId().equals(change.fileId()), path + ".fileId", "expected the file of the change");
        that(card.version() == version, path + ".version", "expected " + version + ", found " + card.version());
        text(path + ".register", card.register(), NAME);
        text(path + ".headHash", card.headHash(), NAME);
        text(path + ".number", card.number(), NAME);
        text(path + ".kind", card.kind(), NAME);
        text(path + ".topic", card.topic(), NAME);
        text(path + ".stage", card.stage(), NAME);
        text(path + ".place", card.place(), NAME);
        text(path + ".accountable", card.accountable(), NAME);
        text(path + ".officer", card.officer(), NAME);
        time(path + ".receivedAt", card.receivedAt());
        time(path + ".updatedAt", card.updatedAt());
        card.nextDue().ifPresent(due -> time(path + ".nextDue", due));
        card.allow().forEach(tag -> text(path + ".allow", tag, NAME));
        card.deny().forEach(tag -> text(path + ".deny", tag, NAME));
        card.tokens().forEach(token -> text(path + ".tokens", token, NAME));
        size(path + ".summary", card.summary(), LONG);
    }

    private void alarms(String path, FileChange change) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < change.alarms().size(); i++) {
            Alarm alarm = change.alarms().get(i);
            String at = path + "[" + i + "]";
            that(alarm.fileId().equals(change.fileId()), at + ".fileId", "expected the file of the change");
            that(seen.add(List.of(alarm.clock(), alarm.rung())), at, "expected each clock and rung once");
            text(at + ".clock", alarm.clock(), NAME);
            text(at + ".rung", alarm.rung(), NAME);
            time(at + ".at", alarm.at());
        }
    }

    private void text(String path, String value, int max) {
        Text.problem(value, max).ifPresent(problem -> that(false, path, problem));
        that(max > NAME || !value.endsWith(" "), path, "expected no space at the end");
    }

    private void size(String path, Octets value, int max) {
        that(value.length() <= max, path, "expected at most " + max + " bytes, found " + value.length());
    }

    private void time(String path, Instant value) {
        that(value.equals(value.truncatedTo(ChronoUnit.MICROS)), path, "expected whole microseconds");
        that(
                !value.isBefore(EARLIEST) && value.isBefore(LATEST),
                path,
                "expected a time from the year 1 to before 9999-12-31");
    }

    private void that(boolean holds, String path, String message) {
        if (!holds) {
            faults.add(new Fault(path, "append.malformed", message));
        }
    }
}
