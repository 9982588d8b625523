package dev.yidi.core.casefile;

import static dev.yidi.core.casefile.StandingTest.Stranger.MEDIATOR_OF_ANOTHER_MEDIATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.ConsultationCommand;
import dev.yidi.core.consultation.ConsultationKind;
import dev.yidi.core.court.ConfirmationCommand;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.joint.ConveneJointHandling;
import dev.yidi.core.joint.JointCommand;
import dev.yidi.core.litigation.AgencyCommand;
import dev.yidi.core.litigation.DeclineReason;
import dev.yidi.core.litigation.DeclineReferral;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.litigation.ReferralChannel;
import dev.yidi.core.litigation.ReferralCommand;
import dev.yidi.core.litigation.ReferralKind;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.DecideRecusal;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.RequestRecusal;
import dev.yidi.core.mediation.StepAside;
import dev.yidi.core.outside.OutsideCommand;
import dev.yidi.core.petition.PetitionCommand;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.request.RequestCommand;
import dev.yidi.core.time.ClockId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sight and a role do not suffice: whoever takes a step must have a part in the case, or in that step. */
class StandingTest {
    private static final MediatorId CHEN = new MediatorId("chen");
    private static final MediatorId ZHOU = new MediatorId("zhou");
    private static final ProceedingId M1 = new ProceedingId("m1");
    private static final ProceedingId K = new ProceedingId("k1");
    private static final ProceedingId M2 = new ProceedingId("m2");

    /** What says that a step is not the actor's. */
    private static final Set<String> NOT_THEIRS = Set.of(
            "case.actor.not-holder",
            "case.actor.not-receiver",
            "case.actor.not-dispatcher",
            "case.actor.not-citizen",
            "case.actor.not-centre",
            "case.petition.not-reviewer",
            "case.call-back.not-caller",
            "case.sign.not-signer",
            "consultation.record.not-entitled",
            "joint.actor.not-centre",
            "joint.actor.not-contributor",
            "joint.actor.not-lead",
            "joint.actor.not-owner",
            "mandate.not-proxy");

    /** Open to whoever sees the case: they change nothing in it, or are each officer's own duty. */
    private static final Set<Class<?>> WITH_SIGHT = Set.of(AddNote.class, SuspectReprisal.class, ViewSealedData.class);

    /** The library's own, whom no role of an officer is given. */
    private static final Set<Class<?>> OF_THE_CLOCK = Set.of(FireRung.class, RecordScan.class, RelayData.class);

    /** Open to whoever has a part, be it a small one. */
    private static final Set<Class<?>> WITH_A_PART = Set.of(
            AddMaterial.class,
            AttachFile.class,
            RecordTrip.class,
            DecideLikeness.class,
            GiveConsent.class,
            WithdrawConsent.class,
            MakeSubjectRequest.class,
            RevealData.class);

    private static final Map<Class<?>, Class<?>> STEPS = Map.ofEntries(
            Map.entry(ConductAgency.class, AgencyCommand.class),
            Map.entry(ConductConfirmation.class, ConfirmationCommand.class),
            Map.entry(ConductConsultation.class, ConsultationCommand.class),
            Map.entry(ConductJointHandling.class, JointCommand.class),
            Map.entry(ConductMediation.class, MediationCommand.class),
            Map.entry(ConductOutside.class, OutsideCommand.class),
            Map.entry(ConductPetition.class, PetitionCommand.class),
            Map.entry(ConductReferral.class, ReferralCommand.class),
            Map.entry(ConductReport.class, ReportCommand.class),
            Map.entry(ConductRequest.class, RequestCommand.class));

    /** The roles by which they may give most commands; those of data protection and of supervision are a part of their own. */
    private static final Set<Role> OF_STRANGERS =
            EnumSet.of(Role.HANDLER, Role.ORGAN_HEAD, Role.MEDIATOR, Role.GRID_WORKER, Role.SEALED_REPORT_OFFICER);

    private static final Play DISPUTE = mediated(Registration.dispute());
    private static final Play PETITION = mediated(Registration.petition());
    private static final Play REPORT = report();

    enum Stranger {
        OVERSEER(CountyDesk.GOVERNMENT, "g", CountyDesk.TOWN_B, false),
        FORMER_DISPATCHER(CountyDesk.HALL_B, "b", CountyDesk.TOWN_B, false),
        OFFICER_OF_THE_DIVISION(CountyDesk.COMMITTEE, "grid", CountyDesk.GRID, false),
        CONTRIBUTOR(CountyDesk.POLICE, "p", CountyDesk.TOWN_B, true),
        MEDIATOR_OF_ANOTHER_MEDIATION(CountyDesk.POST, ZHOU.value(), CountyDesk.TOWN_B, true);

        private final OrganId organ;
        private final OfficerId officer;
        private final DivisionCode division;
        private final boolean hasPart;

        Stranger(OrganId organ, String officer, DivisionCode division, boolean hasPart) {
            this.organ = organ;
            this.officer = new OfficerId(officer);
            this.division = division;
            this.hasPart = hasPart;
        }

        Actor actor() {
            return Actor.officer(officer, organ);
        }

        Officer onStaff(CaseFile file) {
            Set<Role> roles = EnumSet.of(Role.HANDLER, Role.ORGAN_HEAD, Role.MEDIATOR, Role.GRID_WORKER);
            if (file.protection().sealed()) {
                roles.add(Role.SEALED_REPORT_OFFICER);
            }
            return new Officer(officer, "某人", organ, division, roles);
        }
    }

    static Stream<Arguments> steps() {
        return commands()
                .flatMap(command -> Stream.of(Stranger.values())
                        .filter(who -> !(command instanceof ConductReport) || who != MEDIATOR_OF_ANOTHER_MEDIATION)
                        .map(who -> arguments(command, who)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void no_step_is_open_to_an_unconcerned_officer_who_can_see_the_case(CaseCommand command, Stranger who) {
        Play play = scene(command);
        AccessFacts facts = AccessFacts.of(play.file(), play.profile());
        assertThat(facts.isVisibleTo(ReaderScope.of(who.onStaff(play.file()), play.profile())))
                .as("sight of %s", who)
                .isTrue();

        List<String> codes = play.by(who.actor()).refusals(command);
        boolean open =
                WITH_SIGHT.contains(command.getClass()) || (WITH_A_PART.contains(command.getClass()) && who.hasPart);
        assertThat(codes.stream().noneMatch(NOT_THEIRS::contains))
                .as("%s", codes)
                .isEqualTo(open);
    }

    static Stream<CaseCommand> commands() {
        return AnyValue.leaves(CaseCommand.class)
                .filter(type -> !OF_THE_CLOCK.contains(type))
                .flatMap(StandingTest::of)
                .filter(command -> !Collections.disjoint(command.operation().roles(), OF_STRANGERS));
    }

    @Test
    void every_step_of_every_proceeding_is_asked_about() {
        assertThat(AnyValue.leaves(CaseCommand.class)
                        .filter(type -> type.getSimpleName().startsWith("Conduct")))
                .containsExactlyInAnyOrderElementsOf(STEPS.keySet());
        assertThat(commands().count()).isGreaterThan(140);
    }

    @Test
    void a_mediator_takes_the_steps_of_their_own_mediation_until_they_step_aside() {
        CaseCommand visit = new ConductMediation(M1, new ConsentToMediation(Play.WANG));
        Play chen = DISPUTE.by(Actor.officer(new OfficerId(CHEN.value()), CountyDesk.POST));

        assertThat(chen.refusals(visit)).doesNotContain("case.actor.not-holder");
        Play aside = chen.does(new ConductMediation(M1, new StepAside(CHEN)));
        assertThat(aside.refusals(visit)).contains("case.actor.not-holder");
    }

    @Test
    void who_is_asked_to_step_aside_does_not_decide_on_it() {
        Play asked = DISPUTE.does(
                new ConductMediation(M1, new RequestRecusal(Play.LI, CHEN, ConflictGround.OTHER_TIE, Play.text())));
        CaseCommand decision = new ConductMediation(M1, new DecideRecusal(CHEN, false, Play.text()));

        assertThat(asked.by(Actor.officer(new OfficerId(CHEN.value()), CountyDesk.HALL_A))
                        .refusals(decision))
                .containsExactly("case.mediate.own-recusal");
        assertThat(asked.by(CountyDesk.HALL_A).refusals(decision)).isEmpty();
    }

    @Test
    void what_a_court_sends_comes_in_at_the_window_that_took_the_case_in() {
        Play far = watched(Play.begin(JointPlay.PROFILE, Registration.dispute().at(CountyDesk.POST)));
        Play window = far.by(Actor.officer(new OfficerId("w"), CountyDesk.POST));
        Court court = new Court("甲县人民法院", CourtLevel.BASIC);
        CaseCommand referred = new ConductReferral(
                M1,
                new ReceiveReferral(
                        M1,
                        court,
                        "1",
                        ReferralKind.BEFORE_FILING,
                        ReferralChannel.PAPER,
                        Set.of(Play.WANG, Play.LI),
                        Optional.empty()));
        CaseCommand declined = new ConductReferral(M1, new DeclineReferral(DeclineReason.UNSUITABLE, Play.text()));

        assertThat(window.refusals(referred)).isEmpty();
        assertThat(window.does(referred).refusals(declined)).containsExactly("case.actor.not-holder");
        assertThat(window.does(referred).by(CountyDesk.HALL_A).refusals(declined))
                .isEmpty();
        assertThat(far.by(CountyDesk.HALL_B).refusals(referred)).containsExactly("case.actor.not-holder");
    }

    @Test
    void a_mandate_is_taken_back_by_the_principal_or_laid_down_by_the_proxy() {
        CaseCommand revoked = new RevokeMandate(new MandateId("m1"), Optional.empty());

        assertThat(DISPUTE.by(Actor.citizen()).refusals(revoked)).isEmpty();
        assertThat(DISPUTE.by(Actor.officer(Play.QIN, CountyDesk.COMMITTEE)).refusals(revoked))
                .isEmpty();
        assertThat(DISPUTE.by(Actor.officer(Play.HAN, CountyDesk.COMMITTEE)).refusals(revoked))
                .containsExactly("case.actor.not-holder");
    }

    private static Stream<CaseCommand> of(Class<?> type) {
        Class<?> root = STEPS.get(type);
        return root == null
                ? Stream.of((CaseCommand) AnyValue.of(type))
                : AnyValue.leaves(root).map(step -> conduct(type, root, step));
    }

    /** A step in the proceeding of its kind that is there; a joint handling is convened anew. */
    private static CaseCommand conduct(Class<?> type, Class<?> root, Class<?> step) {
        ProceedingId there = type == ConductJointHandling.class && step != ConveneJointHandling.class
                ? JointPlay.J
                : type == ConductConsultation.class ? K : M1;
        return (CaseCommand) AnyValue.of(type, Map.of(root, AnyValue.of(step), ProceedingId.class, there));
    }

    private static Play scene(CaseCommand command) {
        if (command instanceof ConductReport) {
            return REPORT;
        }
        return command instanceof ConductPetition ? PETITION : DISPUTE;
    }

    /** A report that the strangers see. */
    private static Play report() {
        return watched(Play.begin(JointPlay.PROFILE, Registration.report()));
    }

    /** Two mediations, each with a mediator, and a mandate. */
    private static Play mediated(Registration registration) {
        Play play = watched(Play.begin(
                JointPlay.PROFILE,
                registration.with(List.of(
                        Registration.party(Play.WANG, PartyRole.APPLICANT),
                        Registration.party(Play.LI, PartyRole.RESPONDENT)))));
        return bench(bench(play, M1, CHEN), M2, ZHOU)
                .by(CountyDesk.HALL_A)
                .does(JointPlay.step(JointPlay.session(LocalDate.of(2026, 3, 20), CountyDesk.HOUSING)))
                .by(CountyDesk.CENTRE)
                .does(new ConductConsultation(
                        K, new AskForConsultation(K, ConsultationKind.PSYCHOLOGICAL, Play.WANG, false)))
                .does(new GiveMandate(new MandateId("m1"), MandateMoves.terms(LocalDate.of(2026, 3, 2), 20)));
    }

    private static Play bench(Play play, ProceedingId id, MediatorId mediator) {
        return play.does(new ConductMediation(
                        id,
                        new ProposeMediation(
                                id,
                                MediationTerms.peoples(),
                                Referral.none(),
                                MediationOrigin.APPLIED,
                                Set.of(Play.WANG, Play.LI),
                                "人民调解委员会")))
                .does(new ConductMediation(id, new ConsentToMediation(Play.WANG)))
                .does(new ConductMediation(id, new ConsentToMediation(Play.LI)))
                .does(new ConductMediation(id, new AppointMediator(mediator, Set.of())));
    }

    /** Forwarded to one town, which handed it to another; the police contribute, the government watches. */
    private static Play watched(Play registered) {
        Play accepted = registered
                .acceptedBy(CountyDesk.HALL_B)
                .does(Play.dispatch(DispatchVerb.TRANSFER, CountyDesk.HALL_A))
                .by(CountyDesk.HALL_A)
                .does(new AcceptCase(Play.HAN))
                .by(CountyDesk.CENTRE)
                .does(JointPlay.step(JointPlay.convening()));
        CaseEvent raised = new RungFired(
                accepted.now(),
                new ClockId("XF_HANDLE-1"),
                new RungId("raise"),
                RungAction.RAISE,
                Optional.of(CountyDesk.GOVERNMENT));
        return new Play(
                accepted.profile(),
                Stream.concat(accepted.journal().stream(), Stream.of(raised)).toList(),
                accepted.file().after(raised),
                accepted.now(),
                accepted.actor());
    }
}
