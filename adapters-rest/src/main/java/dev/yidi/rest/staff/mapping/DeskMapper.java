package dev.yidi.rest.staff.mapping;

import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.AddParty;
import dev.yidi.core.casefile.AddSigner;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CallBackCitizen;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.DelegateCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.EndRole;
import dev.yidi.core.casefile.GradeRisk;
import dev.yidi.core.casefile.HandOverFirstHandler;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.RecallDispatch;
import dev.yidi.core.casefile.RecordTrip;
import dev.yidi.core.casefile.RecuseOfficer;
import dev.yidi.core.casefile.RefuseReturn;
import dev.yidi.core.casefile.RemoveSigner;
import dev.yidi.core.casefile.ReopenCase;
import dev.yidi.core.casefile.ReportMajorMatter;
import dev.yidi.core.casefile.SignCase;
import dev.yidi.core.casefile.SuspectReprisal;
import dev.yidi.core.casefile.WithdrawCase;
import dev.yidi.core.time.Validity;
import dev.yidi.rest.staff.request.AcceptRequest;
import dev.yidi.rest.staff.request.AnswerRequest;
import dev.yidi.rest.staff.request.CallBackRequest;
import dev.yidi.rest.staff.request.ConcludeRequest;
import dev.yidi.rest.staff.request.DelegateRequest;
import dev.yidi.rest.staff.request.DispatchRequest;
import dev.yidi.rest.staff.request.EndRoleRequest;
import dev.yidi.rest.staff.request.GradeRiskRequest;
import dev.yidi.rest.staff.request.HandOverRequest;
import dev.yidi.rest.staff.request.MajorMatterRequest;
import dev.yidi.rest.staff.request.MaterialRequest;
import dev.yidi.rest.staff.request.NoteRequest;
import dev.yidi.rest.staff.request.PartyRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.RecuseRequest;
import dev.yidi.rest.staff.request.RemoveSignerRequest;
import dev.yidi.rest.staff.request.ReprisalRequest;
import dev.yidi.rest.staff.request.SignCaseRequest;
import dev.yidi.rest.staff.request.SignerRequest;
import dev.yidi.rest.staff.request.TripRequest;
import dev.yidi.rest.staff.request.WithdrawRequest;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes commands of what is sent to the case desk. */
@Mapper(config = Strict.class)
public interface DeskMapper {
    /** A dispatch. */
    Dispatch dispatch(DispatchRequest request);

    /** An acceptance; {@code sender} handles the case when nobody else is named. */
    default AcceptCase accept(AcceptRequest request, OfficerId sender) {
        return new AcceptCase(request.handler().map(OfficerId::new).orElse(sender));
    }

    /** A refusal to take the case back. */
    RefuseReturn refuseReturn(ReasonRequest request);

    /** A recall. */
    RecallDispatch recall(ReasonRequest request);

    /** A hand-over of the first handler's duty. */
    @Mapping(target = "successor", source = "to")
    HandOverFirstHandler handOver(HandOverRequest request);

    /** A delegation. */
    DelegateCase delegate(DelegateRequest request);

    /** Another signer. */
    AddSigner addSigner(SignerRequest request);

    /** A conclusion. */
    ConcludeCase conclude(ConcludeRequest request);

    /** An answer. */
    AnswerCitizen answer(AnswerRequest request);

    /** A reopening. */
    ReopenCase reopen(ReasonRequest request);

    /** A withdrawal. */
    WithdrawCase withdraw(WithdrawRequest request);

    /** A trip. */
    @Mapping(target = "purpose", source = "reason")
    RecordTrip recordTrip(TripRequest request);

    /** Material. */
    @Mapping(target = "material", source = "text")
    AddMaterial addMaterial(MaterialRequest request);

    /** A note. */
    @Mapping(target = "note", source = "text")
    AddNote addNote(NoteRequest request);

    /** A party, called {@code id} in the case. */
    default AddParty addParty(PartyRequest request, PartyId id) {
        return new AddParty(party(request, id, Validity.always()));
    }

    /** A party, called {@code id} in the case. */
    Party party(PartyRequest request, PartyId id, Validity inForce);

    /** A recusal. */
    RecuseOfficer recuse(RecuseRequest request);

    /** A signature. */
    SignCase sign(SignCaseRequest request);

    /** A signer who is let off. */
    RemoveSigner removeSigner(RemoveSignerRequest request);

    /** A role that ends. */
    EndRole endRole(EndRoleRequest request);

    /** A call-back. */
    CallBackCitizen callBack(CallBackRequest request);

    /** A grade. */
    GradeRisk gradeRisk(GradeRiskRequest request);

    /** A report to those above. */
    ReportMajorMatter reportMajorMatter(MajorMatterRequest request);

    /** A suspected reprisal. */
    SuspectReprisal suspectReprisal(ReprisalRequest request);
}
