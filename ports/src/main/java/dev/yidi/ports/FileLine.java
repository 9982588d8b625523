package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.ports.spi.FileCard;
import java.time.Instant;
import java.util.Optional;

/**
 * A file beside the cases in a list 案卷条目.
 *
 * @param fileId the file
 * @param number its number
 * @param version its version
 * @param kind the kind within its register
 * @param stage where it stands in its life
 * @param organ the organ answerable for it
 * @param officer the officer answerable for it
 * @param receivedAt when what it is about was received or begins
 * @param nextDue when somebody must next have acted on it
 * @param open whether it has not ended
 * @param title its title, {@code [erased]} once erased, {@code [sealed]} of a sealed file: looking into it leaves a trace, a
 *     list does not
 */
public record FileLine(
        FileId fileId,
        String number,
        long version,
        String kind,
        String stage,
        Optional<OrganId> organ,
        Optional<OfficerId> officer,
        Instant receivedAt,
        Optional<Instant> nextDue,
        boolean open,
        String title) {
    /** Without the title. */
    @Override
    public String toString() {
        return "FileLine[" + fileId + ", " + number + ", " + stage + ", version " + version + "]";
    }

    static FileLine of(FileCard card, String title) {
        return new FileLine(
                card.fileId(),
                card.number(),
                card.version(),
                card.kind(),
                card.stage(),
                Optional.of(card.accountable()).filter(text -> !text.isEmpty()).map(OrganId::new),
                Optional.of(card.officer()).filter(text -> !text.isEmpty()).map(OfficerId::new),
                card.receivedAt(),
                card.nextDue(),
                card.open(),
                title);
    }
}
