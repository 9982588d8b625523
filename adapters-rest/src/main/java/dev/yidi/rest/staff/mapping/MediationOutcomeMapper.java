package dev.yidi.rest.staff.mapping;

import dev.yidi.core.PartyId;
import dev.yidi.core.mediation.RecordBreach;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.ReportRisk;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.mediation.SuspendForFalseMediation;
import dev.yidi.core.mediation.TellOtherWays;
import dev.yidi.rest.staff.request.BreachRequest;
import dev.yidi.rest.staff.request.PerformanceRequest;
import dev.yidi.rest.staff.request.RiskRequest;
import dev.yidi.rest.staff.request.SealRequest;
import dev.yidi.rest.staff.request.SignRequest;
import dev.yidi.rest.staff.request.SuspendRequest;
import dev.yidi.rest.staff.request.WaysRequest;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent about a mediation's agreement, its performance and its end. */
@Mapper(config = Strict.class)
public interface MediationOutcomeMapper {
    /** A party's signature. */
    default SignAgreement sign(SignRequest request) {
        return new SignAgreement(new PartyId(request.party()), request.form().orElse(SignatureForm.SIGNATURE));
    }

    /** The body's seal. */
    SealAgreement seal(SealRequest request);

    /** The other ways. */
    @Mapping(target = "ways", source = "otherWays")
    TellOtherWays tellOtherWays(WaysRequest request);

    /** A suspicion of false mediation. */
    SuspendForFalseMediation suspend(SuspendRequest request);

    /** A risk. */
    ReportRisk reportRisk(RiskRequest request);

    /** A performance. */
    RecordPerformance recordPerformance(PerformanceRequest request);

    /** A breach. */
    RecordBreach recordBreach(BreachRequest request);
}
