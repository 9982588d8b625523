package dev.yidi.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallBackTest {
    @Test
    void an_order_whose_citizen_denies_the_solution_goes_back_first_and_then_ends_with_reasons() {
        Orders orders = Orders.replied(OrderResult.SOLVED).does(Orders.unsatisfied());

        assertThat(orders.refusals(new EndCallBack(Orders.TEXT))).containsExactly("request.call-back.send-back-first");
        orders.does(new SendBackOrder(Orders.TEXT));
        assertThat(orders.stage()).isEqualTo(RequestStage.HANDLED);
        assertThat(orders.refusals(new ReplyToOrder(OrderResult.SOLVED, Orders.TEXT)))
                .containsExactly("request.reply.nothing-done");
        orders.does(Orders.contact(true))
                .does(new ReplyToOrder(OrderResult.PARTLY_SOLVED, Orders.TEXT))
                .does(Orders.unsatisfied());
        assertThat(orders.refusals(new SendBackOrder(Orders.TEXT))).containsExactly("request.send-back.limit");
        assertThat(orders.does(new EndCallBack(Orders.TEXT))
                        .does(new CloseOrder())
                        .stage())
                .isEqualTo(RequestStage.CLOSED);
    }

    @Test
    void a_reply_that_claims_no_solution_may_end_with_reasons_at_once() {
        Orders orders = Orders.replied(OrderResult.NOT_YET_POSSIBLE).does(Orders.unsatisfied());

        assertThat(orders.does(new EndCallBack(Orders.TEXT)).stage()).isEqualTo(RequestStage.CALLED_BACK);
    }

    @Test
    void a_citizen_who_is_not_reached_is_tried_as_often_as_the_county_says() {
        Orders orders =
                Orders.replied(OrderResult.SOLVED).does(Orders.unreached()).does(Orders.unreached());

        assertThat(orders.tries(new EndCallBack(Orders.TEXT)).reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("request.call-back.too-few-attempts");
                    assertThat(reason.detail("attempts")).contains("2");
                    assertThat(reason.detail("expected")).contains("3");
                });
        assertThat(orders.does(Orders.unreached())
                        .does(new EndCallBack(Orders.TEXT))
                        .stage())
                .isEqualTo(RequestStage.CALLED_BACK);
    }

    @Test
    void a_grade_is_one_of_the_scale_and_a_bad_one_says_why() {
        Orders orders = Orders.replied(OrderResult.SOLVED);

        assertThat(orders.refusals(new RecordCallBack(ContactMode.PHONE, Optional.of("FINE"), Optional.empty())))
                .containsExactly("request.call-back.grade-unknown");
        assertThat(orders.refusals(new RecordCallBack(ContactMode.PHONE, Optional.of("UNSATISFIED"), Optional.empty())))
                .containsExactly("request.call-back.comment-missing");
    }

    @Test
    void nothing_is_closed_without_a_call_back() {
        assertThat(Orders.replied(OrderResult.SOLVED).refusals(new CloseOrder()))
                .containsExactly("request.wrong-stage");
    }
}
