package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.ApplicationForm;
import dev.yidi.core.court.ApplyForConfirmation;
import dev.yidi.core.court.CompetentCourts;
import dev.yidi.core.court.ConfirmationCommand;
import dev.yidi.core.court.ConfirmationPaper;
import dev.yidi.core.court.ConfirmationRequest;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.court.CourtLink;
import dev.yidi.core.court.CourtTie;
import dev.yidi.core.court.RecordCourtAcceptance;
import dev.yidi.core.court.RecordRuling;
import dev.yidi.core.court.Ruling;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.RefuseMediation;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Generated steps within proceedings: those in which a mediation and its confirmation come to their end, and others. */
final class ProceedingMoves {
    static final int COUNT = 16;

    private static final ProceedingId M = new ProceedingId("m1");
    static final ProceedingId J = new ProceedingId("j1");
    private static final MediatorId CHEN = new MediatorId("han");
    private static final String BODY = "人民调解委员会";
    private static final Set<PartyId> BOTH = Set.of(Play.WANG, Play.LI);
    static final Court COURT = new Court("甲县人民法院", CourtLevel.BASIC);

    private ProceedingMoves() {}

    /** {@code accepted} with a mediation whose agreement is in effect. */
    static Play agreed(Play accepted) {
        Play play = accepted;
        for (int choice : List.of(0, 0, 0, 0, 0, 0, 0, 1, 2, 3)) {
            play = play.does(next(play.file(), choice, 1));
        }
        return play;
    }

    /** A mediation proposed between both parties. */
    static CaseCommand proposal() {
        return new ConductMediation(
                M,
                new ProposeMediation(
                        M, MediationTerms.peoples(), Referral.none(), MediationOrigin.APPLIED, BOTH, BODY));
    }

    /** {@code accepted} with a mediation whose agreement is in effect, whatever else the case is. */
    static Play mediated(Play accepted) {
        Play play = accepted.does(proposal());
        for (int choice : List.of(0, 0, 0, 0, 0, 0, 1, 2, 3)) {
            play = play.does(new ConductMediation(
                    M, mediation(play.file().proceedings().mediation(M).orElseThrow(), choice, 1)));
        }
        return play;
    }

    static CaseCommand next(CaseFile file, int choice, int a) {
        CaseKind kind = file.matter().kind();
        if (kind == CaseKind.PETITION && a % 4 > 0) {
            return PetitionMoves.next(file, choice, a, file.changedAt());
        }
        if (kind == CaseKind.REQUEST && a % 4 > 0) {
            return FurtherMoves.next(file, 0, a / 4);
        }
        if (kind == CaseKind.CONSULTATION && a % 4 > 0) {
            return FurtherMoves.next(file, 2, a / 4);
        }
        Optional<Mediation> mediation = file.proceedings().mediation(M);
        if (mediation.isEmpty()) {
            return new ConductMediation(
                    M,
                    new ProposeMediation(
                            M, MediationTerms.peoples(), Referral.none(), MediationOrigin.APPLIED, BOTH, BODY));
        }
        return mediation.get().effectiveAt().isPresent() && choice % 3 > 0
                ? confirmation(file, mediation.get(), choice, a)
                : new ConductMediation(M, mediation(mediation.get(), choice, a));
    }

    private static MediationCommand mediation(Mediation mediation, int choice, int a) {
        PartyId missing = mediation.consents().missing().stream().findFirst().orElse(Play.WANG);
        List<MediationCommand> commands = List.of(
                new ConsentToMediation(missing),
                new AppointMediator(CHEN, Set.of()),
                new HoldSession(Session.closed(
                        a % 2 == 0 ? SessionMode.ON_SITE : SessionMode.ONLINE,
                        FreeText.of("调解室"),
                        Set.of(CHEN),
                        BOTH,
                        Play.text())),
                new RecordWrittenAgreement(AgreementTerms.whole(
                        Play.text(),
                        Play.text(),
                        List.of(new Obligation("pay", Play.LI, Play.WANG, Play.text(), Optional.empty())))),
                new SignAgreement(Play.WANG, SignatureForm.SEAL),
                new SignAgreement(Play.LI, SignatureForm.SEAL),
                new SignAsMediator(CHEN),
                new SealAgreement(BODY),
                new RecordPerformance("pay", Play.text()),
                new RefuseMediation(Play.LI, Optional.empty()),
                new EndMediation(MediationEnd.TOO_FAR_APART, Set.of(OtherWay.values()), List.of()));
        int next = switch (mediation.stage()) {
            case PROPOSED -> choice % 7 == 6 ? 9 : 0;
            case OPEN ->
                mediation.bench().sitting().isEmpty()
                        ? 1
                        : mediation.sessions().isEmpty() ? 2 : choice % 5 == 4 ? 10 : 3;
            case AGREEMENT_DRAWN -> 4 + choice % 4;
            default -> 8;
        };
        return commands.get(next);
    }

    private static CaseCommand confirmation(CaseFile file, Mediation mediation, int choice, int a) {
        boolean applied = file.proceedings().confirmation(J).isPresent();
        ConfirmationCommand step =
                choice % 2 == 0 ? new RecordCourtAcceptance(COURT) : new RecordRuling(Ruling.CONFIRMED, Set.of());
        return new ConductConfirmation(J, applied ? step : apply(file, mediation, a));
    }

    static ApplyForConfirmation apply(CaseFile file, Mediation mediation, int a) {
        LocalDate effective = LocalDate.ofInstant(mediation.effectiveAt().orElseThrow(), CountyDesk.ZONE);
        LocalDate today = LocalDate.ofInstant(file.changedAt(), CountyDesk.ZONE);
        return new ApplyForConfirmation(
                J,
                new ConfirmationRequest(
                        BOTH,
                        Set.of(),
                        BOTH,
                        true,
                        a % 7 == 0 ? effective.plusDays(1) : effective,
                        today,
                        ApplicationForm.WRITTEN,
                        Set.of(),
                        false,
                        Set.of(
                                ConfirmationPaper.AGREEMENT,
                                ConfirmationPaper.PROOF_OF_MEDIATION,
                                ConfirmationPaper.IDENTITY_AND_CONTACT),
                        List.of(COURT),
                        new CompetentCourts(List.of(new CourtTie(COURT, CourtLink.DOMICILE)), false)),
                today);
    }
}
