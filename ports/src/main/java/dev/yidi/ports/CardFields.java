package dev.yidi.ports;

import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.KeptFile;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a card tells of its file by itself, whatever the county's profile and calendar are today. */
record CardFields(
        String register,
        String number,
        String kind,
        String topic,
        String stage,
        String place,
        String accountable,
        String officer,
        Instant receivedAt,
        Instant updatedAt,
        boolean open,
        boolean sealed) {
    static CardFields of(CaseFile file) {
        return new CardFields(
                CaseRegister.NAME,
                file.intake().number().value(),
                file.matter().kind().name(),
                text(file.matter().topic()),
                file.stage().name(),
                file.intake().place().value(),
                text(file.custody().accountable()),
                file.custody().firstHandler().value(),
                file.intake().receivedAt(),
                file.changedAt(),
                !file.stage().ended() || file.aftercare().callBackDue(),
                file.protection().sealed());
    }

    static CardFields of(KeptFile<?> file) {
        FileFacts facts = file.facts();
        return new CardFields(
                facts.register(),
                facts.number(),
                facts.kind(),
                "",
                facts.stage(),
                text(facts.place()),
                text(facts.organ()),
                text(facts.officer()),
                facts.receivedAt(),
                file.head().changedAt(),
                facts.open(),
                facts.sealed());
    }

    static CardFields of(FileCard card) {
        return new CardFields(
                card.register(),
                card.number(),
                card.kind(),
                card.topic(),
                card.stage(),
                card.place(),
                card.accountable(),
                card.officer(),
                card.receivedAt(),
                card.updatedAt(),
                card.open(),
                card.sealed());
    }

    /** The card with these fields of the file whose journal ends at {@code head}. */
    FileCard card(Head head, Optional<Instant> due, AccessFacts access, Set<String> tokens, Octets summary) {
        return new FileCard(
                head.fileId(),
                register,
                head.version(),
                head.hash(),
                number,
                kind,
                topic,
                stage,
                place,
                accountable,
                officer,
                receivedAt,
                updatedAt,
                due,
                open,
                sealed,
                Tags.allowing(access),
                Tags.of(access.deny()),
                tokens,
                summary);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
