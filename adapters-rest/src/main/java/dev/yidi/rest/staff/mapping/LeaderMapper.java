package dev.yidi.rest.staff.mapping;

import dev.yidi.core.casefile.ReleaseCharge;
import dev.yidi.core.casefile.ReportCharge;
import dev.yidi.core.casefile.TakeIntoCharge;
import dev.yidi.core.reception.CallOffReception;
import dev.yidi.core.reception.ChargeAtReception;
import dev.yidi.core.reception.MarkMissed;
import dev.yidi.core.reception.PublishReception;
import dev.yidi.core.reception.PutOffBooking;
import dev.yidi.core.reception.ReceiveBooking;
import dev.yidi.core.reception.ReceptionPlan;
import dev.yidi.ports.LeaderReceptions;
import dev.yidi.rest.staff.request.BookCaseRequest;
import dev.yidi.rest.staff.request.BookWalkInRequest;
import dev.yidi.rest.staff.request.BookingRequest;
import dev.yidi.rest.staff.request.ChargeAtReceptionRequest;
import dev.yidi.rest.staff.request.PanelRequest;
import dev.yidi.rest.staff.request.PublishReceptionRequest;
import dev.yidi.rest.staff.request.PutOffBookingRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.ReceiveBookingRequest;
import dev.yidi.rest.staff.request.ReportChargeRequest;
import dev.yidi.rest.staff.request.TakeIntoChargeRequest;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent about leaders who receive citizens and take cases into charge. */
@Mapper(config = Strict.class, imports = Optional.class)
public interface LeaderMapper {
    /** A reception day. */
    default PublishReception publish(PublishReceptionRequest request) {
        return new PublishReception(plan(request));
    }

    /** What a reception day is to be. */
    ReceptionPlan plan(PublishReceptionRequest request);

    /** A slot for a case. */
    @BeanMapping(ignoreUnmappedSourceProperties = "caseId")
    LeaderReceptions.Booking booking(BookCaseRequest request);

    /** A slot for a walk-in. */
    LeaderReceptions.Booking booking(BookWalkInRequest request);

    /** Who sits in. */
    LeaderReceptions.Panel panel(PanelRequest request);

    /** Who sits in, if somebody does. */
    default Optional<LeaderReceptions.Panel> somePanel(Optional<PanelRequest> request) {
        return request.map(this::panel);
    }

    /** Somebody who was received. */
    ReceiveBooking receive(ReceiveBookingRequest request);

    /** Somebody who did not come. */
    MarkMissed missed(BookingRequest request);

    /** A booking to put off. */
    PutOffBooking putOff(PutOffBookingRequest request);

    /** Why a day is called off. */
    CallOffReception callOff(ReasonRequest request);

    /** A case that was received. */
    @BeanMapping(ignoreUnmappedSourceProperties = "reportBy")
    ChargeAtReception charge(ChargeAtReceptionRequest request);

    /** A case that is taken into charge without a reception. */
    @Mapping(target = "reception", expression = "java(Optional.empty())")
    TakeIntoCharge take(TakeIntoChargeRequest request);

    /** Progress. */
    ReportCharge report(ReportChargeRequest request);

    /** Why a charge ends. */
    ReleaseCharge release(ReasonRequest request);
}
