package dev.yidi.rest.staff.mapping;

import dev.yidi.core.casefile.Erasure;
import dev.yidi.core.casefile.ErasureProposal;
import dev.yidi.core.casefile.Privacy;
import dev.yidi.core.privacy.Consent;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.RequestDecision;
import dev.yidi.core.privacy.RetentionDates;
import dev.yidi.core.privacy.SubjectRequest;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.DataRequestLine;
import dev.yidi.ports.DataRequestPage;
import dev.yidi.ports.DataStatus;
import dev.yidi.ports.RetentionLine;
import dev.yidi.ports.RetentionPage;
import dev.yidi.ports.Revealed;
import dev.yidi.rest.staff.view.DataConsentView;
import dev.yidi.rest.staff.view.DataDisclosureView;
import dev.yidi.rest.staff.view.DataRequestLineView;
import dev.yidi.rest.staff.view.DataRequestPageView;
import dev.yidi.rest.staff.view.DataStatusView;
import dev.yidi.rest.staff.view.ErasureProposalView;
import dev.yidi.rest.staff.view.ErasureView;
import dev.yidi.rest.staff.view.LineView;
import dev.yidi.rest.staff.view.RetentionLineView;
import dev.yidi.rest.staff.view.RetentionPageView;
import dev.yidi.rest.staff.view.RetentionView;
import dev.yidi.rest.staff.view.RevealedView;
import dev.yidi.rest.staff.view.SubjectRequestView;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows how the personal data of cases is protected. */
@Mapper(config = Views.class)
public interface DataViewMapper {
    /** How that of a case is. */
    default DataStatusView status(DataStatus status, @Context Names names) {
        Privacy privacy = status.privacy();
        return new DataStatusView(
                privacy.consents().values().stream()
                        .map(consent -> consent(consent, names))
                        .toList(),
                privacy.requests().values().stream()
                        .map(request -> request(
                                request, Optional.ofNullable(privacy.decisions().get(request.id())), names))
                        .toList(),
                List.copyOf(privacy.holds()),
                someProposal(privacy.proposal(), names),
                privacy.erasure().map(erasure -> erasure(erasure, names)),
                status.retention().map(this::dates),
                status.acts().stream().sorted().map(new Shown()::act).toList());
    }

    /** A consent. */
    DataConsentView consent(Consent consent, @Context Names names);

    /** A request with what was decided on it. */
    default SubjectRequestView request(
            SubjectRequest request, Optional<RequestDecision> decision, @Context Names names) {
        Identified texts = new Identified();
        return new SubjectRequestView(
                request.id().value(),
                texts.ofParty(request.party()),
                request.right(),
                texts.ofText(request.detail()),
                names.time(request.made()),
                decision.map(RequestDecision::granted),
                texts.ofText(decision.flatMap(RequestDecision::reason)));
    }

    /** A proposal. */
    ErasureProposalView proposal(ErasureProposal proposal, @Context Names names);

    /** The proposal, if there is one. */
    default Optional<ErasureProposalView> someProposal(Optional<ErasureProposal> proposal, @Context Names names) {
        return proposal.map(each -> proposal(each, names));
    }

    /** An erasure. */
    ErasureView erasure(Erasure erasure, @Context Names names);

    /** The days. */
    RetentionView dates(RetentionDates dates);

    /** A disclosure. */
    DataDisclosureView disclosure(Disclosure disclosure, @Context Names names);

    /** A page of the retention list. */
    @Mapping(target = "items", source = "lines")
    RetentionPageView page(RetentionPage page, @Context Names names);

    /** A case in it. */
    RetentionLineView line(RetentionLine line, @Context Names names);

    /** A page of the open requests. */
    @Mapping(target = "items", source = "lines")
    DataRequestPageView requests(DataRequestPage page, @Context Names names);

    /** A request in it. */
    @Mapping(target = "request", source = "request.value")
    DataRequestLineView requested(DataRequestLine line, @Context Names names);

    /** A case in a list. */
    default LineView caseLine(CaseLine line, @Context Names names) {
        return new WorkMapperImpl().line(line, names);
    }

    /** A value shown whole. */
    RevealedView revealed(Revealed revealed);
}
