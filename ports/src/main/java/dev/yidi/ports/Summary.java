package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import java.util.List;
import java.util.Optional;

/**
 * What lists show of a file beside its card, encrypted on the card under the file's key.
 *
 * @param title the title
 * @param applicant the masked name of the first applicant; empty without one, and for a sealed report
 */
record Summary(String title, String applicant) {
    /** What lists show of a sealed case: nothing, since a list leaves no trace of who looked. */
    static final Summary SEALED = new Summary("[sealed]", "");

    static Summary of(CaseFile file) {
        return new Summary(
                file.intake().title().reveal(),
                Cards.applicant(file.protection().sealed() ? List.of() : file.parties())
                        .map(party -> party.name().masked())
                        .orElse(""));
    }

    /** The summary on {@code card}; {@link Texts#ERASED} without a key. */
    static Summary of(FileCard card, Optional<DataKey> key) {
        return key.filter(found -> card.summary().length() > 0)
                .map(found -> StrictJson.readTexts(found.open(place(card.fileId()), card.summary())))
                .map(texts -> new Summary(texts.get(0), texts.get(1)))
                .orElseGet(() -> new Summary(Texts.ERASED, ""));
    }

    Octets seal(FileId fileId, DataKey key) {
        return key.seal(place(fileId), StrictJson.writeTexts(List.of(title, applicant)));
    }

    private static byte[] place(FileId fileId) {
        return LengthPrefixed.of("yidi summary 1", fileId.value());
    }

    /** Never the texts. */
    @Override
    public String toString() {
        return "Summary[hidden]";
    }
}
