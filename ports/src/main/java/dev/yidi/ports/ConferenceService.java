package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.conference.AgendaItem;
import dev.yidi.core.conference.ConferenceCommand;
import dev.yidi.core.conference.ConferenceEvent;
import dev.yidi.core.conference.ConferenceStep;
import dev.yidi.core.conference.ConveneConference;
import dev.yidi.core.conference.DesignateOrgan;
import dev.yidi.core.conference.JointConference;
import dev.yidi.core.conference.OrderMeasure;
import dev.yidi.core.conference.PutOnAgenda;
import dev.yidi.core.supervision.RaiseSupervision;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionCommand;
import dev.yidi.core.supervision.SupervisionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds joint conferences; see {@link JointConferences}. */
final class ConferenceService implements JointConferences {
    private final FileDesk<JointConference, ConferenceEvent, ConferenceCommand> files;
    private final FileDesk<Supervision, SupervisionEvent, SupervisionCommand> supervisions;
    private final OfficerDesk desk;

    ConferenceService(FileCounter counter, OfficerDesk desk) {
        this.files = new FileDesk<>(KeptRegisters.CONFERENCE, counter);
        this.supervisions = new FileDesk<>(KeptRegisters.SUPERVISION, counter);
        this.desk = desk;
    }

    @Override
    public Answer<FileReceipt> convene(Envelope by, ConveneConference conference) {
        return files.open(by, conference);
    }

    @Override
    public Answer<FileReceipt> putCase(Envelope by, FileId conference, CaseId caseId, Matter matter) {
        return desk.find(by.officer(), caseId, Operation.READ)
                .map(sight -> new PutOnAgenda(
                        matter.item(),
                        matter.kind(),
                        Optional.of(caseId),
                        Optional.empty(),
                        matter.question(),
                        sight.open().file().protection()))
                .map(step -> files.perform(by, conference, step))
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<FileReceipt> putSupervision(Envelope by, FileId conference, FileId supervision, Matter matter) {
        return supervisions
                .find(by.officer(), supervision)
                .map(file -> new PutOnAgenda(
                        matter.item(),
                        matter.kind(),
                        file.subject().caseId(),
                        Optional.of(supervision),
                        matter.question(),
                        file.subject().protection()))
                .map(step -> files.perform(by, conference, step))
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<FileReceipt> conduct(Envelope by, FileId conference, ConferenceStep step) {
        return files.perform(by, conference, step);
    }

    @Override
    public Answer<Receipt> designate(Envelope by, FileId conference, DesignateOrgan decision) {
        List<Request.Part> parts = new ArrayList<>(List.of(files.on(conference, decision)));
        item(by, conference, decision.item())
                .flatMap(AgendaItem::caseId)
                .map(caseId -> new Request.Step(
                        caseId,
                        new Dispatch(DispatchVerb.DESIGNATE, decision.organ(), decision.text(), Optional.empty())))
                .ifPresent(parts::add);
        return files.perform(by, parts).map(Receipts::ofCase);
    }

    @Override
    public Answer<FileReceipt> order(Envelope by, FileId conference, OrderMeasure decision) {
        List<Request.Part> parts = new ArrayList<>(List.of(files.on(conference, decision)));
        item(by, conference, decision.item())
                .flatMap(AgendaItem::supervision)
                .map(file ->
                        supervisions.on(file, new RaiseSupervision(decision.level(), Optional.of(conference), true)))
                .ifPresent(parts::add);
        return files.perform(by, parts);
    }

    @Override
    public Answer<JointConference> view(OfficerId officer, FileId conference) {
        return files.see(officer, conference);
    }

    @Override
    public Answer<List<HistoryLine>> history(OfficerId officer, FileId conference) {
        return files.history(officer, conference);
    }

    @Override
    public FilePage list(OfficerId officer, FileQuery query) {
        return files.list(officer, query);
    }

    private Optional<AgendaItem> item(Envelope by, FileId conference, String item) {
        return files.find(by.officer(), conference).flatMap(file -> file.item(item));
    }
}
