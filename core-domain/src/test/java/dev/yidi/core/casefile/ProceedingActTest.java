package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.CourtPaper;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.litigation.ReferralChannel;
import dev.yidi.core.litigation.ReferralKind;
import dev.yidi.core.litigation.SignForPapers;
import dev.yidi.core.outside.TellAbout;
import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.request.AdmitOrder;
import dev.yidi.core.request.ContactMode;
import dev.yidi.core.request.HotlineOrder;
import dev.yidi.core.request.OrderNature;
import dev.yidi.core.request.OrderResult;
import dev.yidi.core.request.ReceiveOrder;
import dev.yidi.core.request.RecordContact;
import dev.yidi.core.request.ReplyToOrder;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a proceeding offers at each stage is what can be done then. */
class ProceedingActTest {
    private static final ProceedingId ID = new ProceedingId("x1");
    private static final Court COURT = new Court("青山县人民法院", CourtLevel.BASIC);

    @Test
    void a_petition_is_routed_before_it_is_decided_and_reviewed_once_it_is_served() {
        Play triaged = Play.petition().acceptedBy(CountyDesk.HOUSING).does(Petitions.triage());
        assertThat(open(triaged))
                .contains(ProceedingAct.PETITION_DECIDE_ROUTE, ProceedingAct.PETITION_END)
                .doesNotContain(
                        ProceedingAct.PETITION_REQUEST_REVIEW,
                        ProceedingAct.PETITION_REPLY_TO_SUGGESTION,
                        ProceedingAct.PETITION_RECORD_EXECUTION);

        Play routed = triaged.does(Petitions.route(AppealRoute.PETITION_PROCEDURE));
        assertThat(open(routed)).contains(ProceedingAct.PETITION_ISSUE_OPINION, ProceedingAct.PETITION_OPEN_HEARING);

        Play decided = routed.does(Petitions.opinion(OpinionResult.SUPPORTED));
        assertThat(open(decided))
                .contains(ProceedingAct.PETITION_RECORD_EXECUTION, ProceedingAct.PETITION_DISCHARGE_DUTY)
                .doesNotContain(ProceedingAct.PETITION_ISSUE_OPINION, ProceedingAct.PETITION_REQUEST_REVIEW);
        assertThat(open(Petitions.served(decided, Petitions.OPINION))).contains(ProceedingAct.PETITION_REQUEST_REVIEW);
        assertThat(open(decided.by(CountyDesk.POLICE))).isEmpty();
    }

    @Test
    void an_order_is_replied_to_after_something_was_done_and_called_back_on_by_the_centre() {
        Play received = Play.dispute()
                .acceptedBy(CountyDesk.HOUSING)
                .does(new ConductRequest(
                        ID,
                        new ReceiveOrder(
                                ID,
                                new HotlineOrder(
                                        "12345-1",
                                        OrderNature.HELP,
                                        Play.dispute().now(),
                                        true))));
        assertThat(open(received))
                .contains(ProceedingAct.ORDER_ADMIT, ProceedingAct.ORDER_TELL_LEGAL_WAY)
                .doesNotContain(ProceedingAct.ORDER_REPLY, ProceedingAct.ORDER_CLOSE);

        Play handled = received.does(new ConductRequest(ID, new AdmitOrder()));
        assertThat(open(handled))
                .contains(ProceedingAct.ORDER_RECORD_CONTACT, ProceedingAct.ORDER_RECORD_SITE_VISIT)
                .doesNotContain(ProceedingAct.ORDER_REPLY, ProceedingAct.ORDER_ADMIT);

        Play replied = handled.does(new ConductRequest(ID, new RecordContact(ContactMode.PHONE, true, Play.text())))
                .does(new ConductRequest(ID, new ReplyToOrder(OrderResult.SOLVED, Play.text())));
        assertThat(open(replied)).doesNotContain(ProceedingAct.ORDER_CALL_BACK);
        assertThat(open(replied.by(CountyDesk.CENTRE))).contains(ProceedingAct.ORDER_CALL_BACK);
    }

    @Test
    void a_referral_is_signed_for_and_returned() {
        Play received = dispute()
                .does(new ConductReferral(
                        ID,
                        new ReceiveReferral(
                                ID,
                                COURT,
                                "1",
                                ReferralKind.BEFORE_FILING,
                                ReferralChannel.PAPER,
                                Set.of(Play.WANG, Play.LI),
                                Optional.empty())));
        assertThat(open(received)).containsExactly(ProceedingAct.REFERRAL_SIGN, ProceedingAct.REFERRAL_DECLINE);

        Play signed = received.does(
                new ConductReferral(ID, new SignForPapers(received.setting().today(), Set.of(CourtPaper.LETTER))));
        assertThat(open(signed))
                .contains(ProceedingAct.REFERRAL_RETURN_TO_COURT)
                .doesNotContain(ProceedingAct.REFERRAL_SIGN, ProceedingAct.REFERRAL_RECORD_SEQUEL);
    }

    @Test
    void a_procedure_outside_is_followed_and_help_with_a_suit_given() {
        Play told = dispute()
                .does(new ConductOutside(
                        ID,
                        new TellAbout(
                                ID, "CIVIL_SUIT", Play.WANG, "法院", Optional.empty(), Optional.empty(), Set.of())));
        assertThat(open(told))
                .contains(
                        ProceedingAct.OUTSIDE_REFER,
                        ProceedingAct.OUTSIDE_RECORD_APPLICATION,
                        ProceedingAct.OUTSIDE_DROP)
                .doesNotContain(ProceedingAct.OUTSIDE_RECORD_DECISION);

        Play helped = dispute()
                .does(new ConductAgency(ID, new BeginAgency(ID, Play.WANG, Optional.empty(), Optional.empty())));
        assertThat(open(helped))
                .contains(
                        ProceedingAct.AGENCY_ASSIGN_LAWYER,
                        ProceedingAct.AGENCY_APPLY_FOR_AID,
                        ProceedingAct.AGENCY_SUBMIT_SUIT)
                .doesNotContain(ProceedingAct.AGENCY_RECORD_OUTCOME, ProceedingAct.AGENCY_DECIDE_AID);
    }

    @Test
    void who_has_no_role_is_offered_nothing() {
        Play triaged = Play.petition().acceptedBy(CountyDesk.HOUSING).does(Petitions.triage());

        assertThat(ProceedingAct.openTo(triaged.file(), only(triaged), triaged.setting(), operation -> false))
                .isEmpty();
    }

    @Test
    void what_is_offered_is_of_the_kind_of_the_proceeding() {
        Play triaged = Play.petition().acceptedBy(CountyDesk.HOUSING).does(Petitions.triage());

        assertThat(open(triaged)).allMatch(act -> act.name().startsWith("PETITION_"));
    }

    private static Set<ProceedingAct> open(Play play) {
        return ProceedingAct.openTo(play.file(), only(play), play.setting(), operation -> true);
    }

    private static Proceeding only(Play play) {
        return play.file().proceedings().all().values().iterator().next();
    }

    private static Play dispute() {
        return Play.dispute().acceptedBy(CountyDesk.HALL_A);
    }
}
