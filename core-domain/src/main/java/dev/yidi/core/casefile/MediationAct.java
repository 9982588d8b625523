package dev.yidi.core.casefile;

import static dev.yidi.core.casefile.MediationProbe.MEDIATOR;
import static dev.yidi.core.casefile.MediationProbe.ORGAN;
import static dev.yidi.core.casefile.MediationProbe.TERMS;
import static dev.yidi.core.casefile.MediationProbe.each;
import static dev.yidi.core.casefile.MediationProbe.mediators;
import static dev.yidi.core.casefile.MediationProbe.one;
import static dev.yidi.core.casefile.MediationProbe.owed;
import static dev.yidi.core.casefile.MediationProbe.pairs;
import static dev.yidi.core.casefile.MediationProbe.parties;

import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.BreachKind;
import dev.yidi.core.mediation.ChargeFee;
import dev.yidi.core.mediation.ChooseMediator;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.ContactParty;
import dev.yidi.core.mediation.DecideRecusal;
import dev.yidi.core.mediation.DeclareConflict;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationNotice;
import dev.yidi.core.mediation.ObjectToMediator;
import dev.yidi.core.mediation.OnlineRoom;
import dev.yidi.core.mediation.OpenOnlineRoom;
import dev.yidi.core.mediation.RecordBreach;
import dev.yidi.core.mediation.RecordFailedTry;
import dev.yidi.core.mediation.RecordOralAgreement;
import dev.yidi.core.mediation.RecordPartialPerformance;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.RecordVisit;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.RefuseMediation;
import dev.yidi.core.mediation.ReportBack;
import dev.yidi.core.mediation.ReportRisk;
import dev.yidi.core.mediation.ResumeMediation;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.mediation.StepAside;
import dev.yidi.core.mediation.SuspendForFalseMediation;
import dev.yidi.core.mediation.TellOtherWays;
import dev.yidi.core.mediation.TellRules;
import dev.yidi.core.mediation.VisitFinding;
import dev.yidi.core.mediation.WaiveConflict;
import dev.yidi.core.mediation.WithdrawAgreement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A step of a mediation 调解步骤, and whether it is open now.
 *
 * <p>As with {@link CaseAct} the commands themselves are asked, for the parties, mediators and obligations that the mediation has: what is
 * offered and what is granted cannot part.
 */
public enum MediationAct {
    /** 受理纠纷. */
    TAKE_DISPUTE(MediationProbe::takings),
    /** 调解前告知. */
    TELL_RULES(m -> one(new TellRules(EnumSet.allOf(MediationNotice.class)))),
    /** 联系当事人. */
    CONTACT_PARTY(m -> parties(m).map(party -> new ContactParty(party, true))),
    /** 同意调解. */
    CONSENT(m -> parties(m).map(ConsentToMediation::new)),
    /** 不同意调解. */
    REFUSE(m -> parties(m).map(party -> new RefuseMediation(party, Optional.empty()))),
    /** 合议调解. */
    REQUIRE_PANEL(MediationProbe::panels),
    /** 当事人选定调解员. */
    CHOOSE_MEDIATOR(m -> one(new ChooseMediator(m.parties(), MEDIATOR, Set.of()))),
    /** 指定调解员. */
    APPOINT_MEDIATOR(m -> one(new AppointMediator(MEDIATOR, Set.of()))),
    /** 不接受调解员. */
    OBJECT_TO_MEDIATOR(m -> pairs(m, ObjectToMediator::new)),
    /** 披露利害关系. */
    DECLARE_CONFLICT(m -> each(mediators(m), ConflictGround.values(), DeclareConflict::new)),
    /** 不要求回避. */
    WAIVE_CONFLICT(m -> pairs(m, WaiveConflict::new)),
    /** 申请回避. */
    REQUEST_RECUSAL(MediationProbe::recusals),
    /** 决定回避. */
    DECIDE_RECUSAL(m -> mediators(m).map(mediator -> new DecideRecusal(mediator, true, Probe.TEXT))),
    /** 退出调解. */
    STEP_ASIDE(m -> mediators(m).map(StepAside::new)),
    /** 开设在线调解室. */
    OPEN_ROOM(m -> one(new OpenOnlineRoom(new OnlineRoom("another-room", Probe.TEXT, m.proposedAt())))),
    /** 调解会. */
    HOLD_SESSION(MediationProbe::sessions),
    /** 本次调解未成. */
    RECORD_FAILED_TRY(m -> one(new RecordFailedTry(Probe.TEXT))),
    /** 约定延长调解期限. */
    AGREE_TO_EXTENSION(MediationProbe::extensions),
    /** 制作调解协议书. */
    RECORD_AGREEMENT(m -> one(new RecordWrittenAgreement(TERMS))),
    /** 口头协议. */
    RECORD_ORAL_AGREEMENT(
            m -> mediators(m).map(mediator -> new RecordOralAgreement(TERMS, m.parties(), mediator, Set.of()))),
    /** 收回协议. */
    WITHDRAW_AGREEMENT(m -> one(new WithdrawAgreement(Probe.TEXT))),
    /** 当事人签名. */
    SIGN(m -> each(parties(m), SignatureForm.values(), SignAgreement::new)),
    /** 调解员签名. */
    SIGN_AS_MEDIATOR(m -> mediators(m).map(SignAsMediator::new)),
    /** 加盖印章. */
    SEAL(m -> one(new SealAgreement(m.committee()))),
    /** 终止调解. */
    END(m -> Stream.of(MediationEnd.values())
            .map(end -> new EndMediation(end, m.terms().otherWays(), List.of()))),
    /** 告知其他途径. */
    TELL_OTHER_WAYS(m -> one(new TellOtherWays(m.otherWaysOwed()))),
    /** 中止疑似虚假调解. */
    SUSPEND(m -> one(new SuspendForFalseMediation(ORGAN, Probe.TEXT))),
    /** 恢复调解. */
    RESUME(m -> one(new ResumeMediation(Probe.TEXT))),
    /** 报告民转刑风险. */
    REPORT_RISK(m -> one(new ReportRisk(ORGAN, Probe.TEXT))),
    /** 收费. */
    CHARGE_FEE(m -> parties(m).map(party -> new ChargeFee(party, Optional.of("-"), Probe.TEXT))),
    /** 记录履行. */
    RECORD_PERFORMANCE(m -> owed(m).map(id -> new RecordPerformance(id, Probe.TEXT))),
    /** 记录部分履行. */
    RECORD_PARTIAL_PERFORMANCE(m -> owed(m).map(id -> new RecordPartialPerformance(id, Probe.TEXT))),
    /** 记录违约. */
    RECORD_BREACH(m -> owed(m).map(id -> new RecordBreach(id, BreachKind.REFUSED, LocalDate.EPOCH, Probe.TEXT))),
    /** 回访. */
    RECORD_VISIT(m -> owed(m).map(id -> new RecordVisit(id, VisitFinding.PERFORMED, Probe.TEXT))),
    /** 关联强制执行. */
    LINK_ENFORCEMENT(MediationProbe::enforcements),
    /** 向来源单位反馈. */
    REPORT_BACK(m -> one(new ReportBack(m.materialsOwed())));

    private final BiFunction<CaseFile, Mediation, Stream<? extends MediationCommand>> commands;

    MediationAct(Function<Mediation, Stream<? extends MediationCommand>> commands) {
        this((file, mediation) -> commands.apply(mediation));
    }

    MediationAct(BiFunction<CaseFile, Mediation, Stream<? extends MediationCommand>> commands) {
        this.commands = commands;
    }

    /** The steps of {@code mediation} open to the actor of {@code setting}, who has a role for the operations that {@code may} takes. */
    public static Set<MediationAct> openTo(
            CaseFile file, Mediation mediation, Setting setting, Predicate<Operation> may) {
        Set<MediationAct> open = EnumSet.noneOf(MediationAct.class);
        Seat seat = Seat.of(file, setting.notBefore(file.changedAt()));
        if (may.test(Operation.MEDIATE) && seat.bars(file).isEmpty()) {
            for (MediationAct act : values()) {
                if (act.isOpen(file, mediation, seat.setting())) {
                    open.add(act);
                }
            }
        }
        return Collections.unmodifiableSet(open);
    }

    private boolean isOpen(CaseFile file, Mediation mediation, Setting setting) {
        return commands.apply(file, mediation)
                .map(command -> new ConductMediation(mediation.id(), command))
                .anyMatch(step -> file.privacy().bars(step).isEmpty()
                        && step.decide(file, setting).reasons().isEmpty());
    }
}
