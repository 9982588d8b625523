package dev.yidi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestHandlingTest {
    @Test
    void an_order_is_received_checked_handled_called_back_on_and_closed() {
        Orders orders =
                Orders.replied(OrderResult.SOLVED).does(Orders.satisfied()).does(new CloseOrder());

        assertThat(orders.stage()).isEqualTo(RequestStage.CLOSED);
        assertThat(orders.state().isOpen()).isFalse();
        assertThat(orders.journal().stream().flatMap(event -> event.milestones().stream()))
                .containsExactly(
                        Milestone.ORDER_RECEIVED,
                        Milestone.COMPLAINT_RECEIVED,
                        Milestone.CITIZEN_CONTACTED,
                        Milestone.ORDER_REPLIED,
                        Milestone.CALLED_BACK,
                        Milestone.ORDER_CLOSED);
    }

    @Test
    void what_was_not_received_can_only_be_received_and_that_once() {
        assertThat(new Orders(CallBackRules.usual()).refusals(new AdmitOrder())).containsExactly("request.not-begun");
        assertThat(Orders.received().refusals(new ReceiveOrder(Orders.ID, Orders.ORDER)))
                .containsExactly("request.already-begun");
        HotlineOrder later = new HotlineOrder("12345-2", OrderNature.HELP, Orders.START.plus(Duration.ofDays(9)), true);
        assertThat(new Orders(CallBackRules.usual()).refusals(new ReceiveOrder(Orders.ID, later)))
                .containsExactly("request.receive.called-later");
    }

    @ParameterizedTest
    @EnumSource(LegalWay.class)
    void a_matter_of_another_legal_way_is_told_that_way_and_closed(LegalWay way) {
        boolean petition = way == LegalWay.PETITION_CHANNEL;
        Optional<String> reference = petition ? Optional.of("XF-2026-7") : Optional.empty();
        Orders orders = Orders.received().does(new TellLegalWay(way, reference, Orders.TEXT));

        assertThat(orders.state().way()).contains(way);
        assertThat(orders.refusals(new ReplyToOrder(OrderResult.SOLVED, Orders.TEXT)))
                .contains("request.wrong-stage");
        assertThat(orders.does(new CloseOrder()).stage()).isEqualTo(RequestStage.CLOSED);
    }

    @Test
    void a_matter_in_the_petition_channel_names_its_number_there_and_no_other_does() {
        Orders orders = Orders.received();

        assertThat(orders.tries(new TellLegalWay(LegalWay.PETITION_CHANNEL, Optional.empty(), Orders.TEXT))
                        .reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("request.way.reference-missing");
                    assertThat(reason.basis()).isNotEmpty();
                });
        assertThat(orders.refusals(new TellLegalWay(LegalWay.LITIGATION, Optional.of("XF-1"), Orders.TEXT)))
                .containsExactly("request.way.reference-unexpected");
    }

    @Test
    void repeats_are_merged_into_one_order_and_both_stay_known() {
        Orders orders = Orders.received().does(new MergeRepeat(Orders.order("12345-2")));

        assertThat(orders.state().orders()).extracting(HotlineOrder::number).containsExactly("12345-1", "12345-2");
        assertThat(orders.refusals(new MergeRepeat(Orders.order("12345-1"))))
                .containsExactly("request.repeat.same-order");

        Orders repeat = Orders.received(Orders.order("12345-2"), CallBackRules.usual());
        assertThat(repeat.refusals(new EndAsRepeat("12345-2"))).containsExactly("request.repeat.same-order");
        assertThat(repeat.does(new EndAsRepeat("12345-1")).state().mainOrder()).contains("12345-1");
        assertThat(repeat.state().isOpen()).isFalse();
    }

    @Test
    void the_first_contact_that_reached_the_citizen_is_kept() {
        Orders orders = Orders.received().does(new AdmitOrder()).does(Orders.contact(false));
        assertThat(orders.state().firstContactAt()).isEmpty();
        Instant first =
                orders.does(Orders.contact(true)).state().firstContactAt().orElseThrow();
        assertThat(orders.does(Orders.contact(true)).state().firstContactAt()).contains(first);
    }

    @Test
    void an_anonymous_caller_is_not_contacted_but_the_site_is_visited() {
        HotlineOrder anonymous = new HotlineOrder("12345-3", OrderNature.COMPLAINT, Orders.START, false);
        Orders orders = Orders.received(anonymous, CallBackRules.usual()).does(new AdmitOrder());

        assertThat(orders.refusals(Orders.contact(true))).containsExactly("request.contact.unreachable");
        assertThat(orders.refusals(new RecordSiteVisit(Set.of(), Orders.TEXT, Orders.TEXT)))
                .containsExactly("request.visit.nobody");
        orders.does(new RecordSiteVisit(Set.of(Orders.HAN), Orders.TEXT, Orders.TEXT))
                .does(new ReplyToOrder(OrderResult.SOLVED, Orders.TEXT));
        assertThat(orders.refusals(Orders.satisfied())).containsExactly("request.contact.unreachable");
        assertThat(orders.does(new EndCallBack(Orders.TEXT)).stage()).isEqualTo(RequestStage.CALLED_BACK);
    }

    @Test
    void rules_of_call_back_stay_within_bounds() {
        assertThatThrownBy(() -> new CallBackRules(0, 10))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults()).extracting(Fault::path).containsExactly("attempts", "sendBacks"));
    }
}
