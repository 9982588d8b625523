package dev.yidi.rest.staff.mapping;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.outside.AskForCorrection;
import dev.yidi.core.outside.InterruptTime;
import dev.yidi.core.outside.RecordCorrection;
import dev.yidi.core.outside.RecordOutsideAcceptance;
import dev.yidi.core.outside.RecordOutsideApplication;
import dev.yidi.core.outside.RecordOutsideDecision;
import dev.yidi.core.outside.RecordOutsideRefusal;
import dev.yidi.core.outside.ReferOutside;
import dev.yidi.core.outside.TellAbout;
import dev.yidi.rest.staff.request.AskForCorrectionRequest;
import dev.yidi.rest.staff.request.InterruptTimeRequest;
import dev.yidi.rest.staff.request.RecordCorrectionRequest;
import dev.yidi.rest.staff.request.RecordOutsideAcceptanceRequest;
import dev.yidi.rest.staff.request.RecordOutsideApplicationRequest;
import dev.yidi.rest.staff.request.RecordOutsideDecisionRequest;
import dev.yidi.rest.staff.request.RecordOutsideRefusalRequest;
import dev.yidi.rest.staff.request.ReferOutsideRequest;
import dev.yidi.rest.staff.request.TellAboutRequest;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent about procedures outside the centre. */
@Mapper(config = Strict.class)
public interface OutsideMapper {
    /** A procedure outside the centre to tell a party of. */
    @Mapping(target = "id", source = "id")
    TellAbout tell(TellAboutRequest request, ProceedingId id);

    /** A matter that is handed over with its papers. */
    ReferOutside refer(ReferOutsideRequest request);

    /** An interruption of the time to apply. */
    InterruptTime interrupt(InterruptTimeRequest request);

    /** An application that was made there. */
    RecordOutsideApplication recordApplication(RecordOutsideApplicationRequest request);

    /** Corrections that were asked for. */
    AskForCorrection recordCorrectionAsked(AskForCorrectionRequest request);

    /** Corrections that were made. */
    RecordCorrection recordCorrection(RecordCorrectionRequest request);

    /** A matter that the other body took. */
    RecordOutsideAcceptance recordAcceptance(RecordOutsideAcceptanceRequest request);

    /** A matter that the other body did not take. */
    RecordOutsideRefusal recordRefusal(RecordOutsideRefusalRequest request);

    /** What the other body decided. */
    RecordOutsideDecision recordDecision(RecordOutsideDecisionRequest request);
}
