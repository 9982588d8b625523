package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.casefile.AnsweredOnTheSpot;
import dev.yidi.core.casefile.CaseAccepted;
import dev.yidi.core.casefile.CaseClosed;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseReopened;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.ConsultationAdvanced;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.JointAdvanced;
import dev.yidi.core.casefile.MediationAdvanced;
import dev.yidi.core.casefile.NoticeGiven;
import dev.yidi.core.casefile.NoticeKind;
import dev.yidi.core.casefile.PetitionAdvanced;
import dev.yidi.core.casefile.Play;
import dev.yidi.core.casefile.ReportAdvanced;
import dev.yidi.core.casefile.RequestAdvanced;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.casefile.TripPurpose;
import dev.yidi.core.casefile.TripRecorded;
import dev.yidi.core.consultation.ConsultationHeld;
import dev.yidi.core.consultation.ConsultationMode;
import dev.yidi.core.joint.JointSession;
import dev.yidi.core.joint.JointSessionHeld;
import dev.yidi.core.mediation.MediationConsented;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionHeld;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.petition.HearingClosed;
import dev.yidi.core.place.Tier;
import dev.yidi.core.report.FeedbackChannel;
import dev.yidi.core.report.ReporterTold;
import dev.yidi.core.request.CitizenContacted;
import dev.yidi.core.request.ContactMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What counts as having got in touch with a citizen 联系, and which instants of a case's way are kept. */
class CourseFactsTest {
    private static final Instant NINE = Play.START;
    private static final ProceedingId ONE = new ProceedingId("p1");
    private static final FreeText TEXT = Play.text();

    @Test
    void every_notice_is_a_contact_but_the_record_that_none_can_be_given() {
        assertThat(Arrays.stream(NoticeKind.values())
                        .filter(kind -> isContact(new NoticeGiven(NINE, CountyDesk.CENTRE, kind)))
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(NoticeKind.IMPOSSIBLE)));
    }

    @Test
    void every_meeting_is_a_contact_but_the_visit_that_brought_the_matter_in() {
        assertThat(Arrays.stream(TripPurpose.values())
                        .filter(purpose -> isContact(new TripRecorded(NINE, Optional.of(Play.WANG), TEXT, 1, purpose)))
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(TripPurpose.REGISTRATION)));
    }

    @Test
    void an_answer_on_the_spot_is_a_contact_and_acceptance_alone_is_none() {
        assertThat(isContact(onTheSpot(NINE))).isTrue();
        assertThat(isContact(new CaseAccepted(NINE, CountyDesk.HOUSING, Play.HAN)))
                .isFalse();
    }

    @Test
    void a_joint_session_is_a_contact_only_if_parties_took_part() {
        assertThat(isContact(new JointAdvanced(NINE, ONE, new JointSessionHeld(NINE, joint(Set.of(Play.WANG))))))
                .isTrue();
        assertThat(isContact(new JointAdvanced(NINE, ONE, new JointSessionHeld(NINE, joint(Set.of())))))
                .as("organs among themselves")
                .isFalse();
    }

    @Test
    void a_hearing_is_a_contact_only_if_parties_were_there() {
        assertThat(isContact(new PetitionAdvanced(NINE, ONE, new HearingClosed(NINE, Set.of(Play.WANG), TEXT, TEXT))))
                .isTrue();
        assertThat(isContact(new PetitionAdvanced(NINE, ONE, new HearingClosed(NINE, Set.of(), TEXT, TEXT))))
                .isFalse();
    }

    @Test
    void a_call_is_a_contact_only_if_the_citizen_was_reached() {
        assertThat(isContact(new RequestAdvanced(
                        NINE, ONE, new CitizenContacted(NINE, Play.HAN, ContactMode.PHONE, true, TEXT))))
                .isTrue();
        assertThat(isContact(new RequestAdvanced(
                        NINE, ONE, new CitizenContacted(NINE, Play.HAN, ContactMode.PHONE, false, TEXT))))
                .isFalse();
    }

    @Test
    void a_mediation_session_a_consultation_and_word_to_a_reporter_are_contacts_and_other_steps_are_none() {
        Session session = Session.closed(SessionMode.ON_SITE, TEXT, Set.of(), Set.of(Play.WANG), TEXT);

        assertThat(isContact(new MediationAdvanced(NINE, ONE, new SessionHeld(NINE, session))))
                .isTrue();
        assertThat(isContact(new ConsultationAdvanced(
                        NINE,
                        ONE,
                        new ConsultationHeld(
                                NINE, Play.HAN, ConsultationMode.PHONE, Optional.empty(), SensitiveText.of("记录")))))
                .isTrue();
        assertThat(isContact(new ReportAdvanced(NINE, ONE, new ReporterTold(NINE, FeedbackChannel.PHONE, TEXT))))
                .isTrue();
        assertThat(isContact(new MediationAdvanced(NINE, ONE, new MediationConsented(NINE, Play.WANG))))
                .as("a step that needs no meeting")
                .isFalse();
    }

    @Test
    void the_first_acceptance_counts_and_an_answer_on_the_spot_is_one() {
        CaseAccepted second = new CaseAccepted(after(2), CountyDesk.HALL_A, Play.HAN);

        assertThat(course(onTheSpot(after(1)), second).acceptedAt()).contains(after(1));
        assertThat(course(second, new CaseAccepted(after(3), CountyDesk.HOUSING, Play.HAN))
                        .acceptedAt())
                .contains(after(2));
        assertThat(course(new NoticeGiven(NINE, CountyDesk.CENTRE, NoticeKind.RECEIPT))
                        .acceptedAt())
                .isEmpty();
    }

    @Test
    void the_first_close_and_the_first_return_count_and_without_a_close_there_is_no_return() {
        CourseFacts twice = course(closed(1), reopened(2), closed(3), reopened(4));

        assertThat(twice.closedAt()).contains(after(1));
        assertThat(twice.returnedAt()).contains(after(2));
        assertThat(course(reopened(2)).returnedAt()).isEmpty();
        assertThat(course(closed(1)).returnedAt()).isEmpty();
    }

    @Test
    void a_case_taken_up_again_after_it_was_turned_down_has_not_come_back() {
        CourseFacts once = course(reopened(1), closed(2));
        CourseFacts later = course(reopened(1), closed(2), reopened(3));

        assertThat(once.closedAt()).contains(after(2));
        assertThat(once.returnedAt()).isEmpty();
        assertThat(later.returnedAt()).contains(after(3));
    }

    @Test
    void the_trail_stays_in_its_order() {
        assertThat(CourseFacts.of(List.of(), List.of(Tier.TOWNSHIP, Tier.COUNTY, Tier.TOWNSHIP))
                        .trail())
                .containsExactly(Tier.TOWNSHIP, Tier.COUNTY, Tier.TOWNSHIP);
    }

    private static boolean isContact(CaseEvent event) {
        return course(event).contacted();
    }

    private static CourseFacts course(CaseEvent... journal) {
        return CourseFacts.of(List.of(journal), List.of());
    }

    private static AnsweredOnTheSpot onTheSpot(Instant at) {
        return new AnsweredOnTheSpot(at, CountyDesk.CENTRE, Play.CLERK, CaseResult.ANSWERED, TEXT);
    }

    private static JointSession joint(Set<PartyId> parties) {
        return new JointSession(true, TEXT, List.of(), parties, Set.of(), TEXT);
    }

    private static CaseClosed closed(int days) {
        return new CaseClosed(after(days), CaseResult.RESOLVED);
    }

    private static CaseReopened reopened(int days) {
        return new CaseReopened(after(days), TEXT, Stage.ACCEPTED);
    }

    private static Instant after(int days) {
        return NINE.plus(Duration.ofDays(days));
    }
}
