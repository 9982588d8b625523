package dev.yidi.rest.staff.mapping;

import dev.yidi.core.prevention.ActOnSignal;
import dev.yidi.core.prevention.AssessAspect;
import dev.yidi.core.prevention.ConcludeAssessment;
import dev.yidi.core.prevention.DismissSignal;
import dev.yidi.core.prevention.HearPeople;
import dev.yidi.core.prevention.OpenRiskAssessment;
import dev.yidi.core.prevention.RiskHearing;
import dev.yidi.rest.staff.request.ActOnSignalRequest;
import dev.yidi.rest.staff.request.AssessAspectRequest;
import dev.yidi.rest.staff.request.ConcludeAssessmentRequest;
import dev.yidi.rest.staff.request.DismissSignalRequest;
import dev.yidi.rest.staff.request.HearPeopleRequest;
import dev.yidi.rest.staff.request.OpenRiskAssessmentRequest;
import org.mapstruct.Mapper;

/** Makes steps of what is sent to the office that looks ahead. */
@Mapper(config = Strict.class)
public interface PreventionMapper {
    /** An assessment. */
    OpenRiskAssessment open(OpenRiskAssessmentRequest request);

    /** What was found about an aspect. */
    AssessAspect assessAspect(AssessAspectRequest request);

    /** People who were heard. */
    default HearPeople hearPeople(HearPeopleRequest request) {
        return new HearPeople(hearing(request));
    }

    /** People who were heard. */
    RiskHearing hearing(HearPeopleRequest request);

    /** The conclusion. */
    ConcludeAssessment conclude(ConcludeAssessmentRequest request);

    /** What was done about a signal. */
    ActOnSignal act(ActOnSignalRequest request);

    /** Why nothing has to be done. */
    DismissSignal dismiss(DismissSignalRequest request);
}
