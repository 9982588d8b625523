package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.ViewSealedData;
import java.util.List;
import java.util.Optional;

/** Lets officers see cases, and writes every look into a sealed one into its history first 查阅留痕. */
final class DisclosureLog {
    private final OfficerDesk desk;
    private final LookIds looks;

    DisclosureLog(OfficerDesk desk, LookIds looks) {
        this.desk = desk;
        this.looks = looks;
    }

    /** The case before the officer; absent when they may not read it. */
    Answer<OfficerDesk.Sight> see(OfficerId officer, CaseId caseId) {
        Optional<OfficerDesk.Sight> sight = desk.find(officer, caseId, Operation.READ);
        boolean sealed =
                sight.filter(seen -> seen.open().file().protection().sealed()).isPresent();
        return sealed ? record(officer, caseId) : answer(sight);
    }

    private Answer<OfficerDesk.Sight> record(OfficerId officer, CaseId caseId) {
        Envelope envelope = Envelope.of(looks.commandId(), officer);
        return desk.perform(envelope, List.of(new Request.Step(caseId, new ViewSealedData())))
                .fold(
                        receipt -> answer(desk.find(officer, caseId, Operation.READ)),
                        refused -> new Answer.Refused<>(refused.reasons()),
                        stale -> new Answer.Stale<>(stale.currentVersion()),
                        absent -> new Answer.Absent<>());
    }

    private static Answer<OfficerDesk.Sight> answer(Optional<OfficerDesk.Sight> sight) {
        return sight.<Answer<OfficerDesk.Sight>>map(Answer.Done::new).orElseGet(Answer.Absent::new);
    }
}
