package dev.yidi.core.casefile;

import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.escalation.MatterRisk;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.request.ContactMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What an officer can do to a case 可办事项, and whether it is open to them now.
 *
 * <p>An act is open when a command of its kind stands against nothing but its own values: the commands themselves are
 * asked, so that what is offered and what is granted cannot part.
 */
public enum CaseAct {
    /** 分类. */
    CLASSIFY(Stage.LIVE, CaseAct::classify),
    /** 当场答复. */
    ANSWER_ON_THE_SPOT(new AnswerOnTheSpot(CaseResult.ANSWERED, Probe.TEXT)),
    /** 分拨. */
    DISPATCH(Dispatch.STAGES, Probe::dispatches),
    /** 受理. */
    ACCEPT(new AcceptCase(Probe.OFFICER)),
    /** 不予受理. */
    DECLINE(new DeclineCase(DeclineGround.OTHER, Probe.LAW, Probe.TEXT)),
    /** 提出异议. */
    OBJECT(new ObjectToDispatch(Probe.TEXT, Probe.LAW, Optional.empty())),
    /** 同意退回. */
    AGREE_TO_RETURN(new AgreeToReturn()),
    /** 不同意退回. */
    REFUSE_RETURN(new RefuseReturn(Probe.TEXT)),
    /** 撤回分拨. */
    RECALL(new RecallDispatch(Probe.TEXT)),
    /** 告知. */
    GIVE_NOTICE(new GiveNotice(NoticeKind.RECEIPT)),
    /** 首办移交. */
    HAND_OVER(new HandOverFirstHandler(Probe.OFFICER, Probe.TEXT)),
    /** 转办. */
    DELEGATE(new DelegateCase(Probe.OFFICER)),
    /** 加签. */
    ADD_SIGNER(new AddSigner(Probe.OFFICER)),
    /** 加签会签. */
    SIGN(new SignCase(true, Optional.empty())),
    /** 取消加签. */
    REMOVE_SIGNER(
            RemoveSigner.STAGES,
            (file, setting) -> file.custody().signing().owed(Signatures.round(file)).stream()
                    .map(signer -> new RemoveSigner(signer, Probe.TEXT))),
    /** 追加当事人. */
    ADD_PARTY(new AddParty(Probe.PARTY)),
    /** 终止当事人身份. */
    END_ROLE(Stage.ALL, Probe::roles),
    /** 补充材料. */
    ADD_MATERIAL(new AddMaterial(Optional.empty(), Probe.TEXT)),
    /** 备注. */
    ADD_NOTE(new AddNote(Probe.TEXT)),
    /** 记录到场. */
    RECORD_TRIP(new RecordTrip(Optional.empty(), Probe.TEXT, TripPurpose.OTHER, true)),
    /** 回避. */
    RECUSE(
            Stage.ALL,
            (file, setting) -> Stream.of(new RecuseOfficer(
                    setting.actor().officer().orElse(Probe.OFFICER),
                    ConflictGround.OTHER_TIE,
                    Probe.TEXT,
                    Optional.of(Probe.OFFICER)))),
    /** 风险定级. */
    GRADE_RISK(
            Stage.LIVE, (file, setting) -> Stream.of(MatterRisk.values()).map(risk -> new GradeRisk(risk, Probe.TEXT))),
    /** 报告重大事项. */
    REPORT_MAJOR_MATTER(
            Stage.LIVE,
            (file, setting) -> Probe.organs(setting)
                    .map(organ -> new ReportMajorMatter(
                            Set.of(organ), Optional.empty(), file.intake().receivedAt(), Probe.TEXT))),
    /** 反映打击报复线索. */
    SUSPECT_REPRISAL(new SuspectReprisal(Probe.TEXT)),
    /** 领导包案. */
    TAKE_INTO_CHARGE(
            Stage.LIVE,
            (file, setting) -> Stream.of(new TakeIntoCharge(
                    setting.actor().officer().orElse(Probe.OFFICER),
                    "-",
                    setting.today().plusDays(1),
                    Optional.empty()))),
    /** 包案进展. */
    REPORT_CHARGE(
            Stage.LIVE,
            (file, setting) ->
                    Stream.of(new ReportCharge(Probe.TEXT, setting.today().plusDays(1)))),
    /** 解除包案. */
    RELEASE_CHARGE(new ReleaseCharge(Probe.TEXT)),
    /** 送达文书. */
    SERVE_DOCUMENT(Stage.ALL, Probe::services),
    /** 委托代办. */
    GIVE_MANDATE(Stage.LIVE, Probe::mandates),
    /** 引导并代办. */
    GUIDE_AS_PROXY(Dispatch.STAGES, Probe::guides),

    /** 提出调解. */
    PROPOSE_MEDIATION(ConductMediation.MEDIATING, ProceedingProbe::mediation),
    /** 申请司法确认. */
    APPLY_FOR_CONFIRMATION(ConductConfirmation.STAGES, ProceedingProbe::confirmations),
    /** 接收法院引调. */
    RECEIVE_REFERRAL(Stage.ALL, ProceedingProbe::referrals),
    /** 启动代理诉讼. */
    BEGIN_AGENCY(Stage.ALL, ProceedingProbe::agencies),
    /** 告知外部途径. */
    TELL_ABOUT_OUTSIDE(Stage.ALL, ProceedingProbe::outside),
    /** 信访甄别. */
    TRIAGE(PetitionRules.BEFORE, BeginningProbe::triages),
    /** 接收热线工单. */
    RECEIVE_ORDER(Stage.LIVE, BeginningProbe::orders),
    /** 启动举报办理. */
    TAKE_UP_REPORT(Stage.LIVE, BeginningProbe::reports),
    /** 预约咨询. */
    ASK_FOR_CONSULTATION(Stage.LIVE, BeginningProbe::consultations),
    /** 召集联合调处. */
    CONVENE_JOINT(ConductJointHandling.CONVENING, BeginningProbe::joint),
    /** 督办立项. */
    SUPERVISE(Stage.ALL, BeginningProbe::supervisions),
    /** 公开回复. */
    ANSWER_IN_PUBLIC(new AnswerInPublic(Probe.TEXT)),
    /** 办结. */
    CONCLUDE(new ConcludeCase(CaseResult.RESOLVED, Probe.TEXT)),
    /** 答复. */
    ANSWER(new AnswerCitizen(Probe.TEXT)),
    /** 结案. */
    CLOSE(new CloseCase()),
    /** 回访. */
    CALL_BACK(new CallBackCitizen(ContactMode.PHONE, Optional.empty(), Optional.of(Probe.TEXT))),
    /** 重新办理. */
    REOPEN(new ReopenCase(Probe.TEXT)),
    /** 撤回. */
    WITHDRAW(new WithdrawCase(Set.of(), Probe.TEXT)),
    /** 并案. */
    MERGE(new MergeIntoCase(Probe.CASE)),
    /** 中止计时. */
    PAUSE(Stage.ALL, Probe::pauses),
    /** 恢复计时. */
    RESUME(Stage.ALL, Probe::resumptions),
    /** 延长期限. */
    EXTEND(Stage.ALL, Probe::extensions);

    private final Set<Stage> stages;
    private final BiFunction<CaseFile, Setting, Iterable<? extends CaseCommand>> commands;

    /** An act of one command, whatever the case. */
    CaseAct(CaseCommand command) {
        List<CaseCommand> one = List.of(command);
        this.stages = command.stages();
        this.commands = (file, setting) -> one;
    }

    /** An act whose commands are made for the case, one after the other as they are asked for; all have the same stages. */
    CaseAct(Set<Stage> stages, BiFunction<CaseFile, Setting, Stream<? extends CaseCommand>> made) {
        this.stages = stages;
        this.commands = (file, setting) -> () ->
                made.apply(file, setting).<CaseCommand>map(command -> command).iterator();
    }

    /** The acts open to the actor of {@code setting}, who has a role for the operations that {@code may} takes. */
    public static Set<CaseAct> openTo(CaseFile file, Setting setting, Predicate<Operation> may) {
        Set<CaseAct> open = EnumSet.noneOf(CaseAct.class);
        Seat seat = Seat.of(file, setting.notBefore(file.changedAt()));
        Setting then = seat.setting();
        if (seat.bars(file).isEmpty()) {
            for (CaseAct act : values()) {
                if (act.isOpen(file, then, may)) {
                    open.add(act);
                }
            }
        }
        return Collections.unmodifiableSet(open);
    }

    /** Every act, whether it is open to the actor of {@code setting}, and what stands against it where it is not. */
    public static List<ActOffer> offers(CaseFile file, Setting setting, Predicate<Operation> may) {
        Seat seat = Seat.of(file, setting.notBefore(file.changedAt()));
        Setting then = seat.setting();
        List<Reason> bars = seat.bars(file);
        return Arrays.stream(values())
                .map(act -> act.offer(file, then, may, bars))
                .toList();
    }

    /** By the command of its kind that the least stands against. */
    private ActOffer offer(CaseFile file, Setting setting, Predicate<Operation> may, List<Reason> bars) {
        List<Reason> least = StreamSupport.stream(commands.apply(file, setting).spliterator(), false)
                .map(command -> against(command, file, setting, may))
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> List.of(Refusal.NOTHING_TO_ACT_ON.reason()));
        List<Reason> all = Stream.concat(bars.stream(), least.stream()).toList();
        return new ActOffer(this, all.isEmpty(), all);
    }

    private static List<Reason> against(CaseCommand command, CaseFile file, Setting setting, Predicate<Operation> may) {
        List<Reason> reasons = new ArrayList<>(file.privacy().bars(command));
        if (!may.test(command.operation())) {
            reasons.add(Reason.of("access.not-permitted").with("operation", command.operation()));
        }
        reasons.addAll(Probe.standing(command.decide(file, setting).reasons()));
        return reasons;
    }

    private boolean isOpen(CaseFile file, Setting setting, Predicate<Operation> may) {
        if (!stages.contains(file.stage())) {
            return false;
        }
        for (CaseCommand command : commands.apply(file, setting)) {
            if (may.test(command.operation()) && file.privacy().bars(command).isEmpty()) {
                List<Reason> reasons = command.decide(file, setting).reasons();
                if (Probe.isAboutValues(reasons)) {
                    return true;
                }
                if (Probe.isAboutAll(reasons)) {
                    return false;
                }
            }
        }
        return false;
    }

    private static Stream<CaseCommand> classify(CaseFile file, Setting setting) {
        TopicCode topic = setting.profile().topics().topics().get(0).code();
        return Stream.of(
                new Classify(file.matter().kind(), file.matter().category(), topic, Set.of(), Optional.of(Probe.TEXT)));
    }
}
