package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.ApplicationForm;
import dev.yidi.core.court.ApplyForConfirmation;
import dev.yidi.core.court.CompetentCourts;
import dev.yidi.core.court.ConfirmationPaper;
import dev.yidi.core.court.ConfirmationRequest;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.court.CourtLink;
import dev.yidi.core.court.CourtTie;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.litigation.ReferralChannel;
import dev.yidi.core.litigation.ReferralKind;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.outside.OutsideTable;
import dev.yidi.core.outside.TellAbout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proceedings with made-up values, in order as far as the case lets them be, to ask whether one can be begun. */
final class ProceedingProbe {
    private static final ProceedingId ID = new ProceedingId("another-proceeding");
    private static final Court COURT = new Court("-", CourtLevel.BASIC);

    private ProceedingProbe() {}

    static Stream<ConductMediation> mediation(CaseFile file, Setting setting) {
        return Stream.of(new ConductMediation(
                ID,
                new ProposeMediation(
                        ID,
                        MediationTerms.peoples(),
                        Referral.none(),
                        MediationOrigin.OWN_MOTION,
                        parties(file, setting),
                        "-")));
    }

    /** One for each agreement in effect. */
    static Stream<ConductConfirmation> confirmations(CaseFile file, Setting setting) {
        return file.proceedings().mediations().stream()
                .flatMap(mediation -> mediation.effectiveAt().stream().map(at -> confirmation(mediation, at, setting)));
    }

    static Stream<ConductReferral> referrals(CaseFile file, Setting setting) {
        return Stream.of(new ConductReferral(
                ID,
                new ReceiveReferral(
                        ID,
                        COURT,
                        "-",
                        ReferralKind.BEFORE_FILING,
                        ReferralChannel.PAPER,
                        parties(file, setting),
                        Optional.empty())));
    }

    /** One for each party. */
    static Stream<ConductAgency> agencies(CaseFile file, Setting setting) {
        return file.partiesOn(setting.today()).stream()
                .map(party ->
                        new ConductAgency(ID, new BeginAgency(ID, party.id(), Optional.empty(), Optional.empty())));
    }

    /** One for each party and procedure. */
    static Stream<ConductOutside> outside(CaseFile file, Setting setting) {
        return file.partiesOn(setting.today()).stream()
                .flatMap(party -> OutsideTable.published().all().stream()
                        .map(terms -> new ConductOutside(
                                ID,
                                new TellAbout(
                                        ID,
                                        terms.name(),
                                        party.id(),
                                        "-",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of()))));
    }

    private static Set<PartyId> parties(CaseFile file, Setting setting) {
        return file.partiesOn(setting.today()).stream().map(Party::id).collect(Collectors.toUnmodifiableSet());
    }

    private static ConductConfirmation confirmation(Mediation mediation, Instant effectiveAt, Setting setting) {
        LocalDate effectiveOn = LocalDate.ofInstant(effectiveAt, setting.zone());
        ConfirmationRequest request = new ConfirmationRequest(
                mediation.parties(),
                Set.of(),
                mediation.parties(),
                true,
                effectiveOn,
                setting.today(),
                ApplicationForm.WRITTEN,
                Set.of(),
                false,
                EnumSet.allOf(ConfirmationPaper.class),
                List.of(COURT),
                new CompetentCourts(List.of(new CourtTie(COURT, CourtLink.SEAT)), false));
        return new ConductConfirmation(ID, new ApplyForConfirmation(ID, request, effectiveOn));
    }
}
