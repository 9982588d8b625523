package dev.yidi.core.request;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Something to be done with an order 工单指令; refused with every reason at once, a wrong stage by name. */
public sealed interface RequestCommand
        permits ReceiveOrder,
                AdmitOrder,
                TellLegalWay,
                MergeRepeat,
                EndAsRepeat,
                ObjectToOrder,
                ReviewOrderObjection,
                RecordContact,
                RecordSiteVisit,
                ReplyToOrder,
                RecordCallBack,
                SendBackOrder,
                EndCallBack,
                CloseOrder {
    /** Whose step it is. */
    OrderDuty duty();

    /** Decides what happens to {@code r}. */
    Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting);

    /** Decides where no order was received: only {@link ReceiveOrder} can be granted. */
    default Outcome<List<RequestEvent>> open(OrderSetting setting) {
        return Outcome.refused(Reason.of("request.not-begun"));
    }
}
