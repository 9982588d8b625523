package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.request.AdmitOrder;
import dev.yidi.core.request.CloseOrder;
import dev.yidi.core.request.ContactMode;
import dev.yidi.core.request.HotlineOrder;
import dev.yidi.core.request.ObjectToOrder;
import dev.yidi.core.request.ObjectionGround;
import dev.yidi.core.request.OrderNature;
import dev.yidi.core.request.OrderObjection;
import dev.yidi.core.request.OrderResult;
import dev.yidi.core.request.ReceiveOrder;
import dev.yidi.core.request.RecordCallBack;
import dev.yidi.core.request.RecordContact;
import dev.yidi.core.request.ReplyToOrder;
import dev.yidi.core.request.RequestCommand;
import dev.yidi.core.request.RequestHandling;
import dev.yidi.core.request.ReviewOrderObjection;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderObjectionTest {
    private static final ProceedingId ORDER = new ProceedingId("o1");

    @Test
    void an_objection_to_the_order_is_one_to_its_dispatch_and_its_review_decides_both() {
        Play objected = sentTo(CountyDesk.HALL_A).does(objection(ObjectionGround.NOT_COMPETENT));
        assertThat(objected.file().custody().pendingObjection()).isPresent();

        assertThat(objected.by(CountyDesk.CENTRE).refusals(new AgreeToReturn()))
                .containsExactly("case.return.review-at-order");
        assertThat(objected.by(CountyDesk.CENTRE).refusals(new RefuseReturn(Play.text())))
                .containsExactly("case.return.review-at-order");
        Play kept = objected.by(CountyDesk.CENTRE).does(review(false));
        assertThat(kept.file().custody().accountable()).contains(CountyDesk.HALL_A);
        assertThat(order(kept).objections()).extracting(OrderObjection::upheld).containsExactly(Optional.of(false));
        Play back = objected.by(CountyDesk.CENTRE).does(review(true));
        assertThat(back.file().custody().accountable()).contains(CountyDesk.CENTRE);
        assertThat(back.file().stage()).isEqualTo(Stage.CLASSIFIED);
    }

    @Test
    void that_work_was_pushed_down_is_for_the_centre_to_judge_even_where_a_department_sent_it() {
        Play pushed = sentTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .does(Play.dispatch(DispatchVerb.SINK, CountyDesk.HALL_A))
                .by(CountyDesk.HALL_A)
                .does(objection(ObjectionGround.PUSHED_DOWN));

        assertThat(pushed.by(CountyDesk.HOUSING).refusals(review(false))).contains("case.actor.not-centre");
        Play back = pushed.by(CountyDesk.CENTRE).does(review(true));
        assertThat(back.file().custody().accountable()).contains(CountyDesk.HOUSING);
        assertThat(order(back).isHeldAbove()).isTrue();
        assertThat(back.by(CountyDesk.HOUSING).refusals(Play.dispatch(DispatchVerb.SINK, CountyDesk.HALL_B)))
                .containsExactly("case.dispatch.pushed-down");
        assertThat(back.by(CountyDesk.HOUSING).refusals(Play.dispatch(DispatchVerb.TRANSFER, CountyDesk.POLICE)))
                .isEmpty();
    }

    @Test
    void a_department_does_not_say_that_work_was_pushed_down_to_it() {
        assertThat(sentTo(CountyDesk.HOUSING).refusals(objection(ObjectionGround.PUSHED_DOWN)))
                .containsExactly("case.request.not-grass-roots");
    }

    @Test
    void every_reason_against_an_objection_and_a_review_is_named() {
        Play sent = sentTo(CountyDesk.HALL_A);
        assertThat(sent.by(CountyDesk.POLICE).refusals(objection(ObjectionGround.UNCLEAR)))
                .containsExactly("case.actor.not-receiver");
        assertThat(sent.by(CountyDesk.CENTRE).refusals(review(true)))
                .containsExactly("request.review.no-objection", "case.return.no-objection");
    }

    @Test
    void whose_turn_it_is_is_asked_at_every_step() {
        Play sent = sentTo(CountyDesk.HALL_A);
        assertThat(sent.by(CountyDesk.HALL_A).refusals(contact())).containsExactly("case.stage");
        Play accepted = sent.by(CountyDesk.HALL_A).does(new AcceptCase(Play.HAN));
        assertThat(accepted.by(CountyDesk.POLICE).refusals(contact())).containsExactly("case.actor.not-holder");
        Play replied = accepted.does(contact()).does(step(new ReplyToOrder(OrderResult.SOLVED, Play.text())));
        ConductRequest call = step(new RecordCallBack(ContactMode.PHONE, Optional.of("SATISFIED"), Optional.empty()));
        assertThat(replied.refusals(call)).containsExactly("case.actor.not-centre");
        assertThat(replied.by(CountyDesk.CENTRE)
                        .does(call)
                        .does(step(new CloseOrder()))
                        .file()
                        .proceedings()
                        .hasOpen())
                .isFalse();
    }

    @Test
    void a_report_is_not_handled_as_an_order_and_a_number_comes_once() {
        assertThat(Play.begin(Registration.report(CountyDesk.POLICE)).refusals(receipt()))
                .containsExactly("case.request.report");
        Play received = Play.petition().does(receipt());
        ConductRequest again =
                new ConductRequest(new ProceedingId("o2"), new ReceiveOrder(new ProceedingId("o2"), hotline()));
        assertThat(received.refusals(again)).containsExactly("case.request.order-twice");
    }

    private static Play sentTo(OrganId organ) {
        return Play.begin(Registration.petition().as(CaseKind.REQUEST, Optional.empty()))
                .does(receipt())
                .does(step(new AdmitOrder()))
                .forwardedTo(organ)
                .by(organ);
    }

    private static ConductRequest receipt() {
        return step(new ReceiveOrder(ORDER, hotline()));
    }

    private static HotlineOrder hotline() {
        return new HotlineOrder("12345-1", OrderNature.COMPLAINT, Play.START, true);
    }

    private static ConductRequest contact() {
        return step(new RecordContact(ContactMode.PHONE, true, Play.text()));
    }

    private static ConductRequest objection(ObjectionGround ground) {
        return step(new ObjectToOrder(ground, Play.text(), Play.LAW, Optional.empty()));
    }

    private static ConductRequest review(boolean upheld) {
        return step(new ReviewOrderObjection(upheld, Play.text()));
    }

    private static ConductRequest step(RequestCommand command) {
        return new ConductRequest(ORDER, command);
    }

    private static RequestHandling order(Play play) {
        return play.file().proceedings().find(RequestHandling.class, ORDER).orElseThrow();
    }
}
