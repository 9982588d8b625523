package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AnswerOnTheSpot;
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.casefile.DecideLikeness;
import dev.yidi.core.casefile.DeclineCase;
import dev.yidi.core.casefile.GiveNotice;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.SameMatterDecision;
import dev.yidi.core.casefile.Signpost;
import dev.yidi.core.profile.Classification;
import dev.yidi.core.profile.RoutingAdvice;
import java.util.List;

/** The window where matters come in; see {@link ReceptionWindow}. */
final class ReceptionService implements ReceptionWindow {
    private final OfficerDesk desk;
    private final Registry registry;
    private final SameMatters sameMatters;
    private final Settings settings;

    ReceptionService(OfficerDesk desk, Registry registry, SameMatters sameMatters, Settings settings) {
        this.sameMatters = sameMatters;
        this.desk = desk;
        this.registry = registry;
        this.settings = settings;
    }

    @Override
    public boolean mayRegister(OfficerId officer) {
        return registry.mayRegister(officer);
    }

    @Override
    public Answer<Registered> register(Envelope by, Register matter) {
        return registry.register(by, matter);
    }

    @Override
    public Answer<Receipt> classify(Envelope by, CaseId caseId, Classify command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> answerOnTheSpot(Envelope by, CaseId caseId, AnswerOnTheSpot command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> decline(Envelope by, CaseId caseId, DeclineCase command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> giveNotice(Envelope by, CaseId caseId, GiveNotice command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Classification suggest(String title, String body) {
        return settings.profile().classify(title, body);
    }

    @Override
    public Answer<RoutingAdvice> advise(OfficerId officer, CaseId caseId) {
        return desk.find(officer, caseId, Operation.READ)
                .map(sight -> Answers.of(Signpost.of(
                        sight.open().file(), settings.now(sight.caller().actor()))))
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<SameMatter> sameMatter(OfficerId officer, CaseId caseId) {
        return sameMatters.of(officer, caseId);
    }

    @Override
    public Answer<SameMatter> sameMatter(OfficerId officer, Register draft) {
        return sameMatters.of(officer, draft);
    }

    @Override
    public Answer<Receipt> decideSameMatter(
            Envelope by, CaseId caseId, CaseId other, SameMatterDecision decision, FreeText reason) {
        return desk.perform(
                by,
                List.of(
                        new Request.Step(caseId, new DecideLikeness(other, decision, reason)),
                        new Request.Step(other, new DecideLikeness(caseId, decision.mirrored(), reason))));
    }
}
