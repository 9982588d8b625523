package dev.yidi.rest.staff.mapping;

import dev.yidi.core.supervision.OrganCards;
import dev.yidi.core.supervision.Proposal;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionReply;
import dev.yidi.core.supervision.SupervisionRound;
import dev.yidi.core.time.Span;
import dev.yidi.ports.DocumentText;
import dev.yidi.rest.staff.view.CardView;
import dev.yidi.rest.staff.view.LetterView;
import dev.yidi.rest.staff.view.ProposalView;
import dev.yidi.rest.staff.view.SupervisionReplyView;
import dev.yidi.rest.staff.view.SupervisionRoundView;
import dev.yidi.rest.staff.view.SupervisionView;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows supervisions, their letters and the cards of organs. */
@Mapper(config = Views.class)
public interface SupervisionViews {
    /** A supervision. */
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "number", source = "head.number")
    @Mapping(target = "version", source = "head.version")
    @Mapping(target = "openedAt", source = "head.openedAt")
    @Mapping(target = "level", expression = "java(supervision.round().level())")
    @Mapping(target = "stage", expression = "java(supervision.stage())")
    @Mapping(target = "organ", source = "subject.addressee")
    @Mapping(target = "place", source = "subject.place")
    @Mapping(target = "trigger", source = "subject.trigger")
    @Mapping(target = "caseId", source = "subject.caseId")
    @Mapping(target = "clock", source = "subject.clock")
    @Mapping(target = "sealed", source = "subject.protection.sealed")
    SupervisionView supervision(Supervision supervision, @Context Names names);

    /** A level. */
    SupervisionRoundView round(SupervisionRound round, @Context Names names);

    /** A length of time, as it is written in a request. */
    default String span(Span span) {
        return span.toString();
    }

    /** A reply. */
    SupervisionReplyView reply(SupervisionReply reply, @Context Names names);

    /** A proposal. */
    ProposalView proposal(Proposal proposal);

    /** Letters. */
    List<LetterView> letters(List<DocumentText> letters);

    /** A letter. */
    LetterView letter(DocumentText letter);

    /** Cards. */
    List<CardView> cards(List<OrganCards.OrganCard> cards, @Context Names names);

    /** A card. */
    CardView card(OrganCards.OrganCard card, @Context Names names);
}
