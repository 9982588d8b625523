package dev.yidi.core.indicator;

import dev.yidi.core.casefile.AnsweredOnTheSpot;
import dev.yidi.core.casefile.CaseAccepted;
import dev.yidi.core.casefile.CaseClosed;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseReopened;
import dev.yidi.core.casefile.NoticeGiven;
import dev.yidi.core.casefile.NoticeKind;
import dev.yidi.core.casefile.ProceedingAdvanced;
import dev.yidi.core.casefile.TripPurpose;
import dev.yidi.core.casefile.TripRecorded;
import dev.yidi.core.consultation.ConsultationHeld;
import dev.yidi.core.joint.JointSessionHeld;
import dev.yidi.core.mediation.SessionHeld;
import dev.yidi.core.petition.HearingClosed;
import dev.yidi.core.place.Tier;
import dev.yidi.core.proceeding.ProceedingEvent;
import dev.yidi.core.report.ReporterTold;
import dev.yidi.core.request.CitizenContacted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What happened on the way of a case 过程要素, which its state alone no longer tells.
 *
 * @param acceptedAt when it was first accepted, or answered on the spot
 * @param contacted whether the office got in touch: by a notice, by meeting the citizen after registration, on the spot
 * @param closedAt when it was first closed
 * @param returnedAt when the same matter first came back after that: reopened; a case taken up again after it had been
 *     turned down has not come back
 * @param trail the tiers of the organs that were answerable for it, one after another; of an organ that the county does
 *     not know there is none
 */
public record CourseFacts(
        Optional<Instant> acceptedAt,
        boolean contacted,
        Optional<Instant> closedAt,
        Optional<Instant> returnedAt,
        List<Tier> trail) {
    public CourseFacts {
        trail = List.copyOf(trail);
    }

    static CourseFacts of(List<CaseEvent> journal, List<Tier> trail) {
        List<CaseEvent> onceClosed = journal.stream()
                .dropWhile(event -> !(event instanceof CaseClosed))
                .toList();
        return new CourseFacts(
                first(journal, event -> event instanceof CaseAccepted || event instanceof AnsweredOnTheSpot),
                journal.stream().anyMatch(CourseFacts::isContact),
                first(onceClosed, CaseClosed.class::isInstance),
                first(onceClosed, CaseReopened.class::isInstance),
                trail);
    }

    private static boolean isContact(CaseEvent event) {
        if (event instanceof NoticeGiven notice) {
            return notice.kind() != NoticeKind.IMPOSSIBLE;
        }
        if (event instanceof TripRecorded trip) {
            return trip.purpose() != TripPurpose.REGISTRATION;
        }
        return event instanceof AnsweredOnTheSpot
                || (event instanceof ProceedingAdvanced<?> step && isReached(step.event()));
    }

    /** Whether by a step of a proceeding the office met the citizen or reached them. */
    private static boolean isReached(ProceedingEvent<?> step) {
        if (step instanceof JointSessionHeld joint) {
            return !joint.session().parties().isEmpty();
        }
        if (step instanceof HearingClosed hearing) {
            return !hearing.attended().isEmpty();
        }
        if (step instanceof CitizenContacted contact) {
            return contact.reached();
        }
        return step instanceof SessionHeld || step instanceof ConsultationHeld || step instanceof ReporterTold;
    }

    private static Optional<Instant> first(List<CaseEvent> journal, Predicate<CaseEvent> condition) {
        return journal.stream().filter(condition).map(CaseEvent::at).findFirst();
    }
}
