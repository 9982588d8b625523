package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.Octets;
import java.util.List;
import java.util.Optional;

/**
 * What lists show of a case beside its card, encrypted on the card under the case's key.
 *
 * @param title the title
 * @param applicant the masked name of the first applicant; empty without one, and for a sealed report
 */
record Summary(String title, String applicant) {
    static Summary of(CaseFile file) {
        return new Summary(
                file.intake().title().reveal(),
                Cards.applicant(file.protection().sealed() ? List.of() : file.parties())
                        .map(party -> party.name().masked())
                        .orElse(""));
    }

    /** The summary on {@code card}; {@link Texts#ERASED} without a key. */
    static Summary of(CaseCard card, Optional<DataKey> key) {
        return key.filter(found -> card.summary().length() > 0)
                .map(found -> StrictJson.readTexts(found.open(place(card.caseId()), card.summary())))
                .map(texts -> new Summary(texts.get(0), texts.get(1)))
                .orElseGet(() -> new Summary(Texts.ERASED, ""));
    }

    Octets seal(CaseId caseId, DataKey key) {
        return key.seal(place(caseId), StrictJson.writeTexts(List.of(title, applicant)));
    }

    private static byte[] place(CaseId caseId) {
        return LengthPrefixed.of("yidi summary 1", caseId.value());
    }

    /** Never the texts. */
    @Override
    public String toString() {
        return "Summary[hidden]";
    }
}
