package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether an agreement can be confirmed 司法确认资格, told before the parties go to court in vain. */
public final class Eligibility {
    private Eligibility() {}

    /**
     * Every reason that speaks against {@code request}; empty when the court may be expected to take and confirm it.
     *
     * @param lastDay the last day to apply, 30 days from effect and moved to a workday
     */
    public static List<Reason> check(ConfirmationRequest request, LocalDate lastDay) {
        List<Reason> reasons = new ArrayList<>();
        applicants(request, reasons);
        window(request, lastDay, reasons);
        if (!request.lawfulBody()) {
            reasons.add(ConfirmationGround.BODY_NOT_LAWFUL.reason());
        }
        if (!request.missingPapers().isEmpty()) {
            reasons.add(
                    ConfirmationGround.PAPERS_MISSING.reason().with("missing", Ordered.line(request.missingPapers())));
        }
        courts(request, reasons);
        EnumSet.allOf(MatterTrait.class).stream()
                .filter(request.traits()::contains)
                .map(t -> t.ground().reason())
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    private static void applicants(ConfirmationRequest request, List<Reason> reasons) {
        Set<PartyId> missing = Ordered.without(request.agreementParties(), request.applicants());
        if (!missing.isEmpty()) {
            reasons.add(ConfirmationGround.NOT_JOINT.reason().with("missing", Ordered.line(missing)));
        }
        Set<PartyId> strangers = Ordered.without(request.applicants(), request.agreementParties());
        if (!strangers.isEmpty()) {
            reasons.add(Reason.of("court.not-a-party").with("unknown", Ordered.line(strangers)));
        }
        Set<PartyId> idleAgents = Ordered.without(request.throughAgents(), request.applicants());
        if (!idleAgents.isEmpty()) {
            reasons.add(Reason.of("court.agent-without-applicant").with("parties", Ordered.line(idleAgents)));
        }
    }

    private static void window(ConfirmationRequest request, LocalDate lastDay, List<Reason> reasons) {
        if (request.appliedOn().isBefore(request.effectiveOn())) {
            reasons.add(ConfirmationGround.NOT_IN_EFFECT
                    .reason()
                    .with("effective", request.effectiveOn())
                    .with("applied", request.appliedOn()));
        }
        if (request.appliedOn().isAfter(lastDay)) {
            reasons.add(
                    ConfirmationGround.EXPIRED.reason().with("lastDay", lastDay).with("applied", request.appliedOn()));
        }
    }

    /** The competent courts are told by what ties them, never by the names that were written for them. */
    private static void courts(ConfirmationRequest request, List<Reason> reasons) {
        List<Court> competent = request.competent().courts();
        if (request.appliedTo().isEmpty() || !competent.containsAll(request.appliedTo())) {
            reasons.add(ConfirmationGround.WRONG_COURT
                    .reason()
                    .with(
                            "competent",
                            Ordered.line(request.competent().ties().stream()
                                    .filter(tie -> competent.contains(tie.court()))
                                    .map(tie -> tie.link().name())
                                    .distinct()
                                    .toList())));
        }
    }
}
