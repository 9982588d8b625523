package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates sequences of commands: some at random, some that lead on from the stage reached, so that every stage occurs. */
final class Scripts {
    private static final Set<PartyId> ALL = Set.of(Room.WANG, Room.LI);
    private static final List<PartyId> PARTIES = List.of(Room.WANG, Room.LI, Room.STRANGER);
    private static final List<MediatorId> MEDIATORS = List.of(Room.CHEN, Room.ZHAO);

    private Scripts() {}

    /** One step: a pick from everything, or from what leads on. */
    record Step(boolean onward, int pick) {
        MediationCommand command(Mediation m) {
            List<MediationCommand> choice = onward ? Scripts.leadingOn(m) : Scripts.any(m.terms());
            return choice.get(pick % choice.size());
        }
    }

    static Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3).map(i -> i > 0),
                        Arbitraries.integers().between(0, 10_000))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(45);
    }

    static Arbitrary<MediationTerms> terms() {
        List<MediationTerms> all =
                new ArrayList<>(MediationTermsTable.published().all());
        all.add(Terms.strict());
        return Arbitraries.of(all);
    }

    /** What happened when {@code steps} were taken. */
    static Room play(MediationTerms terms, List<Step> steps) {
        Room room = Room.proposed(terms);
        for (Step step : steps) {
            room.tries(step.command(room.mediation()));
        }
        return room;
    }

    private static List<MediationCommand> leadingOn(Mediation m) {
        return switch (m.stage()) {
            case PROPOSED ->
                List.of(
                        new ConsentToMediation(Room.WANG),
                        new ConsentToMediation(Room.LI),
                        Room.take(m.terms()),
                        new TellRules(EnumSet.allOf(MediationNotice.class)));
            case OPEN -> open(m);
            case AGREEMENT_DRAWN ->
                List.of(
                        new SignAgreement(Room.WANG, Room.form(m.terms())),
                        new SignAgreement(Room.LI, Room.form(m.terms())),
                        new SignAsMediator(Room.CHEN),
                        new SignAsMediator(Room.ZHAO),
                        new SealAgreement(Room.COMMITTEE),
                        new SuspendForFalseMediation(Room.POLICE, Room.SOMETHING));
            case SUSPENDED ->
                List.of(
                        new ResumeMediation(Room.SOMETHING),
                        new ResumeMediation(Room.SOMETHING),
                        new EndMediation(MediationEnd.FALSE_MEDIATION, Set.of(), List.of()));
            case IN_EFFECT ->
                List.of(
                        new RecordPerformance("first", Room.SOMETHING),
                        new RecordPerformance("second", Room.SOMETHING),
                        new RecordBreach("first", BreachKind.REFUSED, Room.DUE, Room.SOMETHING),
                        new RecordBreach("second", BreachKind.PARTLY_PERFORMED, Room.DUE.plusDays(3), Room.SOMETHING),
                        new RecordPartialPerformance("first", Room.SOMETHING),
                        new RecordVisit("second", VisitFinding.NOT_PERFORMED, Room.SOMETHING),
                        new ReportBack(EnumSet.allOf(ReturnMaterial.class)),
                        new LinkEnforcement(Set.of("second"), new ProceedingId("j1")),
                        new RefuseMediation(Room.WANG, Optional.empty()));
            case PERFORMED, ENDED ->
                List.of(
                        new ReportBack(EnumSet.allOf(ReturnMaterial.class)),
                        new TellOtherWays(Room.allWays()),
                        new ConsentToMediation(Room.LI),
                        new RefuseMediation(Room.WANG, Optional.empty()),
                        Room.session(Room.CHEN),
                        new RecordOralAgreement(Room.atOnce(), ALL, Room.CHEN, Set.of()));
        };
    }

    private static List<MediationCommand> open(Mediation m) {
        if (m.bench().sitting().isEmpty()) {
            return List.of(
                    new AppointMediator(Room.CHEN, Set.of(ConflictGround.OTHER_TIE)),
                    new ChooseMediator(ALL, Room.ZHAO, Set.of()),
                    new AppointMediator(Room.ZHAO, Set.of()));
        }
        return List.of(
                new TellRules(EnumSet.allOf(MediationNotice.class)),
                Room.session(Room.CHEN),
                Room.session(Room.ZHAO),
                new WaiveConflict(Room.WANG, Room.CHEN),
                new WaiveConflict(Room.LI, Room.CHEN),
                new DecideRecusal(Room.CHEN, false, Room.SOMETHING),
                new RecordWrittenAgreement(Room.instalments()),
                new RecordWrittenAgreement(partial()),
                new RecordOralAgreement(Room.atOnce(), ALL, Room.ZHAO, Set.of()));
    }

    private static List<MediationCommand> any(MediationTerms terms) {
        List<MediationCommand> all = new ArrayList<>();
        for (PartyId party : PARTIES) {
            all.add(new ConsentToMediation(party));
            all.add(new SignAgreement(party, SignatureForm.SEAL));
            for (MediatorId mediator : MEDIATORS) {
                all.add(new WaiveConflict(party, mediator));
                all.add(new RequestRecusal(party, mediator, ConflictGround.INTEREST, Room.SOMETHING));
                all.add(new ObjectToMediator(party, mediator));
            }
        }
        for (MediatorId mediator : MEDIATORS) {
            all.add(new ChooseMediator(ALL, mediator, Set.of(ConflictGround.NEAR_RELATIVE)));
            all.add(new AppointMediator(mediator, Set.of()));
            all.add(new DeclareConflict(mediator, ConflictGround.INTEREST));
            all.add(new DecideRecusal(mediator, true, Room.SOMETHING));
            all.add(new DecideRecusal(mediator, false, Room.SOMETHING));
            all.add(new StepAside(mediator));
            all.add(new SignAsMediator(mediator));
            all.add(Room.session(mediator));
            all.add(new RecordOralAgreement(Room.instalments(), ALL, mediator, Set.of()));
        }
        all.add(Room.session(Room.CHEN, Room.ZHAO));
        all.add(new RefuseMediation(Room.LI, Optional.empty()));
        all.add(new RecordWrittenAgreement(Room.instalments()));
        all.add(new WithdrawAgreement(Room.SOMETHING));
        all.add(new SealAgreement(Room.COMMITTEE));
        for (MediationEnd end : MediationEnd.values()) {
            all.add(new EndMediation(end, end == MediationEnd.OTHER ? Set.of() : Room.allWays(), List.of()));
        }
        all.add(new TellOtherWays(Room.allWays()));
        all.add(new SuspendForFalseMediation(Room.POLICE, Room.SOMETHING));
        all.add(new ResumeMediation(Room.SOMETHING));
        all.add(new ReportRisk(Room.POLICE, Room.SOMETHING));
        all.add(new RecordPerformance("first", Room.SOMETHING));
        all.add(new RecordBreach("second", BreachKind.NOT_PERFORMED, Room.DUE.plusDays(1), Room.SOMETHING));
        all.add(Room.proposal(MediationTerms.peoples()));
        all.add(Room.take(terms));
        all.add(TakeDispute.now());
        all.add(new TellRules(Set.of(MediationNotice.RIGHTS)));
        all.add(new ContactParty(Room.LI, true));
        for (PanelGround ground : PanelGround.values()) {
            all.add(new RequirePanel(
                    ground, ground == PanelGround.ASKED_BY_PARTY ? Optional.of(Room.LI) : Optional.empty()));
        }
        all.add(new RecordFailedTry(Room.SOMETHING));
        all.add(new ChargeFee(Room.WANG, Optional.of("https://example.org/prices"), Room.SOMETHING));
        all.add(new AgreeToExtension(new LimitId("PM_MEDIATE"), Span.days(10), ALL));
        all.add(new OpenOnlineRoom(new OnlineRoom("room-1", Room.SOMETHING, Room.START)));
        all.add(new ReportBack(Set.of(ReturnMaterial.RESULT_REPORT)));
        all.add(new RecordPartialPerformance("second", Room.SOMETHING));
        all.add(new RecordVisit("first", VisitFinding.PERFORMED, Room.SOMETHING));
        all.add(new LinkEnforcement(Set.of("first"), new ProceedingId("j1")));
        return List.copyOf(all);
    }

    private static AgreementTerms partial() {
        return new AgreementTerms(
                Room.SOMETHING,
                Room.SOMETHING,
                List.of(Room.owed("first", Optional.of(Room.DUE))),
                true,
                Room.allWays(),
                List.of(Room.SOMETHING));
    }
}
