package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AbsorbCase;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.ActOffer;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.AddParty;
import dev.yidi.core.casefile.AddSigner;
import dev.yidi.core.casefile.AgreeToReturn;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CallBackCitizen;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.DelegateCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.EndRole;
import dev.yidi.core.casefile.ExtendClock;
import dev.yidi.core.casefile.GradeRisk;
import dev.yidi.core.casefile.HandOverFirstHandler;
import dev.yidi.core.casefile.MergeIntoCase;
import dev.yidi.core.casefile.ObjectToDispatch;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.PauseClock;
import dev.yidi.core.casefile.RecallDispatch;
import dev.yidi.core.casefile.RecordTrip;
import dev.yidi.core.casefile.RecuseOfficer;
import dev.yidi.core.casefile.RefuseReturn;
import dev.yidi.core.casefile.RemoveSigner;
import dev.yidi.core.casefile.ReopenCase;
import dev.yidi.core.casefile.ReportMajorMatter;
import dev.yidi.core.casefile.ResumeClock;
import dev.yidi.core.casefile.SignCase;
import dev.yidi.core.casefile.SuspectReprisal;
import dev.yidi.core.casefile.WithdrawCase;
import java.util.List;

/** The desk where cases are worked on; see {@link CaseDesk}. */
final class DeskService implements CaseDesk {
    private final OfficerDesk desk;
    private final CaseViews views;
    private final JournalAudit audit;

    DeskService(OfficerDesk desk, CaseViews views, JournalAudit audit) {
        this.desk = desk;
        this.views = views;
        this.audit = audit;
    }

    @Override
    public Answer<Receipt> dispatch(Envelope by, CaseId caseId, Dispatch command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> accept(Envelope by, CaseId caseId, AcceptCase command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> object(Envelope by, CaseId caseId, ObjectToDispatch command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> agreeToReturn(Envelope by, CaseId caseId, AgreeToReturn command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> refuseReturn(Envelope by, CaseId caseId, RefuseReturn command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> recall(Envelope by, CaseId caseId, RecallDispatch command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> handOver(Envelope by, CaseId caseId, HandOverFirstHandler command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> delegate(Envelope by, CaseId caseId, DelegateCase command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> addSigner(Envelope by, CaseId caseId, AddSigner command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> sign(Envelope by, CaseId caseId, SignCase command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> removeSigner(Envelope by, CaseId caseId, RemoveSigner command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> conclude(Envelope by, CaseId caseId, ConcludeCase command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> answer(Envelope by, CaseId caseId, AnswerCitizen command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> close(Envelope by, CaseId caseId, CloseCase command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> callBack(Envelope by, CaseId caseId, CallBackCitizen command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> reopen(Envelope by, CaseId caseId, ReopenCase command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> withdraw(Envelope by, CaseId caseId, WithdrawCase command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> recordTrip(Envelope by, CaseId caseId, RecordTrip command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> addMaterial(Envelope by, CaseId caseId, AddMaterial command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<List<ActOffer>> offers(OfficerId officer, CaseId caseId) {
        return views.offers(officer, caseId);
    }

    @Override
    public Answer<Receipt> addNote(Envelope by, CaseId caseId, AddNote command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> gradeRisk(Envelope by, CaseId caseId, GradeRisk command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> reportMajorMatter(Envelope by, CaseId caseId, ReportMajorMatter command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> suspectReprisal(Envelope by, CaseId caseId, SuspectReprisal command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> addParty(Envelope by, CaseId caseId, AddParty command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> endRole(Envelope by, CaseId caseId, EndRole command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> recuse(Envelope by, CaseId caseId, RecuseOfficer command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> pause(Envelope by, CaseId caseId, PauseClock command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> resume(Envelope by, CaseId caseId, ResumeClock command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> extend(Envelope by, CaseId caseId, ExtendClock command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> merge(Envelope by, CaseId from, CaseId main) {
        return desk.perform(
                by,
                List.of(new Request.Step(from, new MergeIntoCase(main)), new Request.Step(main, new AbsorbCase(from))));
    }

    @Override
    public Answer<CaseView> view(OfficerId officer, CaseId caseId) {
        return views.view(officer, caseId);
    }

    @Override
    public Answer<List<HistoryLine>> history(OfficerId officer, CaseId caseId) {
        return views.history(officer, caseId);
    }

    @Override
    public Answer<Verdict> verify(OfficerId officer, CaseId caseId) {
        return desk.look(officer, caseId, Operation.AUDIT, sight -> new Answer.Done<>(audit.verify(caseId)));
    }
}
