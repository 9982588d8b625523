package dev.yidi.rest.staff.mapping;

import dev.yidi.core.Reason;
import dev.yidi.core.outside.DisputedAct;
import dev.yidi.core.outside.Guide;
import dev.yidi.core.outside.GuideWording;
import dev.yidi.core.petition.Triage;
import dev.yidi.core.petition.TriageFinding;
import dev.yidi.core.time.Span;
import dev.yidi.rest.http.Language;
import dev.yidi.rest.staff.request.GuideDayQuery;
import dev.yidi.rest.staff.view.OutsideGuideView;
import dev.yidi.rest.staff.view.ReasonView;
import dev.yidi.rest.staff.view.TriageFindingView;
import dev.yidi.rest.staff.view.TriageView;
import java.util.List;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows which ways a matter can take, inside the centre and outside. */
@Mapper(config = Views.class)
public interface WayMapper {
    /** What there is to tell of a procedure. */
    default OutsideGuideView guide(Guide guide, @Context Names names) {
        return told(
                guide,
                names.language() == Language.ENGLISH ? guide.english().orElse(guide.wording()) : guide.wording(),
                names);
    }

    /** The same in the words of a language. */
    @BeanMapping(ignoreUnmappedSourceProperties = "english")
    @Mapping(target = "title", source = "words.title")
    @Mapping(target = "who", source = "words.who")
    @Mapping(target = "where", source = "words.where")
    @Mapping(target = "bring", source = "words.bring")
    @Mapping(target = "notes", source = "words.notes")
    OutsideGuideView told(Guide guide, GuideWording words, @Context Names names);

    /** What triage came to. */
    @Mapping(target = "reasons", expression = "java(reasons(triage, names))")
    TriageView triage(Triage triage, @Context Names names);

    /** The rows that applied, in words. */
    default List<ReasonView> reasons(Triage triage, @Context Names names) {
        return triage.reasons().stream()
                .map(reason -> new Shown().reason(reason, names))
                .toList();
    }

    /** What a row said. */
    TriageFindingView finding(TriageFinding finding, @Context Names names);

    /** The act that somebody turns against. */
    default DisputedAct act(GuideDayQuery query) {
        return new DisputedAct(query.contentKnownOn(), query.doneOn(), query.realProperty());
    }

    /** A length of time, if there is one. */
    default Optional<String> span(Optional<Span> span) {
        return span.map(Span::toString);
    }

    /** The reason, if there is one. */
    default Optional<ReasonView> someReason(Optional<Reason> reason, @Context Names names) {
        return reason.map(one -> new Shown().reason(one, names));
    }
}
