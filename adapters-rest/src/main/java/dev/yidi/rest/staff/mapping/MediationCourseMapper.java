package dev.yidi.rest.staff.mapping;

import dev.yidi.core.mediation.AgreeToExtension;
import dev.yidi.core.mediation.ChargeFee;
import dev.yidi.core.mediation.ContactParty;
import dev.yidi.core.mediation.RecordFailedTry;
import dev.yidi.core.mediation.RequirePanel;
import dev.yidi.core.mediation.TakeDispute;
import dev.yidi.core.mediation.TellRules;
import dev.yidi.rest.staff.request.AgreeToExtensionRequest;
import dev.yidi.rest.staff.request.ChargeFeeRequest;
import dev.yidi.rest.staff.request.ContactPartyRequest;
import dev.yidi.rest.staff.request.RecordFailedTryRequest;
import dev.yidi.rest.staff.request.RequirePanelRequest;
import dev.yidi.rest.staff.request.TakeDisputeRequest;
import dev.yidi.rest.staff.request.TellRulesRequest;
import org.mapstruct.Mapper;

/** Makes steps of what is sent about the course of a mediation. */
@Mapper(config = Strict.class)
public interface MediationCourseMapper {
    /** A dispute that the body takes. */
    TakeDispute takeDispute(TakeDisputeRequest request);

    /** What the parties were told before the first session. */
    TellRules tellRules(TellRulesRequest request);

    /** A contact with a party. */
    ContactParty contactParty(ContactPartyRequest request);

    /** Two or more mediators who are to sit. */
    RequirePanel requirePanel(RequirePanelRequest request);

    /** A try that failed. */
    RecordFailedTry recordFailedTry(RecordFailedTryRequest request);

    /** A fee that a party is charged. */
    ChargeFee chargeFee(ChargeFeeRequest request);

    /** A longer period that every party agreed to. */
    AgreeToExtension agreeToExtension(AgreeToExtensionRequest request);
}
