package dev.yidi.core.casefile;

import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.Terms;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/**
 * A party let somebody act for them 委托代办.
 *
 * @param clock the clock that counts to the day of the report
 */
public record MandateGiven(Instant at, MandateId mandate, Terms terms, ClockId clock) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.mandates().and(Mandate.given(mandate, terms, at, clock)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.MANDATE_GIVEN);
    }
}
