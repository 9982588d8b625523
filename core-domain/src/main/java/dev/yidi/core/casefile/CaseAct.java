package dev.yidi.core.casefile;

import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.request.ContactMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an officer can do to a case 可办事项, and whether it is open to them now.
 *
 * <p>An act is open when a command of its kind stands against nothing but its own values: the commands themselves are
 * asked, so that what is offered and what is granted cannot part.
 */
public enum CaseAct {
    /** 分类. */
    CLASSIFY(CaseAct::classify),
    /** 当场答复. */
    ANSWER_ON_THE_SPOT((file, setting) -> one(new AnswerOnTheSpot(CaseResult.ANSWERED, Probe.TEXT))),
    /** 分拨. */
    DISPATCH(Probe::dispatches),
    /** 受理. */
    ACCEPT((file, setting) -> one(new AcceptCase(Probe.OFFICER))),
    /** 不予受理. */
    DECLINE((file, setting) -> one(new DeclineCase(DeclineGround.OTHER, Probe.LAW, Probe.TEXT))),
    /** 提出异议. */
    OBJECT((file, setting) -> one(new ObjectToDispatch(Probe.TEXT, Probe.LAW, Optional.empty()))),
    /** 同意退回. */
    AGREE_TO_RETURN((file, setting) -> one(new AgreeToReturn())),
    /** 不同意退回. */
    REFUSE_RETURN((file, setting) -> one(new RefuseReturn(Probe.TEXT))),
    /** 撤回分拨. */
    RECALL((file, setting) -> one(new RecallDispatch(Probe.TEXT))),
    /** 告知. */
    GIVE_NOTICE((file, setting) -> one(new GiveNotice(NoticeKind.RECEIPT))),
    /** 首办移交. */
    HAND_OVER((file, setting) -> one(new HandOverFirstHandler(Probe.OFFICER, Probe.TEXT))),
    /** 转办. */
    DELEGATE((file, setting) -> one(new DelegateCase(Probe.OFFICER))),
    /** 加签. */
    ADD_SIGNER((file, setting) -> one(new AddSigner(Probe.OFFICER))),
    /** 加签会签. */
    SIGN((file, setting) -> one(new SignCase(true, Optional.empty()))),
    /** 取消加签. */
    REMOVE_SIGNER((file, setting) -> file.custody().signing().owed(Signatures.round(file)).stream()
            .map(signer -> new RemoveSigner(signer, Probe.TEXT))),
    /** 追加当事人. */
    ADD_PARTY((file, setting) -> one(new AddParty(Probe.PARTY))),
    /** 终止当事人身份. */
    END_ROLE(Probe::roles),
    /** 补充材料. */
    ADD_MATERIAL((file, setting) -> one(new AddMaterial(Optional.empty(), Probe.TEXT))),
    /** 备注. */
    ADD_NOTE((file, setting) -> one(new AddNote(Probe.TEXT))),
    /** 记录到场. */
    RECORD_TRIP((file, setting) -> one(new RecordTrip(Optional.empty(), Probe.TEXT, TripPurpose.OTHER, true))),
    /** 回避. */
    RECUSE((file, setting) -> one(new RecuseOfficer(
            setting.actor().officer().orElse(Probe.OFFICER),
            ConflictGround.OTHER_TIE,
            Probe.TEXT,
            Optional.of(Probe.OFFICER)))),
    /** 提出调解. */
    PROPOSE_MEDIATION(ProceedingProbe::mediation),
    /** 申请司法确认. */
    APPLY_FOR_CONFIRMATION(ProceedingProbe::confirmations),
    /** 接收法院引调. */
    RECEIVE_REFERRAL(ProceedingProbe::referrals),
    /** 启动代理诉讼. */
    BEGIN_AGENCY(ProceedingProbe::agencies),
    /** 告知外部途径. */
    TELL_ABOUT_OUTSIDE(ProceedingProbe::outside),
    /** 信访甄别. */
    TRIAGE(BeginningProbe::triages),
    /** 接收热线工单. */
    RECEIVE_ORDER(BeginningProbe::orders),
    /** 启动举报办理. */
    TAKE_UP_REPORT(BeginningProbe::reports),
    /** 预约咨询. */
    ASK_FOR_CONSULTATION(BeginningProbe::consultations),
    /** 召集联合调处. */
    CONVENE_JOINT(BeginningProbe::joint),
    /** 督办立项. */
    SUPERVISE(BeginningProbe::supervisions),
    /** 公开回复. */
    ANSWER_IN_PUBLIC((file, setting) -> one(new AnswerInPublic(Probe.TEXT))),
    /** 办结. */
    CONCLUDE((file, setting) -> one(new ConcludeCase(CaseResult.RESOLVED, Probe.TEXT))),
    /** 答复. */
    ANSWER((file, setting) -> one(new AnswerCitizen(Probe.TEXT))),
    /** 结案. */
    CLOSE((file, setting) -> one(new CloseCase())),
    /** 回访. */
    CALL_BACK(
            (file, setting) -> one(new CallBackCitizen(ContactMode.PHONE, Optional.empty(), Optional.of(Probe.TEXT)))),
    /** 重新办理. */
    REOPEN((file, setting) -> one(new ReopenCase(Probe.TEXT))),
    /** 撤回. */
    WITHDRAW((file, setting) -> one(new WithdrawCase(Set.of(), Probe.TEXT))),
    /** 并案. */
    MERGE((file, setting) -> one(new MergeIntoCase(Probe.CASE))),
    /** 中止计时. */
    PAUSE(Probe::pauses),
    /** 恢复计时. */
    RESUME(Probe::resumptions),
    /** 延长期限. */
    EXTEND(Probe::extensions);

    private final BiFunction<CaseFile, Setting, Stream<? extends CaseCommand>> commands;

    CaseAct(BiFunction<CaseFile, Setting, Stream<? extends CaseCommand>> commands) {
        this.commands = commands;
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
        List<Reason> least = commands.apply(file, setting)
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
        Iterator<? extends CaseCommand> each = commands.apply(file, setting).iterator();
        while (each.hasNext()) {
            CaseCommand command = each.next();
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
        return one(
                new Classify(file.matter().kind(), file.matter().category(), topic, Set.of(), Optional.of(Probe.TEXT)));
    }

    private static Stream<CaseCommand> one(CaseCommand command) {
        return Stream.of(command);
    }
}
