package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.EnterSupervision;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.conference.ConferenceCommand;
import dev.yidi.core.conference.ConferenceEvent;
import dev.yidi.core.conference.JointConference;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.document.Templates;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.supervision.OpenSupervision;
import dev.yidi.core.supervision.OrganCards;
import dev.yidi.core.supervision.OrganCards.OrganCard;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionCommand;
import dev.yidi.core.supervision.SupervisionDemands;
import dev.yidi.core.supervision.SupervisionEvent;
import dev.yidi.core.supervision.SupervisionOrders;
import dev.yidi.core.supervision.SupervisionSubject;
import java.util.List;

/** Supervises organs; see {@link SupervisionOffice}. */
final class SupervisionService implements SupervisionOffice {
    private final FileDesk<Supervision, SupervisionEvent, SupervisionCommand> files;
    private final FileDesk<JointConference, ConferenceEvent, ConferenceCommand> conferences;
    private final OfficerDesk desk;
    private final Officers officers;
    private final Settings settings;

    SupervisionService(FileCounter counter, OfficerDesk desk, Officers officers, Settings settings) {
        this.files = new FileDesk<>(KeptRegisters.SUPERVISION, counter);
        this.conferences = new FileDesk<>(KeptRegisters.CONFERENCE, counter);
        this.desk = desk;
        this.officers = officers;
        this.settings = settings;
    }

    @Override
    public Answer<FileReceipt> open(Envelope by, OpenSupervision supervision) {
        return supervision
                .subject()
                .caseId()
                .map(caseId -> openOver(
                        by,
                        caseId,
                        new Demand(supervision.subject().trigger(), supervision.level(), supervision.demand())))
                .orElseGet(() -> files.open(by, supervision));
    }

    @Override
    public Answer<FileReceipt> openOver(Envelope by, CaseId caseId, Demand demand) {
        return desk.find(by.officer(), caseId, Operation.READ)
                .map(sight -> SupervisionDemands.over(
                        sight.open().file(),
                        demand.trigger(),
                        demand.level(),
                        demand.demand(),
                        settings.now(sight.caller().actor())))
                .map(supervision -> files.perform(by, parts(caseId, supervision)))
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<FileReceipt> conduct(Envelope by, FileId supervision, SupervisionCommand step) {
        return files.perform(by, supervision, step.knowing(level -> isDecided(by, supervision, step, level)));
    }

    @Override
    public Answer<SupervisionSeen> view(OfficerId officer, FileId supervision) {
        return files.see(officer, supervision)
                .map(seen -> new SupervisionSeen(seen, seen.due(settings.now(Actor.system()))));
    }

    @Override
    public Answer<List<HistoryLine>> history(OfficerId officer, FileId supervision) {
        return files.history(officer, supervision);
    }

    @Override
    public Answer<List<DocumentText>> orders(OfficerId officer, FileId supervision) {
        DocumentKind kind = DocumentKind.SUPERVISION_ORDER;
        String title = Templates.published().with(settings.profile().texts()).title(kind);
        return files.see(officer, supervision)
                .map(file -> SupervisionOrders.texts(file, settings.now(Actor.system())).stream()
                        .map(text -> new DocumentText(kind, title, text))
                        .toList());
    }

    @Override
    public FilePage list(OfficerId officer, FileQuery query) {
        return files.list(officer, query);
    }

    @Override
    public Answer<List<OrganCard>> cards(OfficerId officer, OrganId organ) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.SUPERVISE)
                        || settings.now(caller.actor()).actsFor(organ))
                .<Answer<List<OrganCard>>>map(caller -> new Answer.Done<>(cards(organ)))
                .orElseGet(() -> Answers.notPermitted(Operation.SUPERVISE));
    }

    /** The supervision, entered in its case in the same append. */
    private List<Request.Part> parts(CaseId caseId, OpenSupervision supervision) {
        SupervisionSubject subject = supervision.subject();
        EnterSupervision entry = new EnterSupervision(
                subject.addressee(), supervision.level(), subject.trigger().code(), supervision.demand());
        return List.of(new Request.Step(caseId, entry), files.beginning(supervision));
    }

    /** Whether the conference that {@code step} names, as far as the officer may see it, decided on {@code level}. */
    private boolean isDecided(Envelope by, FileId supervision, SupervisionCommand step, SupervisionLevel level) {
        return files.find(by.officer(), supervision)
                .flatMap(file -> step.conference()
                        .flatMap(conference -> conferences.find(by.officer(), conference))
                        .filter(conference -> conference.hasDecidedOn(file, level)))
                .isPresent();
    }

    private List<OrganCard> cards(OrganId organ) {
        return OrganCards.of(
                files.keyed("organ:" + organ),
                settings.profile().supervision(),
                settings.now(),
                settings.profile().zone());
    }
}
