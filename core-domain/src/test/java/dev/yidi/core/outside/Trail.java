package dev.yidi.core.outside;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.proceeding.Proceeding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A procedure under test: gives commands and keeps the journal. */
final class Trail {
    static final PartyId WANG = new PartyId("wang");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final ProceedingId O1 = new ProceedingId("o1");
    private static final OutsideSetting SETTING =
            new OutsideSetting(Instant.parse("2026-03-02T02:00:00Z"), ZONE, Set.of(WANG));

    private final List<OutsideEvent> journal = new ArrayList<>();

    static TellAbout about(String procedure, MatterNature... natures) {
        return new TellAbout(
                O1, procedure, WANG, "某机关", Optional.empty(), Optional.of(TODAY.minusDays(9)), Set.of(natures));
    }

    static Trail told(String procedure) {
        return new Trail().does(about(procedure));
    }

    static FreeText text() {
        return FreeText.of("情况说明");
    }

    Outcome<List<OutsideEvent>> tries(OutsideCommand command) {
        Outcome<List<OutsideEvent>> outcome =
                journal.isEmpty() ? command.open(SETTING) : command.decide(procedure(), SETTING);
        if (outcome.isGranted()) {
            journal.addAll(outcome.orElseThrow());
        }
        return outcome;
    }

    Trail does(OutsideCommand command) {
        tries(command).orElseThrow();
        return this;
    }

    List<String> refuses(OutsideCommand command) {
        return tries(command).reasons().stream().map(Reason::code).toList();
    }

    OutsideProcedure procedure() {
        return Proceeding.from(journal);
    }

    List<OutsideEvent> journal() {
        return List.copyOf(journal);
    }
}
