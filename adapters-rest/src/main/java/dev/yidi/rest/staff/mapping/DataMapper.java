package dev.yidi.rest.staff.mapping;

import dev.yidi.core.casefile.CarryOutErasure;
import dev.yidi.core.casefile.DecideSubjectRequest;
import dev.yidi.core.casefile.DiscloseData;
import dev.yidi.core.casefile.GiveConsent;
import dev.yidi.core.casefile.LiftArchiveHold;
import dev.yidi.core.casefile.MakeSubjectRequest;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.ProposeErasure;
import dev.yidi.core.casefile.RevealData;
import dev.yidi.core.casefile.SetArchiveHold;
import dev.yidi.core.casefile.WithdrawConsent;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.time.Validity;
import dev.yidi.ports.DataRequestQuery;
import dev.yidi.ports.PartyView;
import dev.yidi.ports.RetentionQuery;
import dev.yidi.rest.staff.request.CarryOutErasureRequest;
import dev.yidi.rest.staff.request.CorrectedPartyRequest;
import dev.yidi.rest.staff.request.DataRequestListQuery;
import dev.yidi.rest.staff.request.DecideSubjectRequestRequest;
import dev.yidi.rest.staff.request.DiscloseDataRequest;
import dev.yidi.rest.staff.request.GiveConsentRequest;
import dev.yidi.rest.staff.request.HoldRequest;
import dev.yidi.rest.staff.request.ProposeErasureRequest;
import dev.yidi.rest.staff.request.RetentionListQuery;
import dev.yidi.rest.staff.request.RevealRequest;
import dev.yidi.rest.staff.request.SubjectRequestRequest;
import dev.yidi.rest.staff.request.WithdrawConsentRequest;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent to the desk that sees to personal data. */
@Mapper(config = Strict.class)
public interface DataMapper {
    /** How many cases of a list are looked at when nobody said. */
    int USUAL_PAGE = 50;

    /** A consent that is called {@code id}. */
    @Mapping(target = "id", source = "id")
    GiveConsent give(GiveConsentRequest request, ConsentId id);

    /** A consent that is taken back. */
    default WithdrawConsent withdraw(WithdrawConsentRequest request) {
        return new WithdrawConsent(new ConsentId(request.consent()));
    }

    /** Data that is passed on. */
    DiscloseData disclose(DiscloseDataRequest request);

    /** A request that is called {@code id}. */
    @Mapping(target = "id", source = "id")
    MakeSubjectRequest ask(SubjectRequestRequest request, SubjectRequestId id);

    /** A decision, with the party as it is from now on, of the {@code parties} there are. */
    default DecideSubjectRequest decide(DecideSubjectRequestRequest request, List<PartyView> parties) {
        return new DecideSubjectRequest(
                new SubjectRequestId(request.request()),
                request.granted(),
                new Values().someText(request.reason()),
                request.corrected().map(corrected -> corrected(corrected, parties)));
    }

    /** A party as it is from now on: its part in the case stays what it is. One that is not there is refused by the case. */
    default Party corrected(CorrectedPartyRequest request, List<PartyView> parties) {
        Values values = new Values();
        Optional<PartyView> before = parties.stream()
                .filter(party -> party.id().value().equals(request.party()))
                .findFirst();
        return new Party(
                values.party(request.party()),
                before.map(PartyView::role).orElse(PartyRole.APPLICANT),
                before.map(PartyView::organisation).orElse(false),
                values.name(request.name()),
                values.somePhone(request.phone()),
                values.someIdentity(request.identity()),
                before.map(PartyView::inForce).orElseGet(Validity::always),
                values.someText(request.address()));
    }

    /** A hold that is set. */
    SetArchiveHold hold(HoldRequest request);

    /** A hold that is lifted. */
    LiftArchiveHold lift(HoldRequest request);

    /** An erasure that is proposed. */
    ProposeErasure propose(ProposeErasureRequest request);

    /** An erasure that is carried out. */
    CarryOutErasure carryOut(CarryOutErasureRequest request);

    /** A look at a masked value. */
    RevealData reveal(RevealRequest request);

    /** Which cases are asked for. */
    default RetentionQuery query(RetentionListQuery query) {
        return new RetentionQuery(query.overdueOnly(), query.limit().orElse(USUAL_PAGE), query.cursor());
    }

    /** Which open requests are asked for. */
    default DataRequestQuery query(DataRequestListQuery query) {
        return new DataRequestQuery(query.decidableOnly(), query.limit().orElse(USUAL_PAGE), query.cursor());
    }
}
