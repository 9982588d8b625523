package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MediationReasonsTest {
    private static final Set<MediationStage> LIVE = EnumSet.range(MediationStage.PROPOSED, MediationStage.SUSPENDED);
    private static final Set<MediationStage> OPEN = EnumSet.of(MediationStage.OPEN);
    private static final Set<MediationStage> DRAWN = EnumSet.of(MediationStage.AGREEMENT_DRAWN);
    private static final Set<MediationStage> NAMED = EnumSet.of(MediationStage.OPEN, MediationStage.AGREEMENT_DRAWN);
    private static final Set<MediationStage> BEGINNING = EnumSet.of(MediationStage.PROPOSED, MediationStage.OPEN);
    private static final Set<MediationStage> EFFECT = EnumSet.of(MediationStage.IN_EFFECT);

    static Stream<Arguments> commands() {
        Set<PartyId> all = Set.of(Room.WANG, Room.LI);
        return Stream.of(
                Arguments.of(new ConsentToMediation(Room.WANG), EnumSet.of(MediationStage.PROPOSED)),
                Arguments.of(new RefuseMediation(Room.WANG, Optional.empty()), LIVE),
                Arguments.of(new ChooseMediator(all, Room.ZHAO, Set.of()), OPEN),
                Arguments.of(new AppointMediator(Room.ZHAO, Set.of()), OPEN),
                Arguments.of(new DeclareConflict(Room.CHEN, ConflictGround.INTEREST), NAMED),
                Arguments.of(new WaiveConflict(Room.WANG, Room.CHEN), OPEN),
                Arguments.of(new RequestRecusal(Room.WANG, Room.CHEN, ConflictGround.INTEREST, Room.SOMETHING), NAMED),
                Arguments.of(new DecideRecusal(Room.CHEN, true, Room.SOMETHING), OPEN),
                Arguments.of(new ObjectToMediator(Room.WANG, Room.CHEN), NAMED),
                Arguments.of(new StepAside(Room.CHEN), NAMED),
                Arguments.of(Room.session(Room.CHEN), OPEN),
                Arguments.of(new RecordWrittenAgreement(Room.atOnce()), OPEN),
                Arguments.of(new WithdrawAgreement(Room.SOMETHING), DRAWN),
                Arguments.of(new SignAgreement(Room.WANG, SignatureForm.SEAL), DRAWN),
                Arguments.of(new SignAsMediator(Room.CHEN), DRAWN),
                Arguments.of(new SealAgreement(Room.COMMITTEE), DRAWN),
                Arguments.of(new RecordOralAgreement(Room.atOnce(), all, Room.CHEN, Set.of()), OPEN),
                Arguments.of(new EndMediation(MediationEnd.OTHER, Room.allWays(), List.of()), LIVE),
                Arguments.of(new TellOtherWays(Room.allWays()), EnumSet.of(MediationStage.ENDED)),
                Arguments.of(
                        new SuspendForFalseMediation(Room.POLICE, Room.SOMETHING),
                        EnumSet.range(MediationStage.PROPOSED, MediationStage.AGREEMENT_DRAWN)),
                Arguments.of(new ResumeMediation(Room.SOMETHING), EnumSet.of(MediationStage.SUSPENDED)),
                Arguments.of(new RecordPerformance("first", Room.SOMETHING), EFFECT),
                Arguments.of(new RecordBreach("first", BreachKind.REFUSED, Room.DUE, Room.SOMETHING), EFFECT),
                Arguments.of(TakeDispute.now(), EnumSet.of(MediationStage.PROPOSED)),
                Arguments.of(new TellRules(Set.of(MediationNotice.RIGHTS)), BEGINNING),
                Arguments.of(new ContactParty(Room.LI, true), BEGINNING),
                Arguments.of(new RequirePanel(PanelGround.GRAVE_OR_COMPLEX, Optional.empty()), BEGINNING),
                Arguments.of(new RecordFailedTry(Room.SOMETHING), OPEN),
                Arguments.of(
                        new ChargeFee(Room.WANG, Optional.empty(), Room.SOMETHING),
                        EnumSet.complementOf(EnumSet.of(MediationStage.PROPOSED, MediationStage.SUSPENDED))),
                Arguments.of(
                        new AgreeToExtension(new LimitId("PM_MEDIATE"), Span.days(1), all),
                        EnumSet.range(MediationStage.PROPOSED, MediationStage.AGREEMENT_DRAWN)),
                Arguments.of(new OpenOnlineRoom(new OnlineRoom("r1", Room.SOMETHING, Room.START)), OPEN),
                Arguments.of(new RecordPartialPerformance("first", Room.SOMETHING), EFFECT),
                Arguments.of(
                        new RecordVisit("first", VisitFinding.PERFORMED, Room.SOMETHING),
                        EnumSet.of(MediationStage.IN_EFFECT, MediationStage.PERFORMED)),
                Arguments.of(new LinkEnforcement(Set.of("first"), new ProceedingId("j1")), EFFECT));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_at_the_wrong_stage_is_refused_by_name(MediationCommand command, Set<MediationStage> allowed) {
        for (MediationStage stage : MediationStage.values()) {
            Room room = Room.at(stage);
            List<Reason> reasons = room.tries(command).reasons();
            if (allowed.contains(stage)) {
                assertThat(reasons).extracting(Reason::code).doesNotContain("mediation.wrong-stage");
            } else {
                assertThat(reasons)
                        .filteredOn(r -> r.code().equals("mediation.wrong-stage"))
                        .singleElement()
                        .satisfies(r -> assertThat(r.detail("stage")).contains(stage.name()));
                assertThat(room.stage()).isEqualTo(stage);
            }
        }
    }

    @Test
    void every_command_but_the_proposal_and_the_reports_is_in_the_table() {
        assertThat(commands().map(a -> a.get()[0].getClass()))
                .hasSize(MediationCommand.class.getPermittedSubclasses().length - 3)
                .doesNotHaveDuplicates();
    }

    @Test
    void all_reasons_come_at_once() {
        AgreementTerms foreign = new AgreementTerms(
                Room.SOMETHING,
                Room.SOMETHING,
                List.of(new Obligation("x", Room.STRANGER, Room.LI, Room.SOMETHING, Optional.empty())),
                true,
                Set.of(),
                List.of());
        RecordOralAgreement wrong = new RecordOralAgreement(
                foreign, Set.of(Room.WANG, Room.STRANGER), Room.ZHAO, Set.of(WrittenTrigger.ASKED_BY_PARTY));

        assertThat(Room.proposed().refuses(wrong))
                .containsExactly(
                        "mediation.wrong-stage",
                        "mediation.agreement.no-session",
                        "mediation.agreement.no-mediator",
                        "mediation.not-a-party",
                        "mediation.agreement.other-ways-not-told",
                        "mediation.not-a-party",
                        "mediation.oral.not-agreed-by-all",
                        "mediation.mediator.not-named",
                        "mediation.oral.writing-required");
    }

    @Test
    void no_reason_repeats_what_a_person_said() {
        FreeText secret = FreeText.of("秘密");
        Room room = Room.proposed();

        String told = Stream.of(
                        new RequestRecusal(Room.WANG, Room.CHEN, ConflictGround.INTEREST, secret),
                        new WithdrawAgreement(secret),
                        new ResumeMediation(secret),
                        new RecordBreach("first", BreachKind.REFUSED, Room.DUE, secret))
                .map(c -> room.tries(c).reasons().toString())
                .reduce("", String::concat);

        assertThat(told).isNotEmpty().doesNotContain("秘密");
    }
}
