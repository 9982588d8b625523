package dev.yidi.rest.staff.mapping;

import dev.yidi.core.supervision.OrganCards;
import dev.yidi.core.supervision.Proposal;
import dev.yidi.core.supervision.SupervisionReply;
import dev.yidi.core.supervision.SupervisionRound;
import dev.yidi.core.time.Span;
import dev.yidi.ports.DocumentText;
import dev.yidi.ports.SupervisionSeen;
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
    @Mapping(target = "id", source = "supervision.head.id")
    @Mapping(target = "number", source = "supervision.head.number")
    @Mapping(target = "version", source = "supervision.head.version")
    @Mapping(target = "openedAt", source = "supervision.head.openedAt")
    @Mapping(target = "level", expression = "java(seen.supervision().round().level())")
    @Mapping(target = "stage", expression = "java(seen.supervision().stage())")
    @Mapping(target = "organ", source = "supervision.subject.addressee")
    @Mapping(target = "place", source = "supervision.subject.place")
    @Mapping(target = "trigger", source = "supervision.subject.trigger")
    @Mapping(target = "caseId", source = "supervision.subject.caseId")
    @Mapping(target = "clock", source = "supervision.subject.clock")
    @Mapping(target = "sealed", source = "supervision.subject.protection.sealed")
    @Mapping(target = "demand", source = "supervision.demand")
    @Mapping(target = "openedBy", source = "supervision.openedBy")
    @Mapping(target = "rounds", source = "supervision.rounds")
    @Mapping(target = "replies", source = "supervision.replies")
    @Mapping(target = "proposals", source = "supervision.proposals")
    @Mapping(target = "finding", source = "supervision.finding")
    SupervisionView supervision(SupervisionSeen seen, @Context Names names);

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
