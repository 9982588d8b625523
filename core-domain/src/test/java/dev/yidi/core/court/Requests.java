package dev.yidi.core.court;

import dev.yidi.core.PartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Applications for tests: an eligible one, and the same with one thing changed. */
final class Requests {
    static final PartyId WANG = new PartyId("wang");
    static final PartyId LI = new PartyId("li");
    static final PartyId STRANGER = new PartyId("stranger");
    static final Set<PartyId> BOTH = Set.of(WANG, LI);
    static final Court DOMICILE = new Court("甲县人民法院", CourtLevel.BASIC);
    static final Court SEAT = new Court("乙县人民法院", CourtLevel.BASIC);
    static final Court MIDDLE = new Court("丙市中级人民法院", CourtLevel.INTERMEDIATE);
    static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 1);
    static final CompetentCourts COURTS = new CompetentCourts(
            List.of(new CourtTie(DOMICILE, CourtLink.DOMICILE), new CourtTie(SEAT, CourtLink.SEAT)), false);
    static final Set<ConfirmationPaper> PAPERS = Set.of(
            ConfirmationPaper.AGREEMENT, ConfirmationPaper.PROOF_OF_MEDIATION, ConfirmationPaper.IDENTITY_AND_CONTACT);

    private Requests() {}

    static ConfirmationRequest eligible() {
        return of(BOTH, LAST_DAY, Set.of(), SEAT);
    }

    static ConfirmationRequest with(MatterTrait... traits) {
        return of(BOTH, LAST_DAY, Set.of(traits), SEAT);
    }

    static ConfirmationRequest by(PartyId... applicants) {
        return of(Set.of(applicants), LAST_DAY, Set.of(), SEAT);
    }

    static ConfirmationRequest on(LocalDate day) {
        return of(BOTH, day, Set.of(), SEAT);
    }

    static ConfirmationRequest to(Court... courts) {
        return of(BOTH, LAST_DAY, Set.of(), courts);
    }

    static ConfirmationRequest between(LocalDate effectiveOn, LocalDate appliedOn) {
        return of(BOTH, effectiveOn, appliedOn, Set.of(), SEAT);
    }

    static ConfirmationRequest of(Set<PartyId> by, LocalDate day, Set<MatterTrait> traits, Court... courts) {
        return of(by, EFFECTIVE, day, traits, courts);
    }

    private static ConfirmationRequest of(
            Set<PartyId> by, LocalDate effectiveOn, LocalDate day, Set<MatterTrait> traits, Court... courts) {
        return new ConfirmationRequest(
                by,
                Set.of(),
                BOTH,
                true,
                effectiveOn,
                day,
                ApplicationForm.WRITTEN,
                traits,
                false,
                PAPERS,
                List.of(courts),
                COURTS);
    }
}
