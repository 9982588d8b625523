package dev.yidi.example.own.store;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.WrappedKey;
import java.time.Instant;
import java.util.Optional;

/** How what the SPI hands over lies in the maps 存储格式. Whoever changes it raises {@link MapStores}'s format. */
final class Forms {
    private Forms() {}

    static byte[] of(Entry entry) {
        return new Packing()
                .text(entry.fileId().value())
                .text(entry.register())
                .number(entry.sequence())
                .text(entry.type())
                .number(entry.typeVersion())
                .time(entry.at())
                .text(entry.actor())
                .text(entry.onBehalfOf())
                .text(entry.body())
                .octets(entry.vault())
                .text(entry.previousHash())
                .text(entry.hash())
                .done();
    }

    static Entry entry(byte[] bytes) {
        Unpacking from = new Unpacking(bytes);
        return new Entry(
                new FileId(from.text()),
                from.text(),
                from.number(),
                from.text(),
                Math.toIntExact(from.number()),
                from.time(),
                from.text(),
                from.text(),
                from.text(),
                from.octets(),
                from.text(),
                from.text());
    }

    static byte[] of(FileCard card) {
        return new Packing()
                .text(card.fileId().value())
                .text(card.register())
                .number(card.version())
                .text(card.headHash())
                .text(card.number())
                .text(card.kind())
                .text(card.topic())
                .text(card.stage())
                .text(card.place())
                .text(card.accountable())
                .text(card.officer())
                .time(card.receivedAt())
                .time(card.updatedAt())
                .flag(card.nextDue().isPresent())
                .time(card.nextDue().orElse(Instant.EPOCH))
                .flag(card.open())
                .flag(card.sealed())
                .texts(card.allow())
                .texts(card.deny())
                .texts(card.tokens())
                .octets(card.summary())
                .done();
    }

    static FileCard card(byte[] bytes) {
        Unpacking from = new Unpacking(bytes);
        return new FileCard(
                new FileId(from.text()),
                from.text(),
                from.number(),
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.time(),
                from.time(),
                nextDue(from),
                from.flag(),
                from.flag(),
                from.texts(),
                from.texts(),
                from.texts(),
                from.octets());
    }

    private static Optional<Instant> nextDue(Unpacking from) {
        boolean due = from.flag();
        Instant at = from.time();
        return due ? Optional.of(at) : Optional.empty();
    }

    static byte[] of(CommandRecord command) {
        return new Packing()
                .text(command.key().actor())
                .text(command.key().id())
                .text(command.bodyDigest())
                .text(command.answer())
                .time(command.at())
                .done();
    }

    static CommandRecord command(byte[] bytes) {
        Unpacking from = new Unpacking(bytes);
        return new CommandRecord(new CommandKey(from.text(), from.text()), from.text(), from.text(), from.time());
    }

    static byte[] of(WrappedKey key) {
        return new Packing().text(key.masterKeyId()).octets(key.bytes()).done();
    }

    static WrappedKey key(byte[] bytes) {
        Unpacking from = new Unpacking(bytes);
        return new WrappedKey(from.text(), from.octets());
    }
}
