package dev.yidi.rest.staff.mapping;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.litigation.CarryReferral;
import dev.yidi.core.litigation.DeclineReferral;
import dev.yidi.core.litigation.ExtendReferral;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.litigation.RecordSequel;
import dev.yidi.core.litigation.ReturnToCourt;
import dev.yidi.core.litigation.SignForPapers;
import dev.yidi.rest.staff.request.CarryReferralRequest;
import dev.yidi.rest.staff.request.DeclineReferralRequest;
import dev.yidi.rest.staff.request.ExtendReferralRequest;
import dev.yidi.rest.staff.request.ReceiveReferralRequest;
import dev.yidi.rest.staff.request.RecordSequelRequest;
import dev.yidi.rest.staff.request.ReturnToCourtRequest;
import dev.yidi.rest.staff.request.SignForPapersRequest;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent about referrals. */
@Mapper(config = Strict.class)
public interface ReferralMapper {
    /** A referral of a court to take in. */
    @Mapping(target = "id", source = "id")
    ReceiveReferral receive(ReceiveReferralRequest request, ProceedingId id);

    /** The signature for the papers of the court. */
    SignForPapers sign(SignForPapersRequest request);

    /** A referral that is not taken. */
    DeclineReferral decline(DeclineReferralRequest request);

    /** The mediation that carries a referral. */
    CarryReferral carry(CarryReferralRequest request);

    /** More time because all parties agree. */
    ExtendReferral extend(ExtendReferralRequest request);

    /** What goes back to the court. */
    ReturnToCourt returnToCourt(ReturnToCourtRequest request);

    /** What happens next at the court. */
    RecordSequel recordSequel(RecordSequelRequest request);
}
