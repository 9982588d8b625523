package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.ConductOutside;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.outside.DisputedAct;
import dev.yidi.core.outside.Guide;
import dev.yidi.core.outside.OutsideCommand;
import dev.yidi.core.outside.OutsideTable;
import dev.yidi.core.outside.OutsideTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The desk of procedures outside the centre; see {@link OutsideDesk}. */
final class OutsideService implements OutsideDesk {
    private final OfficerDesk desk;
    private final Settings settings;

    OutsideService(OfficerDesk desk, Settings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    public List<Guide> guides() {
        Setting today = settings.now(Actor.system());
        return OutsideTable.published().all().stream()
                .filter(terms -> terms.validity().contains(today.today()))
                .map(terms -> guide(terms, Optional.empty(), DisputedAct.unknown(), today))
                .toList();
    }

    @Override
    public Optional<Guide> guide(String name, LocalDate knownOn) {
        return guide(name, knownOn, DisputedAct.unknown());
    }

    @Override
    public Optional<Guide> guide(String name, LocalDate knownOn, DisputedAct act) {
        Setting today = settings.now(Actor.system());
        return OutsideTable.published().find(name).map(terms -> guide(terms, Optional.of(knownOn), act, today));
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, OutsideCommand step) {
        return desk.perform(by, caseId, new ConductOutside(proceeding, step));
    }

    private Guide guide(OutsideTerms terms, Optional<LocalDate> knownOn, DisputedAct act, Setting today) {
        return Guide.of(terms, settings.profile().rules(), knownOn, act, today.calendar(), today.zone());
    }
}
