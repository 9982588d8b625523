package dev.yidi.core.litigation;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationEvent;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordOralAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.proceeding.Proceeding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A court's desk and the centre's under test: gives commands, keeps both journals, and knows the mediations. */
final class Desks {
    static final PartyId WANG = new PartyId("wang");
    static final PartyId LI = new PartyId("li");
    static final Set<PartyId> BOTH = Set.of(WANG, LI);
    static final Court COURT = new Court("甲县人民法院", CourtLevel.BASIC);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final ProceedingId R1 = new ProceedingId("r1");
    static final ProceedingId A1 = new ProceedingId("a1");
    static final ProceedingId M1 = new ProceedingId("m1");

    private final List<ReferralEvent> referralJournal = new ArrayList<>();
    private final List<AgencyEvent> agencyJournal = new ArrayList<>();
    private Optional<LitigationReferral> referral = Optional.empty();
    private Optional<LitigationAgency> agency = Optional.empty();
    private List<Mediation> mediations = List.of();

    static FreeText text() {
        return FreeText.of("情况说明");
    }

    static ReceiveReferral received(ReferralKind kind) {
        return new ReceiveReferral(R1, COURT, "（2026）甲诉前调1号", kind, ReferralChannel.PAPER, BOTH, Optional.empty());
    }

    static SignForPapers signed() {
        return new SignForPapers(TODAY, Set.of(CourtPaper.COMPLAINT, CourtPaper.LETTER));
    }

    static BeginAgency helped() {
        return new BeginAgency(A1, WANG, Optional.empty(), Optional.empty());
    }

    static Desks referred(ReferralKind kind) {
        return new Desks().does(received(kind)).does(signed());
    }

    static Desks helping() {
        return new Desks().does(helped());
    }

    /** With a mediation of both parties that went through {@code steps} after its proposal. */
    Desks mediated(MediationCommand... steps) {
        List<MediationEvent> journal = new ArrayList<>(new ProposeMediation(
                        M1,
                        MediationTerms.peoples(),
                        dev.yidi.core.mediation.Referral.none(),
                        MediationOrigin.APPLIED,
                        BOTH,
                        "调委会")
                .open(START)
                .orElseThrow());
        for (MediationCommand step : steps) {
            journal.addAll(step.decide(Mediation.from(journal), START).orElseThrow());
        }
        mediations = List.of(Mediation.from(journal));
        return this;
    }

    Desks agreed() {
        MediatorId chen = new MediatorId("chen");
        return mediated(
                new ConsentToMediation(WANG),
                new ConsentToMediation(LI),
                new AppointMediator(chen, Set.of()),
                new HoldSession(Session.closed(
                        SessionMode.ONLINE, FreeText.of("在线"), Set.of(chen), BOTH, FreeText.of("笔录不外传"))),
                new RecordOralAgreement(AgreementTerms.whole(text(), text(), List.of()), BOTH, chen, Set.of()));
    }

    Dossier dossier() {
        return new Dossier(
                START,
                ZONE,
                BOTH,
                mediations,
                referral.stream().toList(),
                agency.stream().toList());
    }

    Outcome<List<ReferralEvent>> tries(ReferralCommand command) {
        Outcome<List<ReferralEvent>> outcome =
                referral.map(r -> command.decide(r, dossier())).orElseGet(() -> command.open(dossier()));
        if (outcome.isGranted()) {
            referralJournal.addAll(outcome.orElseThrow());
            referral = Optional.of(Proceeding.from(referralJournal));
        }
        return outcome;
    }

    Outcome<List<AgencyEvent>> tries(AgencyCommand command) {
        Outcome<List<AgencyEvent>> outcome =
                agency.map(a -> command.decide(a, dossier())).orElseGet(() -> command.open(dossier()));
        if (outcome.isGranted()) {
            agencyJournal.addAll(outcome.orElseThrow());
            agency = Optional.of(Proceeding.from(agencyJournal));
        }
        return outcome;
    }

    Desks does(ReferralCommand command) {
        tries(command).orElseThrow();
        return this;
    }

    Desks does(AgencyCommand command) {
        tries(command).orElseThrow();
        return this;
    }

    List<String> refuses(ReferralCommand command) {
        return tries(command).reasons().stream().map(Reason::code).toList();
    }

    List<String> refuses(AgencyCommand command) {
        return tries(command).reasons().stream().map(Reason::code).toList();
    }

    List<Citation> basis(AgencyCommand command) {
        return tries(command).reasons().stream()
                .flatMap(r -> r.basis().stream())
                .toList();
    }

    LitigationReferral referral() {
        return referral.orElseThrow();
    }

    LitigationAgency agency() {
        return agency.orElseThrow();
    }

    List<ReferralEvent> referralJournal() {
        return List.copyOf(referralJournal);
    }

    List<AgencyEvent> agencyJournal() {
        return List.copyOf(agencyJournal);
    }
}
