package dev.yidi.ports;

import dev.yidi.core.Reason;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.Keys;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Remembers commands that took effect, so that a repeat gets the first answer and causes nothing. */
final class CommandMemory {
    private final Journal journal;
    private final Keys keys;
    private final Form<FileReceipt> receipts = new Forms().of(FileReceipt.class);

    CommandMemory(Journal journal, Keys keys) {
        this.journal = journal;
        this.keys = keys;
    }

    /** A keyed digest of a command's content, so that nothing can be read or guessed from it. */
    String digest(LengthPrefixed content) {
        return HexFormat.of().formatHex(keys.digest("command", content.toBytes()));
    }

    /** Whether a command of this key took effect. */
    boolean knows(CommandKey key) {
        return journal.command(key).isPresent();
    }

    /** What a command of this key was answered, or that its id was used for another one. */
    Optional<Answer<FileReceipt>> recall(CommandKey key, String digest) {
        return journal.command(key).map(first -> answer(first, digest));
    }

    /** What {@code first} was answered, or that its id was used for another command. */
    Answer<FileReceipt> answer(CommandRecord first, String digest) {
        return first.bodyDigest().equals(digest)
                ? new Answer.Done<>(receipts.read(StrictJson.readObject(first.answer()), Texts.empty(), "answer"))
                : new Answer.Refused<>(List.of(Reason.of("command.id-reused")));
    }

    /** What is remembered of a command that is answered with {@code receipt}. */
    CommandRecord record(CommandKey key, String digest, FileReceipt receipt) {
        return new CommandRecord(key, digest, StrictJson.write(receipts.write(receipt, Texts.empty())), receipt.at());
    }
}
