package dev.yidi.rest.staff.mapping;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.request.EndAsRepeat;
import dev.yidi.core.request.EndCallBack;
import dev.yidi.core.request.MergeRepeat;
import dev.yidi.core.request.ObjectToOrder;
import dev.yidi.core.request.ReceiveOrder;
import dev.yidi.core.request.RecordCallBack;
import dev.yidi.core.request.RecordContact;
import dev.yidi.core.request.RecordSiteVisit;
import dev.yidi.core.request.ReplyToOrder;
import dev.yidi.core.request.ReviewOrderObjection;
import dev.yidi.core.request.SendBackOrder;
import dev.yidi.core.request.TellLegalWay;
import dev.yidi.rest.staff.request.EndAsRepeatRequest;
import dev.yidi.rest.staff.request.MergeRepeatRequest;
import dev.yidi.rest.staff.request.ObjectToOrderRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.ReceiveOrderRequest;
import dev.yidi.rest.staff.request.RecordCallBackRequest;
import dev.yidi.rest.staff.request.RecordContactRequest;
import dev.yidi.rest.staff.request.RecordSiteVisitRequest;
import dev.yidi.rest.staff.request.ReplyToOrderRequest;
import dev.yidi.rest.staff.request.ReviewOrderObjectionRequest;
import dev.yidi.rest.staff.request.TellLegalWayRequest;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent to the desk of the hotline. */
@Mapper(config = Strict.class)
public interface OrderMapper {
    /** An order of the hotline to receive. */
    @Mapping(target = "id", source = "id")
    ReceiveOrder receive(ReceiveOrderRequest request, ProceedingId id);

    /** The legal way that the citizen is told. */
    TellLegalWay tellLegalWay(TellLegalWayRequest request);

    /** A repeat of the order. */
    MergeRepeat mergeRepeat(MergeRepeatRequest request);

    /** The order that this one repeats. */
    EndAsRepeat endAsRepeat(EndAsRepeatRequest request);

    /** An objection to the order and its dispatch. */
    ObjectToOrder object(ObjectToOrderRequest request);

    /** The review of an objection. */
    ReviewOrderObjection review(ReviewOrderObjectionRequest request);

    /** A contact with the citizen. */
    RecordContact recordContact(RecordContactRequest request);

    /** A visit on site. */
    RecordSiteVisit recordSiteVisit(RecordSiteVisitRequest request);

    /** The reply to the citizen. */
    ReplyToOrder reply(ReplyToOrderRequest request);

    /** A call-back of the hotline, or an attempt. */
    RecordCallBack callBack(RecordCallBackRequest request);

    /** The reason. */
    SendBackOrder sendBack(ReasonRequest request);

    /** The reason. */
    EndCallBack endCallBack(ReasonRequest request);
}
