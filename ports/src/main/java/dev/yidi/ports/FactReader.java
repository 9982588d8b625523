package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.indicator.CaseFacts;
import dev.yidi.core.indicator.FactSheet;
import dev.yidi.ports.spi.FileCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the facts of one case, from the shelf when nothing happened to it since. */
final class FactReader {
    private final CaseReader reader;
    private final Settings settings;
    private final FactShelf shelf;

    FactReader(CaseReader reader, Settings settings, FactShelf shelf) {
        this.reader = reader;
        this.settings = settings;
        this.shelf = shelf;
    }

    /**
     * The facts as they stood at {@code asOf}; empty when the case was not there yet.
     *
     * @param mayKeep whether what is read may be kept
     */
    Optional<CaseFacts> facts(FileCard card, Instant asOf, boolean mayKeep) {
        Optional<FactSheet> kept =
                shelf.find(CaseId.of(card.fileId()), card.version()).filter(sheet -> isGood(sheet, asOf));
        return kept.isPresent()
                ? kept.map(sheet -> sheet.at(asOf))
                : reader.openBlind(CaseId.of(card.fileId())).flatMap(open -> facts(open, asOf, mayKeep));
    }

    /** How many cases one question may keep. */
    int capacity() {
        return shelf.capacity();
    }

    private Optional<CaseFacts> facts(OpenCase open, Instant asOf, boolean mayKeep) {
        List<CaseEvent> seen = open.events().stream()
                .filter(event -> !event.at().isAfter(asOf))
                .toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        FactSheet sheet = FactSheet.of(seen, settings.profile(), settings.calendar());
        if (mayKeep && seen.size() == open.events().size()) {
            shelf.keep(open.file().id(), sheet);
        }
        return Optional.of(sheet.at(asOf));
    }

    private static boolean isGood(FactSheet sheet, Instant asOf) {
        return !sheet.changedAt().isAfter(asOf);
    }
}
