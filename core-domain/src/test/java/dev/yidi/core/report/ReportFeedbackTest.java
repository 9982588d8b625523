package dev.yidi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportFeedbackTest {
    @Test
    void a_reporter_is_told_in_no_way_they_did_not_want() {
        Reports unseen = decided(Reports.named(ProtectionWish.NO_CONTACT));
        assertThat(unseen.refusals(new TellReporter(FeedbackChannel.PHONE, Reports.TEXT)))
                .containsExactly("report.tell.against-wish");
        unseen.does(new TellReporter(FeedbackChannel.QUERY_CODE, Reports.TEXT));
        Reports byPhone = decided(Reports.named(ProtectionWish.PHONE_ONLY));
        assertThat(byPhone.refusals(new TellReporter(FeedbackChannel.LETTER, Reports.TEXT)))
                .containsExactly("report.tell.against-wish");
        byPhone.does(new TellReporter(FeedbackChannel.PHONE, Reports.TEXT));
    }

    @Test
    void nobody_is_told_of_an_anonymous_report_and_nothing_is_told_twice() {
        assertThat(decided(Reports.anonymous()).refusals(new TellReporter(FeedbackChannel.PHONE, Reports.TEXT)))
                .contains("report.identity.anonymous");
        Reports told = decided(Reports.named()).does(new TellReporter(FeedbackChannel.PHONE, Reports.TEXT));
        assertThat(told.refusals(new TellReporter(FeedbackChannel.PHONE, Reports.TEXT)))
                .containsExactly("report.tell.nothing-owed");
    }

    @Test
    void the_limits_of_the_market_run_for_its_reports_and_feedback_only_for_a_named_reporter() {
        RuleSet rules = RuleSet.national2022();
        Limit check = rules.limit(new LimitId("MARKET_REPORT_CHECK")).orElseThrow();
        Limit tell = rules.limit(new LimitId("MARKET_REPORT_TELL")).orElseThrow();
        assertThat(check.span()).isEqualTo(Span.workingDays(15));
        assertThat(check.extension().orElseThrow().totalCap()).contains(Span.workingDays(15));
        assertThat(tell.span()).isEqualTo(Span.workingDays(5));
        assertThat(Reports.named().state().keeps(check)).isTrue();
        assertThat(Reports.named().state().keeps(tell)).isTrue();
        assertThat(Reports.anonymous().state().keeps(check)).isTrue();
        assertThat(Reports.anonymous().state().keeps(tell)).isFalse();
        Reports other = new Reports()
                .does(Reports.takeUp("accusation", ReporterStanding.NAMED, Set.of(Reports.WANG), Set.of()));
        assertThat(other.state().keeps(check)).isFalse();
    }

    private static Reports decided(Reports reports) {
        return reports.does(Reports.verification()).does(new DecideFiling(false, Reports.TEXT));
    }
}
