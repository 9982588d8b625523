package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.util.List;
import java.util.Optional;

/**
 * Tells the citizen the legal way 告知法定途径, because the matter belongs to litigation, arbitration, discipline or
 * reconsideration or is in the petition channel already.
 *
 * @param reference the number under which the petition channel has it: for that way always, for others never
 */
public record TellLegalWay(LegalWay way, Optional<String> reference, FreeText told) implements RequestCommand {
    public TellLegalWay {
        reference.ifPresent(number -> Text.identifier("reference", number));
    }

    @Override
    public OrderDuty duty() {
        return OrderDuty.STEER;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        boolean petition = way == LegalWay.PETITION_CHANNEL;
        return r.during(RequestStage.RECEIVED, RequestStage.HANDLED)
                .when(petition && reference.isEmpty(), () -> RequestLaw.reason("request.way.reference-missing"))
                .when(!petition && reference.isPresent(), () -> Reason.of("request.way.reference-unexpected"))
                .or(() -> new LegalWayTold(setting.now(), way, reference, told));
    }
}
