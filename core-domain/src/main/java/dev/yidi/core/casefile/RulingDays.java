package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.court.ConfirmationCommand;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.court.RaiseRulingObjection;
import dev.yidi.core.court.RulingObjector;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Until when a ruling that confirms an agreement can be objected to 裁定异议期限: by the rules of the case, never by the caller. */
final class RulingDays {
    private RulingDays() {}

    static List<Reason> against(ConfirmationCommand command, ProceedingId id, CaseFile file, Setting setting) {
        if (!(command instanceof RaiseRulingObjection objection)) {
            return List.of();
        }
        Refusals refusals = new Refusals()
                .when(
                        objection.raisedOn().isAfter(setting.today()),
                        () -> Reason.of("court.objection.later").with("raised", objection.raisedOn()));
        limit(objection, file, setting)
                .ifPresent(limit -> from(objection, id, file, setting)
                        .map(start -> DueDates.of(start, limit.span(), limit.roll(), setting.calendar(), setting.zone())
                                .date())
                        .filter(objection.raisedOn()::isAfter)
                        .ifPresent(last -> refusals.and(List.of(expired(limit, last, objection)))));
        return refusals.all();
    }

    private static Optional<Limit> limit(RaiseRulingObjection objection, CaseFile file, Setting setting) {
        Milestone start =
                objection.objector() == RulingObjector.PARTY ? Milestone.RULING_SERVED : Milestone.RULING_HARM_KNOWN;
        return CaseRules.of(file, setting.profile()).limits().stream()
                .filter(limit -> limit.start() == start)
                .findFirst();
    }

    /** A party that has not received the ruling is in time. */
    private static Optional<Instant> from(
            RaiseRulingObjection objection, ProceedingId id, CaseFile file, Setting setting) {
        return objection.objector() == RulingObjector.PARTY
                ? file.proceedings()
                        .confirmation(id)
                        .map(JudicialConfirmation::served)
                        .flatMap(served -> objection.party().map(served::get))
                : objection
                        .knownOn()
                        .map(day -> day.atStartOfDay(setting.zone()).toInstant());
    }

    private static Reason expired(Limit limit, LocalDate last, RaiseRulingObjection objection) {
        return Reason.of("court.objection.expired", limit.basis())
                .with("lastDay", last)
                .with("raised", objection.raisedOn());
    }
}
