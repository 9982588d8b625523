package dev.yidi.rest.staff.mapping;

import dev.yidi.core.conference.ConveneConference;
import dev.yidi.core.conference.DecideItem;
import dev.yidi.core.conference.DesignateOrgan;
import dev.yidi.core.conference.HoldConference;
import dev.yidi.core.conference.OrderMeasure;
import dev.yidi.core.conference.ReportTaskDone;
import dev.yidi.ports.JointConferences;
import dev.yidi.rest.staff.request.ConveneConferenceRequest;
import dev.yidi.rest.staff.request.DecideItemRequest;
import dev.yidi.rest.staff.request.DesignateOrganRequest;
import dev.yidi.rest.staff.request.HoldConferenceRequest;
import dev.yidi.rest.staff.request.OrderMeasureRequest;
import dev.yidi.rest.staff.request.PutCaseRequest;
import dev.yidi.rest.staff.request.PutSupervisionRequest;
import dev.yidi.rest.staff.request.ReportTaskRequest;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;

/** Makes steps of what is sent to the desk of the joint conference. */
@Mapper(config = Strict.class)
public interface ConferenceMapper {
    /** A conference to convene. */
    ConveneConference convene(ConveneConferenceRequest request);

    /** What is put before it about a case. */
    @BeanMapping(ignoreUnmappedSourceProperties = "caseId")
    JointConferences.Matter matter(PutCaseRequest request);

    /** What is put before it about a supervision. */
    @BeanMapping(ignoreUnmappedSourceProperties = "supervision")
    JointConferences.Matter matter(PutSupervisionRequest request);

    /** A session. */
    HoldConference hold(HoldConferenceRequest request);

    /** A decision. */
    DecideItem decide(DecideItemRequest request);

    /** A task that was done. */
    ReportTaskDone reportTask(ReportTaskRequest request);

    /** A designation. */
    DesignateOrgan designate(DesignateOrganRequest request);

    /** A measure. */
    OrderMeasure order(OrderMeasureRequest request);
}
