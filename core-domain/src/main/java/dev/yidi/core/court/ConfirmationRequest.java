package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An application for confirmation as the parties mean to file it 司法确认申请.
 *
 * @param applicants the parties that apply
 * @param throughAgents those of them who apply through an agent
 * @param agreementParties the parties of the agreement
 * @param lawfulBody whether a lawfully established body held the mediation
 * @param effectiveOn the day the agreement took effect
 * @param appliedOn the day of the application: the day it was handed in, or posted (民事诉讼法 art. 85 ¶4)
 * @param form written or oral
 * @param traits what the agreement is about or suffers from
 * @param propertyInvolved whether the agreement deals with property
 * @param papers the papers at hand
 * @param appliedTo the courts applied to, usually one
 * @param competent the courts that may confirm
 */
public record ConfirmationRequest(
        Set<PartyId> applicants,
        Set<PartyId> throughAgents,
        Set<PartyId> agreementParties,
        boolean lawfulBody,
        LocalDate effectiveOn,
        LocalDate appliedOn,
        ApplicationForm form,
        Set<MatterTrait> traits,
        boolean propertyInvolved,
        Set<ConfirmationPaper> papers,
        List<Court> appliedTo,
        CompetentCourts competent) {

    public ConfirmationRequest {
        applicants = Ordered.set(applicants);
        throughAgents = Ordered.set(throughAgents);
        agreementParties = Ordered.set(agreementParties);
        traits = Ordered.set(traits);
        papers = Ordered.set(papers);
        appliedTo = List.copyOf(appliedTo);
    }

    /** The papers that are needed and not at hand. */
    public Set<ConfirmationPaper> missingPapers() {
        Set<ConfirmationPaper> missing = EnumSet.allOf(ConfirmationPaper.class);
        missing.removeAll(papers);
        if (!propertyInvolved) {
            missing.remove(ConfirmationPaper.PROPERTY_PROOF);
        }
        return Ordered.set(missing);
    }
}
