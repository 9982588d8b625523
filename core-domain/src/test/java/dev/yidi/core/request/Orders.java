package dev.yidi.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An order under test: its journal so far, and what is decided about it at which time. */
final class Orders {
    static final ProceedingId ID = new ProceedingId("o1");
    static final OfficerId HAN = new OfficerId("han");
    static final OrganId HOUSING = new OrganId("housing");
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final HotlineOrder ORDER = order("12345-1");
    static final FreeText TEXT = FreeText.of("情况说明");

    private final List<RequestEvent> journal = new ArrayList<>();
    private final CallBackRules rules;
    private Instant now = START;

    Orders(CallBackRules rules) {
        this.rules = rules;
    }

    static HotlineOrder order(String number) {
        return new HotlineOrder(number, OrderNature.COMPLAINT, START, true);
    }

    /** Received. */
    static Orders received() {
        return received(ORDER, CallBackRules.usual());
    }

    static Orders received(HotlineOrder order, CallBackRules rules) {
        return new Orders(rules).does(new ReceiveOrder(ID, order));
    }

    /** Admitted, the citizen contacted, replied with {@code result}. */
    static Orders replied(OrderResult result) {
        return received().does(new AdmitOrder()).does(contact(true)).does(new ReplyToOrder(result, TEXT));
    }

    static RecordContact contact(boolean reached) {
        return new RecordContact(ContactMode.PHONE, reached, TEXT);
    }

    static RecordCallBack unsatisfied() {
        return new RecordCallBack(ContactMode.PHONE, Optional.of("UNSATISFIED"), Optional.of(TEXT));
    }

    static RecordCallBack satisfied() {
        return new RecordCallBack(ContactMode.PHONE, Optional.of("SATISFIED"), Optional.empty());
    }

    static RecordCallBack unreached() {
        return new RecordCallBack(ContactMode.PHONE, Optional.empty(), Optional.empty());
    }

    Outcome<List<RequestEvent>> tries(RequestCommand command) {
        now = now.plus(Duration.ofHours(1));
        OrderSetting setting = new OrderSetting(
                now,
                Optional.of(HAN),
                Optional.of(HOUSING),
                rules,
                List.of("SATISFIED", "UNSATISFIED"),
                Set.of("UNSATISFIED"));
        Outcome<List<RequestEvent>> outcome =
                journal.isEmpty() ? command.open(setting) : command.decide(state(), setting);
        outcome.map(journal::addAll);
        return outcome;
    }

    Orders does(RequestCommand command) {
        assertThat(tries(command).reasons())
                .as(command.getClass().getSimpleName())
                .isEmpty();
        return this;
    }

    List<String> refusals(RequestCommand command) {
        return tries(command).reasons().stream().map(Reason::code).toList();
    }

    RequestHandling state() {
        return RequestHandling.from(journal);
    }

    RequestStage stage() {
        return state().stage();
    }

    List<RequestEvent> journal() {
        return List.copyOf(journal);
    }
}
