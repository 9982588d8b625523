package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import dev.yidi.core.privacy.HoldGround;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A step about the personal data of a case 个人信息保护步骤, and whether it is open now.
 *
 * <p>As with {@link CaseAct} the commands themselves are asked, with what the case has and made-up values for the rest: what is offered and what is
 * granted cannot part.
 */
public enum PrivacyAct {
    /** 查看明文. */
    REVEAL(file -> parties(file).flatMap(PrivacyAct::looks)),
    /** 单独同意. */
    GIVE_CONSENT(file -> parties(file).flatMap(party -> guardians(file).map(guardian -> consent(party, guardian)))),
    /** 撤回同意. */
    WITHDRAW_CONSENT(file -> file.privacy().consents().keySet().stream().map(WithdrawConsent::new)),
    /** 对外提供. */
    DISCLOSE(file -> Stream.of(new DiscloseData(
            Recipient.body("-"),
            DisclosurePurpose.HANDLE,
            EnumSet.of(DataKind.CONTACT),
            LegalGround.STATUTORY_DUTY,
            Optional.empty()))),
    /** 个人信息权利请求. */
    MAKE_REQUEST(file -> Stream.of(new MakeSubjectRequest(
            new SubjectRequestId("another-request"), Optional.empty(), SubjectRight.ACCESS, Optional.of(Probe.TEXT)))),
    /** 处理权利请求. */
    DECIDE_REQUEST(file -> file.privacy().pending().stream()
            .map(request -> new DecideSubjectRequest(request.id(), true, Optional.empty(), Optional.empty()))),
    /** 归档保留. */
    SET_HOLD(file -> Stream.of(HoldGround.values()).map(SetArchiveHold::new)),
    /** 解除归档保留. */
    LIFT_HOLD(file -> file.privacy().holds().stream().map(LiftArchiveHold::new)),
    /** 提议删除. */
    PROPOSE_ERASURE(file -> Stream.of(ErasureForm.values())
            .flatMap(form -> Stream.of(ErasureGround.values()).map(ground -> new ProposeErasure(form, ground)))),
    /** 不予删除. */
    REJECT_ERASURE(file -> Stream.of(new RejectErasure(Probe.TEXT))),
    /** 执行删除. */
    CARRY_OUT_ERASURE(file -> file.privacy().proposal().stream().map(proposal -> new CarryOutErasure(proposal.form()))),
    /** 恢复处理. */
    LIFT_RESTRICTION(file -> Stream.of(new LiftRestriction(Probe.TEXT)));

    private final Function<CaseFile, Stream<? extends PrivacyCommand>> commands;

    PrivacyAct(Function<CaseFile, Stream<? extends PrivacyCommand>> commands) {
        this.commands = commands;
    }

    /** The steps open to the actor of {@code setting}, who has a role for the operations that {@code may} takes. */
    public static Set<PrivacyAct> openTo(CaseFile file, Setting setting, Predicate<Operation> may) {
        Set<PrivacyAct> open = EnumSet.noneOf(PrivacyAct.class);
        Seat seat = Seat.of(file, setting.notBefore(file.changedAt()));
        if (seat.bars(file).isEmpty()) {
            for (PrivacyAct act : values()) {
                if (act.isOpen(file, seat.setting(), may)) {
                    open.add(act);
                }
            }
        }
        return Collections.unmodifiableSet(open);
    }

    private boolean isOpen(CaseFile file, Setting setting, Predicate<Operation> may) {
        return commands.apply(file)
                .anyMatch(command -> may.test(command.operation())
                        && file.privacy().bars(command).isEmpty()
                        && command.decide(file, setting).reasons().isEmpty());
    }

    private static Stream<PartyId> parties(CaseFile file) {
        return file.parties().stream().map(Party::id);
    }

    private static Stream<Optional<PartyId>> guardians(CaseFile file) {
        return Stream.concat(Stream.of(Optional.empty()), parties(file).map(Optional::of));
    }

    private static Stream<RevealData> looks(PartyId party) {
        return Stream.of(DataKind.NAME, DataKind.CONTACT, DataKind.IDENTITY_NUMBER)
                .map(kind -> new RevealData(party, kind, DisclosurePurpose.HANDLE, LegalGround.STATUTORY_DUTY));
    }

    private static GiveConsent consent(PartyId party, Optional<PartyId> guardian) {
        return new GiveConsent(
                new ConsentId("another-consent"),
                party,
                guardian,
                Recipient.body("-"),
                DisclosurePurpose.HANDLE,
                EnumSet.of(DataKind.CONTACT));
    }
}
