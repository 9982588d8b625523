package dev.yidi.core.court;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConfirmationStagesTest {
    private static final Set<ConfirmationStage> APPLIED = EnumSet.of(ConfirmationStage.APPLIED);
    private static final Set<ConfirmationStage> ACCEPTED = EnumSet.of(ConfirmationStage.ACCEPTED);
    private static final Set<ConfirmationStage> CONFIRMED = EnumSet.of(ConfirmationStage.CONFIRMED);
    private static final Set<ConfirmationStage> WITHOUT =
            EnumSet.of(ConfirmationStage.NOT_ACCEPTED, ConfirmationStage.REJECTED, ConfirmationStage.REVOKED);

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of(new RecordCourtAcceptance(Requests.SEAT), APPLIED),
                Arguments.of(new RecordCourtRefusal(Set.of(ConfirmationGround.EXPIRED)), APPLIED),
                Arguments.of(new RecordRuling(Ruling.CONFIRMED, Set.of()), ACCEPTED),
                Arguments.of(
                        new WithdrawConfirmation(Requests.WANG),
                        EnumSet.of(ConfirmationStage.APPLIED, ConfirmationStage.ACCEPTED)),
                Arguments.of(new RecordRulingService(Requests.LI, Docket.START), CONFIRMED),
                Arguments.of(Docket.objection(Requests.LAST_DAY), CONFIRMED),
                Arguments.of(new DecideRulingObjection(true), CONFIRMED),
                Arguments.of(new ChooseExit(ConfirmationExit.SUIT, Set.of(Requests.LI)), WITHOUT),
                Arguments.of(new ApplyForEnforcement(Requests.WANG, Requests.LI, Set.of("a")), CONFIRMED));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_at_the_wrong_stage_is_refused_by_name(ConfirmationCommand command, Set<ConfirmationStage> allowed) {
        for (ConfirmationStage stage : ConfirmationStage.values()) {
            List<Reason> reasons = Docket.at(stage).tries(command).reasons();
            if (allowed.contains(stage)) {
                assertThat(reasons).extracting(Reason::code).doesNotContain("court.wrong-stage");
            } else {
                assertThat(reasons)
                        .filteredOn(r -> r.code().equals("court.wrong-stage"))
                        .singleElement()
                        .satisfies(r -> assertThat(r.detail("stage")).contains(stage.name()));
            }
        }
    }

    @Test
    void every_command_but_the_application_and_those_of_an_enforcement_is_in_the_table() {
        long others = Stream.of(ConfirmationCommand.class.getPermittedSubclasses())
                .filter(command -> !command.getSimpleName().startsWith("RecordEnforcement"))
                .count();
        assertThat(commands().map(a -> a.get()[0].getClass()))
                .hasSize((int) others - 1)
                .doesNotHaveDuplicates();
    }
}
