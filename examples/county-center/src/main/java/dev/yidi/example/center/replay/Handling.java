package dev.yidi.example.center.replay;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PersonName;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.GiveNotice;
import dev.yidi.core.casefile.Matter;
import dev.yidi.core.casefile.NoticeKind;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.Classification;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.RoutingAdvice;
import dev.yidi.core.profile.RoutingQuestion;
import dev.yidi.example.center.staff.Roster;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseDesk;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.ReceptionWindow;
import dev.yidi.ports.Yidi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the centre handles one message 经办: everything up to acceptance at its receipt, everything from the result on at its
 * reply, since the data knows no other times. All that is decided here follows from the message and the profile alone,
 * never from what is stored: so a second run sends the same commands. Not thread-safe.
 */
final class Handling {
    private static final OfficerId CLERK = new OfficerId("clerk");
    private static final OfficerId DISPATCHER = new OfficerId("dispatcher");
    private static final OfficerId SEALED = new OfficerId("sealed");
    private static final FreeText ADVICE = FreeText.of("按分拨规则 / as the routing table advises");
    private static final FreeText SUMMARY = FreeText.of("已答复，见答复内容 / answered, see the reply");

    private final ReceptionWindow reception;
    private final CaseDesk desk;
    private final CountyProfile profile;
    private final Places places;
    private final Map<String, Plan> plans = new HashMap<>();
    private long commands;

    Handling(Yidi centre) {
        this.reception = centre.reception();
        this.desk = centre.caseDesk();
        this.profile = centre.profile();
        this.places = new Places(profile.territory());
    }

    /** What the profile makes of a message. */
    private record Plan(MessageKey key, Classification matter, DivisionCode place, OrganId organ, boolean sealed) {
        OfficerId handler() {
            return Roster.handlerOf(organ, sealed);
        }
    }

    /** How many commands were sent. */
    long commands() {
        return commands;
    }

    /** Registers, dispatches and accepts the message; the case, or why not. */
    Outcome<CaseId> takeIn(Message message) {
        Plan plan = plans.computeIfAbsent(message.id(), id -> plan(message));
        OfficerId clerk = plan.sealed() ? SEALED : CLERK;
        Answer<Receipt> registered = reception
                .register(by(plan, "register", clerk), register(message, plan))
                .map(each -> each.receipt());
        return outcome(registered).map(Receipt::caseId).then(id -> goOn(id, plan));
    }

    /** Concludes, answers and closes the case of the message; or says why not. */
    Outcome<Receipt> reply(CaseId id, Message message, Message.Reply reply) {
        Plan plan = plans.computeIfAbsent(message.id(), any -> plan(message));
        OfficerId handler = plan.handler();
        ConcludeCase conclude = new ConcludeCase(CaseResult.ANSWERED, SUMMARY);
        AnswerCitizen answer = new AnswerCitizen(FreeText.of(reply.text()));
        return outcome(desk.conclude(by(plan, "conclude", handler), id, conclude))
                .then(done -> outcome(desk.answer(by(plan, "answer", handler), id, answer)))
                .then(done -> outcome(desk.close(by(plan, "close", handler), id, new CloseCase())));
    }

    private Outcome<CaseId> goOn(CaseId id, Plan plan) {
        Outcome<CaseId> sent = Outcome.granted(id);
        if (!plan.organ().equals(profile.centre().id())) {
            Dispatch dispatch = new Dispatch(DispatchVerb.FORWARD, plan.organ(), ADVICE, Optional.empty());
            OfficerId dispatcher = plan.sealed() ? SEALED : DISPATCHER;
            sent = outcome(desk.dispatch(by(plan, "dispatch", dispatcher), id, dispatch))
                    .map(Receipt::caseId);
        }
        Outcome<CaseId> accepted = sent.then(here -> outcome(
                        desk.accept(by(plan, "accept", plan.handler()), id, new AcceptCase(plan.handler())))
                .map(Receipt::caseId));
        return plan.matter().kind() == CaseKind.PETITION
                ? accepted.then(here -> outcome(reception.giveNotice(
                                by(plan, "notice", plan.handler()), id, new GiveNotice(NoticeKind.ACCEPTANCE)))
                        .map(Receipt::caseId))
                : accepted;
    }

    private Plan plan(Message message) {
        Classification matter = reception.suggest(message.subject(), message.body());
        DivisionCode place = places.of(message);
        RoutingQuestion question = new RoutingQuestion(
                matter.kind(), matter.category(), matter.topic(), place, IntakeChannel.ONLINE, Set.of(), Set.of());
        OrganId organ = profile.advise(question)
                .fold(RoutingAdvice::organ, reasons -> profile.centre().id());
        boolean sealed =
                new Matter(matter.kind(), matter.category(), Optional.of(matter.topic()), List.of()).isReport();
        return new Plan(MessageKey.of(message), matter, place, organ, sealed);
    }

    private static ReceptionWindow.Register register(Message message, Plan plan) {
        ReceptionWindow.PartyEntry sender = new ReceptionWindow.PartyEntry(
                PartyRole.APPLICANT, false, PersonName.of(message.sender()), Optional.empty(), Optional.empty());
        return new ReceptionWindow.Register(
                IntakeChannel.ONLINE,
                Optional.empty(),
                Optional.of(message.receivedAt()),
                plan.place(),
                FreeText.of(message.subject()),
                FreeText.of(message.body()),
                0,
                plan.matter().kind(),
                plan.matter().category(),
                Optional.of(plan.matter().topic()),
                List.of(sender),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Envelope by(Plan plan, String step, OfficerId officer) {
        commands++;
        return Envelope.of(plan.key().command(step), officer);
    }

    private static <T> Outcome<T> outcome(Answer<T> answer) {
        return answer.fold(
                Outcome::granted,
                refused -> Outcome.refused(refused.reasons()),
                stale -> Outcome.refused(Reason.of("replay.moved-on")),
                absent -> Outcome.refused(Reason.of("replay.absent")));
    }
}
