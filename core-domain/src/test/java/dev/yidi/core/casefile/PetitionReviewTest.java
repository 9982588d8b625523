package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.CloseHearing;
import dev.yidi.core.petition.Instance;
import dev.yidi.core.petition.OpenHearing;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.petition.PetitionStage;
import dev.yidi.core.petition.RequestReview;
import dev.yidi.core.petition.TriagePetition;
import dev.yidi.core.petition.TriageQuestion;
import dev.yidi.core.petition.WithdrawReview;
import dev.yidi.core.place.Tier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Review and recheck: by whom, within which time, and that nothing follows them (信访工作条例 art. 35–36). */
class PetitionReviewTest {
    @Test
    void the_time_to_ask_runs_from_the_receipt_of_the_letter() {
        Play issued = Petitions.inProcedure(Play.petition()).does(Petitions.opinion(OpinionResult.EXPLAINED));
        Play later = issued.days(4);
        Play served = later.does(new ServeDocument(
                Petitions.OPINION,
                Play.WANG,
                ServiceMethod.POST,
                issued.now().plus(Duration.ofDays(1)),
                Optional.of(Play.text())));

        assertThat(issued.running()).doesNotContain("XF_REVIEW_APPLY-1");
        assertThat(served.clock("XF_REVIEW_APPLY").started())
                .isEqualTo(issued.now().plus(Duration.ofDays(1)));
        assertThat(issued.refusals(Petitions.request(Instance.REVIEW, Petitions.GOVERNMENT)))
                .containsExactly("petition.review.not-served");
    }

    @Test
    void a_late_request_is_refused_with_the_day_it_was_due() {
        Play decided = Petitions.decided(Play.petition(), OpinionResult.NOT_SUPPORTED);
        Play inTime = decided.at(Instant.parse("2026-04-01T15:59:59Z"));
        Play late = decided.at(Instant.parse("2026-04-01T16:00:00Z"));
        CaseCommand request = Petitions.request(Instance.REVIEW, Petitions.GOVERNMENT);

        assertThat(inTime.refusals(request)).isEmpty();
        Reason reason = late.reasons(request).get(0);
        assertThat(reason.code()).isEqualTo("petition.review.late");
        assertThat(reason.detail("due")).contains("2026-04-01");
        assertThat(reason.basis()).contains(new Citation("信访工作条例(2022)", "35"));
    }

    @Test
    void each_petitioner_counts_from_their_own_receipt() {
        Play issued = Petitions.inProcedure(Play.begin(Registration.petition()
                        .with(List.of(
                                Registration.party(Play.WANG, PartyRole.APPLICANT),
                                Registration.party(Play.LI, PartyRole.APPLICANT)))))
                .does(Petitions.opinion(OpinionResult.NOT_SUPPORTED));
        Play both = Petitions.served(issued, Petitions.OPINION)
                .days(10)
                .does(new ServeDocument(
                        Petitions.OPINION,
                        Play.LI,
                        ServiceMethod.ELECTRONIC,
                        issued.now().plus(Duration.ofDays(10)),
                        Optional.empty()));
        Play day35 = both.days(25);

        assertThat(day35.refusals(Petitions.request(Instance.REVIEW, Petitions.GOVERNMENT)))
                .containsExactly("petition.review.late");
        assertThat(day35.refusals(
                        Petitions.does(new RequestReview(Instance.REVIEW, Play.LI, Petitions.GOVERNMENT, Play.text()))))
                .isEmpty();
    }

    @Test
    void a_request_posted_in_time_is_in_time_whenever_it_arrives() {
        Play decided = Petitions.decided(Play.petition(), OpinionResult.NOT_SUPPORTED);
        LocalDate last = LocalDate.of(2026, 4, 1);
        Play later = decided.days(33);

        assertThat(later.refusals(posted(last.plusDays(1)))).containsExactly("petition.review.late");
        assertThat(later.refusals(Petitions.request(Instance.REVIEW, Petitions.GOVERNMENT)))
                .containsExactly("petition.review.late");
        Play requested = later.does(posted(last));
        assertThat(Petitions.of(requested).decisions().pending().orElseThrow().postedOn())
                .contains(last);
        assertThat(requested.clock("XF_REVIEW").started())
                .as("the reviewer's time is from its receipt")
                .isEqualTo(later.now());
    }

    @Test
    void nobody_posts_tomorrow_or_before_the_reply_came() {
        Play decided = Petitions.decided(Play.petition(), OpinionResult.NOT_SUPPORTED);

        assertThat(decided.refusals(posted(LocalDate.of(2026, 3, 3)))).containsExactly("case.posted.later");
        assertThat(decided.days(3).refusals(posted(LocalDate.of(2026, 3, 1)))).containsExactly("case.posted.early");
    }

    private static CaseCommand posted(LocalDate day) {
        return Petitions.does(
                new RequestReview(Instance.REVIEW, Play.WANG, Petitions.GOVERNMENT, Play.text(), Optional.of(day)));
    }

    @Test
    void the_reviewer_stands_exactly_one_level_above() {
        Play decided = Petitions.decided(Play.petition(), OpinionResult.NOT_SUPPORTED);
        Authority police = Authority.of(CountyDesk.POLICE, "公安局", Tier.COUNTY);

        assertThat(decided.refusals(Petitions.request(Instance.REVIEW, police)))
                .containsExactly("petition.review.not-one-above");
        assertThat(decided.refusals(Petitions.request(Instance.REVIEW, Petitions.CITY)))
                .containsExactly("petition.review.not-one-above");
        assertThat(decided.refusals(Petitions.request(Instance.RECHECK, Petitions.GOVERNMENT)))
                .containsExactly("petition.review.instance");
        assertThat(decided.refusals(
                        Petitions.does(new RequestReview(Instance.REVIEW, Play.LI, Petitions.GOVERNMENT, Play.text()))))
                .containsExactly("petition.review.not-petitioner");
    }

    @Test
    void only_the_reviewer_decides_and_its_thirty_days_run_from_the_request() {
        Play requested = Petitions.decided(Play.petition(), OpinionResult.NOT_SUPPORTED)
                .days(5)
                .does(Petitions.request(Instance.REVIEW, Petitions.GOVERNMENT));

        assertThat(requested.running()).containsExactly("XF_REVIEW-1");
        assertThat(requested.refusals(Petitions.opinion(OpinionResult.SUPPORTED)))
                .containsExactly("case.petition.not-reviewer");
        assertThat(requested.refusals(
                        Petitions.does(new OpenHearing(Play.text(), Play.text(), Optional.empty(), true))))
                .contains("petition.hearing.not-here");
        Play reviewed = requested.by(CountyDesk.GOVERNMENT).does(Petitions.opinion(OpinionResult.SUPPORTED));
        assertThat(reviewed.running()).isEmpty();
        assertThat(Petitions.of(reviewed).decisions().executionOwed()).isTrue();
        assertThat(AccessFacts.of(requested.file(), CountyDesk.profile()).allow())
                .contains(AccessTag.organ(CountyDesk.GOVERNMENT));
    }

    @Test
    void above_the_county_the_tier_is_what_counts() {
        Play reviewed = Petitions.reviewed(Play.petition()).by(CountyDesk.HOUSING);

        assertThat(reviewed.refusals(Petitions.request(Instance.RECHECK, Authority.above("某省信访局", Tier.PROVINCE))))
                .containsExactly("petition.review.not-one-above");
        assertThat(reviewed.refusals(Petitions.request(Instance.RECHECK, Petitions.CITY)))
                .isEmpty();
    }

    @Test
    void a_hearing_in_recheck_is_not_counted() {
        Play requested = Petitions.reviewed(Play.petition())
                .by(CountyDesk.HOUSING)
                .does(Petitions.request(Instance.RECHECK, Petitions.CITY));
        Play heard = requested
                .days(2)
                .does(Petitions.does(new OpenHearing(Play.text(), Play.text(), Optional.empty(), true)))
                .days(7)
                .does(Petitions.does(new CloseHearing(Set.of(), Play.text(), Play.text())));

        assertThat(heard.clock("XF_RECHECK")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(requested
                        .clock("XF_RECHECK")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date()
                        .plusDays(7));
    }

    @Test
    void after_recheck_nothing_of_the_matter_is_taken_again() {
        Play last = Petitions.rechecked(Play.petition());
        Play closed = last.does(new CloseCase());

        assertThat(Petitions.of(last).isFinal()).isTrue();
        assertThat(last.refusals(Petitions.request(Instance.RECHECK, Petitions.CITY)))
                .contains("petition.final");
        assertThat(last.refusals(Petitions.opinion(OpinionResult.SUPPORTED))).contains("petition.final");
        assertThat(closed.refusals(new ReopenCase(Play.text()))).containsExactly("case.petition.final");
        assertThat(closed.refusals(new ConductPetition(
                        new ProceedingId("p2"),
                        new TriagePetition(
                                new ProceedingId("p2"),
                                TriageQuestion.plain(IntakeChannel.VISIT, PetitionCategory.APPEAL_CLAIM)))))
                .contains("case.petition.final");
    }

    @Test
    void a_request_taken_back_ends_the_review_and_leaves_the_opinion() {
        Play requested = Petitions.decided(Play.petition(), OpinionResult.NOT_SUPPORTED)
                .does(Petitions.request(Instance.REVIEW, Petitions.GOVERNMENT));
        Play back = requested.does(Petitions.does(new WithdrawReview(Play.WANG)));

        assertThat(requested.refusals(Petitions.does(new WithdrawReview(Play.LI))))
                .containsExactly("petition.review.not-petitioner");
        assertThat(back.running()).isEmpty();
        assertThat(Petitions.of(back).stage()).isEqualTo(PetitionStage.DECIDED);
        assertThat(back.refusals(Petitions.does(new WithdrawReview(Play.WANG))))
                .containsExactly("petition.review.none");
        assertThat(back.refusals(Petitions.request(Instance.REVIEW, Petitions.GOVERNMENT)))
                .isEmpty();
    }

    @Test
    void a_case_in_review_is_not_reopened_and_a_reopened_one_is_looked_through_anew() {
        Play closed = Petitions.closed(Play.petition());

        assertThat(closed.does(Petitions.request(Instance.REVIEW, Petitions.GOVERNMENT))
                        .refusals(new ReopenCase(Play.text())))
                .containsExactly("case.proceeding-open");
        Play reopened = closed.does(new ReopenCase(Play.text()));
        ProceedingId second = new ProceedingId("p2");
        assertThat(reopened.refusals(new ConductPetition(
                        second,
                        new TriagePetition(
                                second, TriageQuestion.plain(IntakeChannel.VISIT, PetitionCategory.APPEAL_CLAIM)))))
                .isEmpty();
    }
}
