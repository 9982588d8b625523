package dev.yidi.rest.staff.mapping;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.supervision.AnswerProposal;
import dev.yidi.core.supervision.CloseSupervision;
import dev.yidi.core.supervision.MakeProposal;
import dev.yidi.core.supervision.OpenSupervision;
import dev.yidi.core.supervision.RaiseSupervision;
import dev.yidi.core.supervision.RejectReply;
import dev.yidi.core.supervision.ReplyToSupervision;
import dev.yidi.core.supervision.SupervisionSubject;
import dev.yidi.ports.SupervisionOffice;
import dev.yidi.rest.staff.request.AnswerProposalRequest;
import dev.yidi.rest.staff.request.CloseSupervisionRequest;
import dev.yidi.rest.staff.request.MakeProposalRequest;
import dev.yidi.rest.staff.request.OpenSupervisionRequest;
import dev.yidi.rest.staff.request.RaiseSupervisionRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.ReplyToSupervisionRequest;
import dev.yidi.rest.staff.request.SuperviseRequest;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent to the office that supervises organs. */
@Mapper(config = Strict.class)
public interface SupervisionMapper {
    /** A supervision over no case in particular. */
    default OpenSupervision open(OpenSupervisionRequest request) {
        SupervisionSubject subject = SupervisionSubject.ofOrgan(
                new OrganId(request.organ()), DivisionCode.of(request.place()), request.trigger());
        return new OpenSupervision(subject, request.level(), FreeText.of(request.demand()));
    }

    /** What is demanded over a case. */
    SupervisionOffice.Demand demand(SuperviseRequest request);

    /** A reply. */
    @Mapping(target = "knowing", ignore = true)
    ReplyToSupervision reply(ReplyToSupervisionRequest request);

    /** Why a reply is not enough. */
    @Mapping(target = "knowing", ignore = true)
    RejectReply rejectReply(ReasonRequest request);

    /** A harder level; whether the conference decided on it is the counter's to see. */
    default RaiseSupervision raise(RaiseSupervisionRequest request) {
        return new RaiseSupervision(request.level(), request.conference().map(FileId::new));
    }

    /** A proposal. */
    @Mapping(target = "knowing", ignore = true)
    MakeProposal propose(MakeProposalRequest request);

    /** The answer to a proposal. */
    @Mapping(target = "knowing", ignore = true)
    AnswerProposal answerProposal(AnswerProposalRequest request);

    /** The end. */
    @Mapping(target = "knowing", ignore = true)
    CloseSupervision close(CloseSupervisionRequest request);
}
