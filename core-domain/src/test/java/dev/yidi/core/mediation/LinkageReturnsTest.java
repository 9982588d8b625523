package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RuleSet;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 五调联动: what goes back to the organ that sent the dispute. */
class LinkageReturnsTest {
    private static final OrganId ORGAN = new OrganId("referring");
    private static final Set<ReturnMaterial> EVERYTHING = EnumSet.allOf(ReturnMaterial.class);

    @ParameterizedTest
    @EnumSource(value = Linkage.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void every_linkage_hears_of_an_agreement_a_failure_and_a_refusal_within_a_limit(Linkage linkage) {
        List<ReturnRule> rules = LinkageTable.published().of(linkage);

        assertThat(rules)
                .extracting(ReturnRule::outcome)
                .contains(ReturnOutcome.AGREED, ReturnOutcome.FAILED, ReturnOutcome.REFUSED);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.materials()).contains(ReturnMaterial.RESULT_REPORT);
            assertThat(RuleSet.national2022().limit(rule.limit())).hasValueSatisfying(limit -> {
                assertThat(limit.start()).isEqualTo(Milestone.RESULT_OWED);
                assertThat(limit.stops()).containsExactly(Milestone.RESULT_RETURNED);
            });
        });
    }

    @Test
    void without_a_linkage_nothing_goes_back() {
        assertThat(LinkageTable.published().of(Linkage.NONE)).isEmpty();
        assertThat(Room.effective().mediation().returnsOwed()).isEmpty();
        assertThat(Room.effective().refuses(new ReportBack(EVERYTHING))).containsExactly("mediation.return.nobody");
    }

    @Test
    void the_police_case_is_settled_by_performance_and_not_by_signature() {
        Room room = Room.effective(from(Linkage.POLICE));
        assertThat(room.mediation().returnsOwed()).containsExactly(ReturnOutcome.AGREED);
        assertThat(room.mediation().isOpen()).as("what is owed keeps it open").isTrue();

        room.does(new ReportBack(EnumSet.of(ReturnMaterial.RESULT_REPORT, ReturnMaterial.AGREEMENT)));
        assertThat(room.mediation().isReferralSettled()).isFalse();
        assertThat(room.mediation().isOpen()).isFalse();
        assertThat(room.refuses(new ReportBack(EVERYTHING))).containsExactly("mediation.return.nothing-owed");

        room.does(new RecordPerformance("first", Room.SOMETHING));
        assertThat(room.mediation().returnsOwed()).as("half is not performance").isEmpty();
        room.does(new RecordPerformance("second", Room.SOMETHING));
        assertThat(room.mediation().returnsOwed()).containsExactly(ReturnOutcome.PERFORMED);
        Reason missing = room.tries(new ReportBack(Set.of(ReturnMaterial.RESULT_REPORT)))
                .reasons()
                .get(0);
        assertThat(missing.code()).isEqualTo("mediation.return.material-missing");
        assertThat(missing.detail("missing")).contains("PROOF_OF_PERFORMANCE");
        assertThat(missing.basis()).extracting(c -> c.article()).containsExactly("9");
        room.does(new ReportBack(EnumSet.of(ReturnMaterial.RESULT_REPORT, ReturnMaterial.PROOF_OF_PERFORMANCE)));

        assertThat(room.mediation().isReferralSettled()).isTrue();
        assertThat(room.mediation().isOpen()).isFalse();
    }

    @Test
    void the_police_hear_of_each_breach() {
        Room room = Room.effective(from(Linkage.POLICE)).then(new ReportBack(EVERYTHING));

        room.does(new RecordBreach("first", BreachKind.REFUSED, Room.DUE, Room.SOMETHING));
        assertThat(room.mediation().returnsOwed()).containsExactly(ReturnOutcome.NOT_PERFORMED);
        room.does(new ReportBack(EVERYTHING));
        assertThat(room.mediation().returnsOwed()).isEmpty();
        room.does(new RecordBreach("second", BreachKind.REFUSED, Room.DUE, Room.SOMETHING));
        assertThat(room.mediation().returnsOwed()).containsExactly(ReturnOutcome.NOT_PERFORMED);

        room.does(new RecordPerformance("first", Room.SOMETHING));
        room.does(new RecordPerformance("second", Room.SOMETHING));
        assertThat(room.mediation().returnsOwed())
                .as("a breach that was healed before it was told")
                .containsExactly(ReturnOutcome.PERFORMED);
    }

    @Test
    void the_court_gets_the_result_and_its_papers_back_whatever_the_end() {
        MediationTerms terms = MediationTermsTable.published().get("court-pre-filing");
        Room refused = Room.proposed(terms).then(new RefuseMediation(Room.LI, Optional.empty()));
        Room failed = Room.mediated(terms)
                .then(new EndMediation(MediationEnd.TOO_FAR_APART, Room.allWays(), List.of(Room.SOMETHING)));
        Room agreed = Room.effective(Room.proposed(terms));

        assertThat(refused.mediation().returnsOwed()).containsExactly(ReturnOutcome.REFUSED);
        assertThat(failed.mediation().returnsOwed()).containsExactly(ReturnOutcome.FAILED);
        assertThat(agreed.mediation().returnsOwed()).containsExactly(ReturnOutcome.AGREED);
        for (Room room : List.of(refused, failed, agreed)) {
            assertThat(room.mediation().materialsOwed()).contains(ReturnMaterial.REFERRED_PAPERS);
            assertThat(room.does(new ReportBack(EVERYTHING)))
                    .singleElement()
                    .satisfies(event -> assertThat(event.milestones()).containsExactly(Milestone.RESULT_RETURNED));
            assertThat(room.mediation().isReferralSettled()).isTrue();
        }
    }

    @Test
    void nothing_can_go_back_that_was_said_in_a_session() {
        assertThat(ReturnMaterial.values())
                .extracting(Enum::name)
                .noneMatch(name -> name.contains("MINUTES") || name.contains("ADMISSION") || name.contains("SESSION"));
        assertThat(ReportedBack.class.getRecordComponents())
                .extracting(c -> c.getGenericType().getTypeName())
                .noneMatch(type -> type.contains("FreeText") || type.contains("Session"));
    }

    @Test
    void every_faulty_line_of_a_table_is_named() {
        assertThatThrownBy(() -> LinkageTable.read(new StringReader("""
                        materials RESULT_REPORT
                        return COURT AGREED
                        materials MINUTES
                        settles perhaps
                        within soon
                        basis 某法
                        return MARS AGREED
                        return COURT FAILED
                        colour red
                        """)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::path)
                                .contains(
                                        "line 1", "line 3", "line 4", "line 5", "line 6", "line 7", "line 8",
                                        "line 9"));
        assertThatThrownBy(() -> LinkageTable.read(new StringReader((GOOD + GOOD))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("again");
        assertThat(LinkageTable.read(new StringReader(GOOD)).of(Linkage.COURT)).hasSize(1);
    }

    private static final String GOOD = """
            return COURT AGREED
              materials RESULT_REPORT
              settles yes
              within RETURN_COURT
              basis 某法 art. 1
            """;

    private static Room from(Linkage linkage) {
        return Room.proposed(MediationTerms.peoples(), Referral.by(linkage, ORGAN));
    }
}
