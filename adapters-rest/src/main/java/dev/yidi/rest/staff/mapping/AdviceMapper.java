package dev.yidi.rest.staff.mapping;

import dev.yidi.core.Reason;
import dev.yidi.core.casefile.ActOffer;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.pool.Candidate;
import dev.yidi.core.pool.Exclusion;
import dev.yidi.core.pool.Selection;
import dev.yidi.core.time.Span;
import dev.yidi.ports.SameMatter;
import dev.yidi.rest.staff.view.CandidateView;
import dev.yidi.rest.staff.view.OfferView;
import dev.yidi.rest.staff.view.ReasonView;
import dev.yidi.rest.staff.view.SameMatterView;
import dev.yidi.rest.staff.view.SelectionView;
import dev.yidi.rest.staff.view.SimilarCaseView;
import dev.yidi.rest.staff.view.TermsView;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows what the library advises, rule by rule; an officer decides. */
@Mapper(config = Views.class)
public interface AdviceMapper {
    /** Whom the pool proposes. */
    @Mapping(target = "advice", expression = "java(selection.advice().stream().map(Object::toString).toList())")
    SelectionView selection(Selection selection, @Context Names names);

    /** Somebody who can. */
    CandidateView candidate(Candidate candidate, @Context Names names);

    /** Somebody who can not. */
    CandidateView excluded(Exclusion exclusion, @Context Names names);

    /** Terms. */
    TermsView terms(MediationTerms terms, @Context Names names);

    /** A length of time, as it is written in a request. */
    default String span(Span span) {
        return span.toString();
    }

    /** Earlier cases. */
    SameMatterView sameMatter(SameMatter found, @Context Names names);

    /** An earlier case. */
    @Mapping(target = "id", source = "caseId")
    SimilarCaseView similar(SameMatter.Found found, @Context Names names);

    /** A deed. */
    @Mapping(target = "action", source = "act")
    OfferView offer(ActOffer offer, @Context Names names);

    /** The reason, if there is one. */
    default Optional<ReasonView> someReason(Optional<Reason> reason, @Context Names names) {
        return reason.map(one -> new Shown().reason(one, names));
    }
}
