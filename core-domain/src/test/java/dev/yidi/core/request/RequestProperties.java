package dev.yidi.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class RequestProperties {
    private static final List<RequestCommand> ANY = List.of(
            new AdmitOrder(),
            new TellLegalWay(LegalWay.ARBITRATION, Optional.empty(), Orders.TEXT),
            new MergeRepeat(Orders.order("12345-2")),
            new EndAsRepeat("12345-9"),
            Orders.contact(true),
            Orders.contact(false),
            new RecordSiteVisit(Set.of(Orders.HAN), Orders.TEXT, Orders.TEXT),
            new ReplyToOrder(OrderResult.SOLVED, Orders.TEXT),
            new ReplyToOrder(OrderResult.EXPLAINED, Orders.TEXT),
            Orders.satisfied(),
            Orders.unsatisfied(),
            Orders.unreached(),
            new SendBackOrder(Orders.TEXT),
            new EndCallBack(Orders.TEXT),
            new CloseOrder());
    private static final List<RequestCommand> COMMON = List.of(
            Orders.contact(true),
            new ReplyToOrder(OrderResult.SOLVED, Orders.TEXT),
            Orders.unsatisfied(),
            Orders.unreached(),
            new SendBackOrder(Orders.TEXT),
            new EndCallBack(Orders.TEXT),
            new CloseOrder());

    @Provide
    Arbitrary<List<RequestCommand>> commands() {
        Arbitrary<RequestCommand> mixed = Arbitraries.oneOf(Arbitraries.of(ANY), Arbitraries.of(COMMON));
        return Combinators.combine(
                        Arbitraries.of(List.of(), List.of(new AdmitOrder())),
                        mixed.list().ofMinSize(5).ofMaxSize(40))
                .as((first, then) -> Stream.concat(first.stream(), then.stream())
                        .map(RequestCommand.class::cast)
                        .toList());
    }

    @Property(tries = 400)
    void folding_the_events_gives_the_state_and_what_is_closed_stays_closed(
            @ForAll("commands") List<RequestCommand> commands, @ForAll @IntRange(max = 3) int sendBacks) {
        Orders orders = Orders.received(Orders.ORDER, new CallBackRules(1 + sendBacks, sendBacks));
        for (RequestCommand command : commands) {
            boolean over = !orders.state().isOpen();
            boolean granted = orders.tries(command).isGranted();
            assertThat(over && granted).isFalse();
        }
        assertThat(RequestHandling.from(orders.journal())).isEqualTo(orders.state());
        Statistics.label("stage").collect(orders.stage()).coverage(c -> {
            c.check(RequestStage.CLOSED).count(n -> n > 0);
            c.check(RequestStage.MERGED).count(n -> n > 0);
            c.check(RequestStage.UNSATISFIED).count(n -> n > 0);
        });
    }

    @Property(tries = 400)
    void an_order_is_closed_only_after_a_call_back_or_the_legal_way(
            @ForAll("commands") List<RequestCommand> commands, @ForAll @IntRange(max = 3) int sendBacks) {
        CallBackRules rules = new CallBackRules(2, sendBacks);
        int unreached = 0;
        boolean settled = false;
        for (RequestEvent event : play(commands, rules)) {
            if (event instanceof OrderReplied) {
                unreached = 0;
                settled = false;
            } else if (event instanceof CitizenCalledBack called) {
                unreached += called.grade().isPresent() ? 0 : 1;
                settled = called.satisfied();
            } else if (event instanceof CallBackEnded) {
                settled = true;
            } else if (event instanceof LegalWayTold) {
                settled = true;
            } else if (event instanceof OrderClosed) {
                assertThat(settled).isTrue();
            }
            assertThat(unreached).isLessThan(40);
        }
    }

    @Property(tries = 400)
    void it_goes_back_no_oftener_than_the_county_says_and_every_reply_follows_an_act_of_its_round(
            @ForAll("commands") List<RequestCommand> commands, @ForAll @IntRange(max = 3) int sendBacks) {
        int back = 0;
        int acts = 0;
        boolean claims = false;
        boolean denied = false;
        for (RequestEvent event : play(commands, new CallBackRules(2, sendBacks))) {
            if (event instanceof CitizenContacted || event instanceof SiteVisited) {
                acts++;
            } else if (event instanceof OrderReplied replied) {
                assertThat(acts).isPositive();
                claims = replied.result().claimsSolution();
                denied = false;
            } else if (event instanceof CitizenCalledBack called) {
                denied = called.grade().isPresent() && !called.satisfied();
            } else if (event instanceof OrderSentBack) {
                back++;
                acts = 0;
            } else if (event instanceof CallBackEnded) {
                assertThat(claims && denied && back < sendBacks).isFalse();
            }
        }
        assertThat(back).isLessThanOrEqualTo(sendBacks);
    }

    private static List<RequestEvent> play(List<RequestCommand> commands, CallBackRules rules) {
        Orders orders = Orders.received(Orders.ORDER, rules);
        commands.forEach(orders::tries);
        return orders.journal();
    }
}
