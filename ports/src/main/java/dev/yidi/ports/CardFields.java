package dev.yidi.ports;

import dev.yidi.core.casefile.CaseFile;
import dev.yidi.ports.spi.CaseCard;
import java.time.Instant;

/** What a card tells of its case by itself, whatever the county's profile and calendar are today. */
record CardFields(
        String number,
        String kind,
        String topic,
        String stage,
        String place,
        String accountable,
        String firstHandler,
        Instant receivedAt,
        Instant updatedAt,
        boolean open,
        boolean sealed) {
    static CardFields of(CaseFile file) {
        return new CardFields(
                file.intake().number().value(),
                file.matter().kind().name(),
                file.matter().topic().map(Object::toString).orElse(""),
                file.stage().name(),
                file.intake().place().value(),
                file.custody().accountable().map(Object::toString).orElse(""),
                file.custody().firstHandler().value(),
                file.intake().receivedAt(),
                file.changedAt(),
                !file.stage().ended(),
                file.protection().sealed());
    }

    static CardFields of(CaseCard card) {
        return new CardFields(
                card.number(),
                card.kind(),
                card.topic(),
                card.stage(),
                card.place(),
                card.accountable(),
                card.firstHandler(),
                card.receivedAt(),
                card.updatedAt(),
                card.open(),
                card.sealed());
    }
}
