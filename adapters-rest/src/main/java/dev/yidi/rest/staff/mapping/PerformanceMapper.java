package dev.yidi.rest.staff.mapping;

import dev.yidi.core.mediation.LinkEnforcement;
import dev.yidi.core.mediation.RecordPartialPerformance;
import dev.yidi.core.mediation.RecordVisit;
import dev.yidi.core.mediation.ReportBack;
import dev.yidi.rest.staff.request.LinkEnforcementRequest;
import dev.yidi.rest.staff.request.RecordPartialPerformanceRequest;
import dev.yidi.rest.staff.request.RecordVisitRequest;
import dev.yidi.rest.staff.request.ReportBackRequest;
import org.mapstruct.Mapper;

/** Makes steps of what is sent about the time after a mediation. */
@Mapper(config = Strict.class)
public interface PerformanceMapper {
    /** An obligation of which a part was performed. */
    RecordPartialPerformance recordPartialPerformance(RecordPartialPerformanceRequest request);

    /** A follow-up visit. */
    RecordVisit recordVisit(RecordVisitRequest request);

    /** Obligations that are enforced in another proceeding. */
    LinkEnforcement linkEnforcement(LinkEnforcementRequest request);

    /** What goes back to the organ that referred the dispute. */
    ReportBack reportBack(ReportBackRequest request);
}
