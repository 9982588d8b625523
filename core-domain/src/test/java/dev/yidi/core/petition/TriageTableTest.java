package dev.yidi.core.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriageTableTest {
    private static final TriageTable TABLE = TriageTable.published();
    private static final Matter PLAIN = new Matter(IntakeChannel.LETTER);

    /** A question, each {@code with} changing one part of it. */
    private record Matter(
            IntakeChannel channel,
            PetitionCategory category,
            SameMatter same,
            RaisedAt raised,
            int visitors,
            Set<String> facts,
            int units) {
        Matter(IntakeChannel channel) {
            this(
                    channel,
                    PetitionCategory.APPEAL_CLAIM,
                    SameMatter.NONE,
                    RaisedAt.COMPETENT_LEVEL,
                    0,
                    Set.of("own", "common", "known"),
                    1);
        }

        Matter same(SameMatter other, RaisedAt at) {
            return new Matter(channel, category, other, at, visitors, facts, units);
        }

        Matter visitors(int other) {
            return new Matter(channel, category, same, raised, other, facts, units);
        }

        Matter accusation() {
            return new Matter(channel, PetitionCategory.REPORT_ACCUSATION, same, raised, visitors, facts, units);
        }

        Matter units(int other) {
            return new Matter(channel, category, same, raised, visitors, facts, other);
        }

        Matter knowing(String... only) {
            return new Matter(channel, category, same, raised, visitors, Set.of(only), units);
        }

        Triage triage() {
            return TABLE.of(new TriageQuestion(
                    channel,
                    category,
                    same,
                    raised,
                    visitors,
                    facts.contains("justice"),
                    facts.contains("discipline"),
                    facts.contains("own"),
                    facts.contains("lower"),
                    facts.contains("grave"),
                    facts.contains("feedback"),
                    units,
                    facts.contains("disagree"),
                    facts.contains("common"),
                    facts.contains("gone"),
                    facts.contains("known")));
        }
    }

    @Test
    void the_rows_stand_in_the_order_of_the_law() {
        assertThat(TABLE.rows())
                .extracting(TriageRow::name)
                .startsWith("same-matter-pending", "same-matter-exhausted", "level-skipped", "visit-of-justice")
                .endsWith("beyond-competence");
        assertThat(TABLE.rows())
                .allSatisfy(row -> assertThat(row.basis().source()).isEqualTo("信访工作条例(2022)"));
    }

    @Test
    void a_matter_pending_below_is_not_accepted_above() {
        Triage above = PLAIN.same(SameMatter.PENDING, RaisedAt.ONE_ABOVE).triage();
        Triage there = PLAIN.same(SameMatter.PENDING, RaisedAt.COMPETENT_LEVEL).triage();

        assertThat(above.disposition()).isEqualTo(Disposition.NOT_ACCEPTED);
        assertThat(above.findings())
                .singleElement()
                .satisfies(first -> assertThat(first.applied()).isTrue());
        assertThat(above.reasons())
                .containsExactly(
                        Reason.of("petition.triage.same-matter-pending", new Citation("信访工作条例(2022)", "19 ¶3")));
        assertThat(there.disposition()).isEqualTo(Disposition.FORWARDED);
    }

    @Test
    void an_exhausted_matter_is_no_longer_accepted_whoever_is_asked() {
        Triage triage =
                PLAIN.same(SameMatter.EXHAUSTED, RaisedAt.COMPETENT_LEVEL).triage();

        assertThat(triage.disposition()).isEqualTo(Disposition.NO_LONGER_ACCEPTED);
        assertThat(triage.measures()).contains(Measure.COUNSEL_AND_RELIEVE);
        assertThat(triage.disposition().barsAcceptance()).isTrue();
    }

    @Test
    void a_level_skipping_visit_is_guided_and_registered_and_a_letter_is_forwarded() {
        Matter visit = new Matter(IntakeChannel.VISIT).same(SameMatter.NONE, RaisedAt.HIGHER);
        Matter oneAbove = new Matter(IntakeChannel.VISIT).same(SameMatter.NONE, RaisedAt.ONE_ABOVE);

        assertThat(visit.triage().disposition()).isEqualTo(Disposition.GUIDED);
        assertThat(visit.triage().measures()).contains(Measure.REGISTER_AND_EXPLAIN);
        assertThat(oneAbove.triage().disposition()).isEqualTo(Disposition.FORWARDED);
        assertThat(PLAIN.same(SameMatter.NONE, RaisedAt.HIGHER).triage().disposition())
                .isEqualTo(Disposition.FORWARDED);
    }

    @Test
    void matters_of_justice_are_shown_the_way_at_the_window_and_forwarded_when_written() {
        assertThat(new Matter(IntakeChannel.VISIT)
                        .knowing("justice", "own")
                        .triage()
                        .measures())
                .containsExactly(Measure.GUIDE_TO_JUSTICE_ORGANS);
        assertThat(PLAIN.knowing("justice", "own").triage().measures())
                .containsExactly(Measure.FORWARD_TO_JUSTICE_ORGANS);
    }

    @Test
    void a_group_elects_representatives_and_its_matter_goes_its_way() {
        Triage group = new Matter(IntakeChannel.VISIT).visitors(6).triage();

        assertThat(group.measures()).containsExactly(Measure.ELECT_REPRESENTATIVES, Measure.FORWARD_TO_COMPETENT_UNIT);
        assertThat(group.disposition()).isEqualTo(Disposition.FORWARDED);
    }

    @Test
    void an_accusation_is_kept_from_the_accused_whoever_deals_with_it() {
        assertThat(PLAIN.accusation().knowing("discipline", "own").triage().measures())
                .containsExactly(Measure.FORWARD_BY_CADRE_AUTHORITY, Measure.KEEP_FROM_ACCUSED);
        assertThat(PLAIN.accusation().triage().measures())
                .containsExactly(Measure.KEEP_FROM_ACCUSED, Measure.FORWARD_TO_COMPETENT_UNIT);
    }

    @Test
    void a_grave_matter_is_reported_and_one_that_needs_feedback_is_assigned() {
        Triage triage = PLAIN.knowing("own", "grave", "feedback", "known").triage();

        assertThat(triage.disposition()).isEqualTo(Disposition.ASSIGNED);
        assertThat(triage.measures())
                .containsExactly(
                        Measure.REPORT_TO_OWN_LEADERSHIP,
                        Measure.FORWARD_TO_COMPETENT_UNIT,
                        Measure.SET_PERIOD_AND_REPORT);
    }

    @Test
    void several_units_agree_or_their_superior_decides_or_the_joint_conference() {
        assertThat(PLAIN.units(2).triage().measures()).contains(Measure.AGREE_WHO_ACCEPTS);
        assertThat(PLAIN.units(2)
                        .knowing("own", "disagree", "common", "known")
                        .triage()
                        .measures())
                .contains(Measure.COMMON_SUPERIOR_DECIDES)
                .doesNotContain(Measure.AGREE_WHO_ACCEPTS, Measure.JOINT_CONFERENCE_SETTLES);
        assertThat(PLAIN.units(2).knowing("own", "disagree", "known").triage().measures())
                .contains(Measure.JOINT_CONFERENCE_SETTLES);
    }

    @Test
    void the_successor_accepts_or_leadership_designates() {
        assertThat(PLAIN.knowing("own", "gone", "known").triage().measures()).contains(Measure.SUCCESSOR_ACCEPTS);
        assertThat(PLAIN.knowing("own", "gone").triage().measures()).contains(Measure.LEADERSHIP_DESIGNATES);
    }

    @Test
    void a_matter_nobody_here_may_deal_with_is_guided_and_every_row_says_why_not() {
        Triage triage = PLAIN.knowing().triage();

        assertThat(triage.disposition()).isEqualTo(Disposition.GUIDED);
        assertThat(triage.findings()).hasSameSizeAs(TABLE.rows());
        assertThat(triage.findings())
                .filteredOn(finding -> finding.row().equals("own-level-grave"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.missing()).containsExactly(Condition.GRAVE, Condition.OWN_LEVEL_COMPETENT));
    }

    @Test
    void a_bad_table_is_refused_with_every_faulty_line() {
        String bad = """
                stray x
                row a
                when NOWHERE
                then PERHAPS
                do NOTHING_AT_ALL
                last maybe
                basis somewhere
                row a
                when VISIT
                when VISIT
                colour red
                """;

        assertThatThrownBy(() -> TriageTable.read(new StringReader(bad)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::path)
                                .containsExactlyInAnyOrder(
                                        "line 1", "line 10", "line 11", "line 3", "line 4", "line 5", "line 6",
                                        "line 7", "line 8", "line 8", "line 8", "line 8", "rows"));
    }

    @Test
    void a_table_that_leaves_a_matter_without_disposition_or_names_a_row_twice_is_refused() {
        String row = """
                row a
                when VISIT
                then GUIDED
                do REGISTER_AND_EXPLAIN
                last yes
                basis 某条例 art. 1
                """;

        assertThatThrownBy(() -> TriageTable.read(new StringReader(row + row)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .containsExactly("petition.table.twice", "petition.table.partial"));
    }
}
