package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.privacy.EndKind;
import dev.yidi.core.profile.Exclusions;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.RatedSubject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one case counts for, at the edge of each formula: which side of it the last day and the last minute are on. */
class MeasuresTest {
    private static final IndicatorOptions STANDARD = IndicatorOptions.standard();
    private static final IndicatorOptions ORGAN = STANDARD.rating(Set.of(RatedSubject.ORGAN));
    private static final Instant NINE = Instant.parse("2026-03-10T01:00:00Z");
    private static final Tally NOTHING = Tally.none(1);
    private static final Tally NO_RATING = Tally.none(2);

    @Test
    void a_mediation_counts_once_every_party_consented_and_it_is_over() {
        MediationFact agreed = mediation(MediationType.PEOPLES, true, true, true);
        MediationFact failed = mediation(MediationType.TRAFFIC, true, true, false);
        MediationFact going = mediation(MediationType.PEOPLES, true, false, false);
        MediationFact refused = mediation(MediationType.PEOPLES, false, true, false);
        CaseFacts facts = Worked.matter().with(agreed, failed, going, refused).facts();

        assertThat(tally(IndicatorId.MEDIATION_SUCCESS, facts)).isEqualTo(tally(1, 2, 1));
        assertThat(tally(
                        IndicatorId.MEDIATION_SUCCESS,
                        Worked.matter().with(refused).facts()))
                .as("who did not consent is not mediated")
                .isEqualTo(NOTHING);
    }

    @Test
    void only_the_types_of_mediation_count_that_the_county_chose() {
        CaseFacts facts = Worked.matter()
                .with(
                        mediation(MediationType.PEOPLES, true, true, true),
                        mediation(MediationType.TRAFFIC, true, true, false))
                .facts();

        assertThat(tally(IndicatorId.MEDIATION_SUCCESS, facts, STANDARD.mediating(Set.of(MediationType.PEOPLES))))
                .isEqualTo(tally(1, 1, 0));
        assertThat(tally(IndicatorId.MEDIATION_SUCCESS, facts, STANDARD.mediating(Set.of(MediationType.TRAFFIC))))
                .isEqualTo(tally(0, 1, 0));
        assertThat(tally(IndicatorId.MEDIATION_SUCCESS, facts, STANDARD.mediating(Set.of(MediationType.MEDICAL))))
                .isEqualTo(NOTHING);
    }

    @Test
    void a_minute_begun_on_the_way_to_a_call_counts_whole() {
        assertThat(minutes(Duration.ZERO)).isEqualTo(tally(0, 1, 0));
        assertThat(minutes(Duration.ofSeconds(1))).isEqualTo(tally(1, 1, 0));
        assertThat(minutes(Duration.ofMinutes(12))).isEqualTo(tally(12, 1, 0));
        assertThat(minutes(Duration.ofSeconds(12 * 60 + 1))).isEqualTo(tally(13, 1, 0));
    }

    @Test
    void calls_add_up_and_who_has_not_come_yet_is_open() {
        CaseFacts facts = Worked.matter()
                .with(
                        call(Optional.of(Duration.ofMinutes(12)), 30),
                        call(Optional.of(Duration.ofMinutes(20)), 30),
                        call(Optional.empty(), 30))
                .facts();

        assertThat(tally(IndicatorId.ON_CALL_RESPONSE, facts)).isEqualTo(tally(32, 2, 1));
    }

    @Test
    void who_comes_in_the_last_minute_promised_is_in_time_and_a_second_later_is_late() {
        assertThat(inTime(call(Optional.of(Duration.ofMinutes(30)), 30), "2026-12-31T01:00:00Z"))
                .isEqualTo(tally(1, 1, 0));
        assertThat(inTime(call(Optional.of(Duration.ofSeconds(30 * 60 + 1)), 30), "2026-12-31T01:00:00Z"))
                .isEqualTo(tally(0, 1, 0));
    }

    @Test
    void who_has_not_come_is_late_only_when_the_promised_time_is_over() {
        assertThat(inTime(call(Optional.empty(), 30), "2026-03-10T01:30:00Z")).isEqualTo(tally(0, 0, 1));
        assertThat(inTime(call(Optional.empty(), 30), "2026-03-10T01:30:01Z")).isEqualTo(tally(0, 1, 0));
    }

    @Test
    void who_promised_no_time_is_neither_late_nor_in_time() {
        ResponseFact unpromised =
                new ResponseFact(new OrganId("police"), NINE, Optional.of(NINE.plusSeconds(9_000)), Optional.empty());

        assertThat(inTime(unpromised, "2026-12-31T01:00:00Z")).isEqualTo(NOTHING);
        assertThat(tally(
                        IndicatorId.ON_CALL_RESPONSE,
                        Worked.matter().with(unpromised).facts()))
                .as("the way took 150 minutes all the same")
                .isEqualTo(tally(150, 1, 0));
    }

    @Test
    void a_reply_is_public_not_public_or_not_told_and_without_a_reply_there_is_nothing_to_publish() {
        String replied = "2026-04-01T01:00:00Z";

        assertThat(tally(
                        IndicatorId.PUBLIC_REPLY,
                        Worked.matter().answered(replied).inPublic(true).facts()))
                .isEqualTo(tally(1, 1, 0));
        assertThat(tally(
                        IndicatorId.PUBLIC_REPLY,
                        Worked.matter().answered(replied).inPublic(false).facts()))
                .isEqualTo(tally(0, 1, 0));
        assertThat(tally(
                        IndicatorId.PUBLIC_REPLY,
                        Worked.matter().answered(replied).facts()))
                .isEqualTo(tally(0, 0, 1));
        assertThat(tally(
                        IndicatorId.PUBLIC_REPLY, Worked.matter().inPublic(true).facts()))
                .isEqualTo(NOTHING);
    }

    /** 10 March and 180 days is 6 September: what comes back on that day came back within the window. */
    @Test
    void what_comes_back_on_the_last_day_of_the_window_was_not_resolved_and_a_day_later_it_was() {
        assertThat(resolution(closed().back("2026-09-06T15:59:59Z"))).isEqualTo(tally(0, 1, 0));
        assertThat(resolution(closed().back("2026-09-06T16:00:00Z"))).isEqualTo(tally(1, 1, 0));
    }

    @Test
    void what_has_not_come_back_is_open_to_the_end_of_the_last_day_of_the_window() {
        assertThat(resolution(closed().seenAt("2026-09-06T15:59:59Z"))).isEqualTo(tally(0, 0, 1));
        assertThat(resolution(closed().seenAt("2026-09-06T16:00:00Z"))).isEqualTo(tally(1, 1, 0));
    }

    @Test
    void what_is_still_open_or_came_before_is_no_first_resolution() {
        assertThat(resolution(Worked.matter())).isEqualTo(NOTHING);
        assertThat(resolution(closed().again())).isEqualTo(NOTHING);
    }

    @Test
    void a_repeat_lengthens_no_mean_of_days() {
        Worked answered = Worked.matter().answered("2026-03-20T01:00:00Z");

        assertThat(tally(IndicatorId.FIRST_AVG_REPLY, answered.facts())).isEqualTo(tally(10, 1, 0));
        assertThat(tally(IndicatorId.FIRST_AVG_REPLY, answered.again().facts())).isEqualTo(NOTHING);
    }

    @Test
    void what_ended_without_a_reply_waits_for_none() {
        assertThat(tally(IndicatorId.FIRST_AVG_REPLY, Worked.matter().facts())).isEqualTo(tally(0, 0, 1));
        for (Stage ended : List.of(Stage.WITHDRAWN, Stage.MERGED, Stage.NOT_ACCEPTED)) {
            assertThat(tally(
                            IndicatorId.FIRST_AVG_REPLY,
                            Worked.matter().standing(ended).facts()))
                    .as(ended.name())
                    .isEqualTo(NOTHING);
        }
    }

    /** Answered on 1 April: rated until 1 May, 30 days on; from 2 May on it is 逾期未评 and counts as content. */
    @Test
    void who_has_not_rated_may_still_on_the_last_day_and_counts_as_content_from_the_next() {
        Worked answered = Worked.matter().answered("2026-04-01T01:00:00Z");

        assertThat(rated(answered.seenAt("2026-05-01T15:59:59Z"), ORGAN)).isEqualTo(ratings(0, 0, 0, 0, 1));
        assertThat(rated(answered.seenAt("2026-05-01T16:00:00Z"), ORGAN)).isEqualTo(ratings(1, 1, 0, 1, 0));
    }

    @Test
    void only_the_rating_of_who_is_asked_about_counts_and_only_of_the_last_round() {
        Worked once = Worked.matter()
                .answered("2026-04-01T01:00:00Z")
                .rated(RatedSubject.WINDOW, true, 0)
                .rated(RatedSubject.ORGAN, false, 0);
        assertThat(rated(once, ORGAN)).isEqualTo(ratings(1, 1, 1, 1, 0));
        assertThat(tally(IndicatorId.SATISFACTION, once.facts(), ORGAN)).isEqualTo(tally(1, 1, 0));

        Worked reopened = once.reopened(1);
        assertThat(rated(reopened, ORGAN)).as("not rated again").isEqualTo(ratings(1, 1, 0, 1, 0));
        assertThat(rated(reopened.rated(RatedSubject.ORGAN, true, 1), ORGAN)).isEqualTo(ratings(0, 1, 1, 1, 0));
    }

    @Test
    void a_mediator_is_rated_only_where_one_mediated() {
        IndicatorOptions mediator = STANDARD.rating(Set.of(RatedSubject.MEDIATOR));
        Worked answered = Worked.matter().answered("2026-04-01T01:00:00Z");

        assertThat(rated(answered, mediator)).isEqualTo(NO_RATING);
        assertThat(rated(answered.with(mediation(MediationType.PEOPLES, true, true, false)), mediator))
                .isEqualTo(ratings(1, 1, 0, 1, 0));
        assertThat(rated(answered, ORGAN)).as("the organ in any case").isEqualTo(ratings(1, 1, 0, 1, 0));
    }

    @Test
    void a_repeat_and_a_matter_without_reply_are_not_put_to_the_citizens_vote() {
        assertThat(rated(Worked.matter().rated(RatedSubject.ORGAN, false, 0), ORGAN))
                .isEqualTo(NO_RATING);
        assertThat(rated(
                        Worked.matter().answered("2026-04-01T01:00:00Z").again().rated(RatedSubject.ORGAN, false, 0),
                        ORGAN))
                .isEqualTo(NO_RATING);
    }

    @Test
    void what_is_excluded_by_kind_category_or_end_is_not_rated() {
        IndicatorOptions options = ORGAN.excluding(new Exclusions(
                Set.of(CaseKind.REPORT), Set.of(PetitionCategory.REPORT_ACCUSATION), Set.of(EndKind.REFERRED_OUTSIDE)));

        assertThat(rated(replied(), options)).as("excluded by nothing").isEqualTo(ratings(1, 1, 0, 1, 0));
        assertThat(rated(replied().of(CaseKind.REPORT), options)).isEqualTo(NO_RATING);
        assertThat(rated(replied().of(PetitionCategory.REPORT_ACCUSATION), options))
                .isEqualTo(NO_RATING);
        assertThat(rated(replied().of(PetitionCategory.SUGGESTION), options)).isEqualTo(ratings(1, 1, 0, 1, 0));
        assertThat(rated(replied().ending(CaseResult.REFERRED_OUTSIDE), options))
                .isEqualTo(NO_RATING);
        assertThat(rated(replied().ending(CaseResult.RESOLVED), options)).isEqualTo(ratings(1, 1, 0, 1, 0));
    }

    @Test
    void a_case_that_ended_without_a_result_is_excluded_by_how_it_ended() {
        IndicatorOptions options = ORGAN.excluding(new Exclusions(Set.of(), Set.of(), Set.of(EndKind.WITHDRAWN)));

        assertThat(rated(replied().standing(Stage.WITHDRAWN), options)).isEqualTo(NO_RATING);
        assertThat(rated(replied().standing(Stage.MERGED), options)).isEqualTo(ratings(1, 1, 0, 1, 0));
        assertThat(rated(replied().standing(Stage.ACCEPTED), options)).isEqualTo(ratings(1, 1, 0, 1, 0));
    }

    @Test
    void what_was_closed_by_an_organ_that_the_county_does_not_know_was_not_solved_on_the_spot() {
        assertThat(tally(IndicatorId.LOCAL_RESOLUTION, closed().byNobodyKnown().facts()))
                .isEqualTo(tally(0, 1, 0));
        assertThat(tally(
                        IndicatorId.OWN_LEVEL_RESOLUTION,
                        closed().byNobodyKnown().facts()))
                .as("where it first lay is not known")
                .isEqualTo(NOTHING);
    }

    private static Worked closed() {
        return Worked.matter().closed("2026-03-10T15:59:59Z");
    }

    private static Worked replied() {
        return Worked.matter().answered("2026-04-01T01:00:00Z");
    }

    private static MediationFact mediation(MediationType type, boolean mediated, boolean over, boolean agreed) {
        return new MediationFact(type, mediated, over, agreed);
    }

    private static ResponseFact call(Optional<Duration> taken, int owedMinutes) {
        return new ResponseFact(new OrganId("police"), NINE, taken.map(NINE::plus), Optional.of(owedMinutes));
    }

    private static Tally minutes(Duration taken) {
        return tally(
                IndicatorId.ON_CALL_RESPONSE,
                Worked.matter().with(call(Optional.of(taken), 30)).facts());
    }

    private static Tally inTime(ResponseFact call, String asOf) {
        return tally(
                IndicatorId.ON_CALL_IN_TIME,
                Worked.matter().seenAt(asOf).with(call).facts());
    }

    private static Tally resolution(Worked matter) {
        return tally(IndicatorId.FIRST_RESOLUTION, matter.facts(), STANDARD.resolvedFor(180));
    }

    private static Tally rated(Worked matter, IndicatorOptions options) {
        return tally(IndicatorId.RATED_SATISFACTION, matter.facts(), options.ratedWithin(30));
    }

    private static Tally tally(IndicatorId id, CaseFacts facts) {
        return tally(id, facts, STANDARD);
    }

    private static Tally tally(IndicatorId id, CaseFacts facts, IndicatorOptions options) {
        return id.tally(facts, options, CountyDesk.ZONE);
    }

    private static Tally tally(long counted, long of, long undecided) {
        return new Tally(List.of(new Counts(counted, of)), undecided);
    }

    /** Content out of all, and rated out of all. */
    private static Tally ratings(long content, long of, long given, long all, long undecided) {
        return new Tally(List.of(new Counts(content, of), new Counts(given, all)), undecided);
    }
}
