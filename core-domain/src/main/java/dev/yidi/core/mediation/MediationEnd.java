package dev.yidi.core.mediation;

import java.util.EnumSet;
import java.util.Set;

/** Why a mediation ended 终止原因 (特邀调解规定 art. 18, 26; 人民法院在线调解规则 art. 25). */
public enum MediationEnd {
    /** 达成协议: the agreement took effect; never declared, only reached. */
    AGREED(false, Set.of()),
    /** 自行和解: the parties settled among themselves. */
    SETTLED_PRIVATELY(false, EnumSet.range(MediationStage.PROPOSED, MediationStage.AGREEMENT_DRAWN)),
    /** 不予受理: the body did not take the dispute. */
    NOT_ACCEPTED(true, EnumSet.of(MediationStage.PROPOSED)),
    /** 撤回申请. */
    WITHDRAWN(true, EnumSet.range(MediationStage.PROPOSED, MediationStage.AGREEMENT_DRAWN)),
    /** 拒绝调解: recorded with the party by {@link RefuseMediation}. */
    REFUSED(true, Set.of()),
    /** 无法联系. */
    UNREACHABLE(true, EnumSet.range(MediationStage.PROPOSED, MediationStage.AGREEMENT_DRAWN)),
    /** 分歧较大. */
    TOO_FAR_APART(true, EnumSet.of(MediationStage.OPEN, MediationStage.AGREEMENT_DRAWN)),
    /** 期限届满. */
    PERIOD_EXPIRED(true, EnumSet.of(MediationStage.OPEN, MediationStage.AGREEMENT_DRAWN)),
    /** 拒绝签署. */
    SIGNATURE_REFUSED(true, EnumSet.of(MediationStage.AGREEMENT_DRAWN)),
    /** 虚假调解: the suspicion was confirmed. */
    FALSE_MEDIATION(false, EnumSet.of(MediationStage.SUSPENDED)),
    /** 已起诉: a party went to court, which mediation may never prevent. */
    SUED(false, EnumSet.range(MediationStage.PROPOSED, MediationStage.SUSPENDED)),
    /** 其他. */
    OTHER(true, EnumSet.range(MediationStage.PROPOSED, MediationStage.SUSPENDED));

    private final boolean failure;
    private final Set<MediationStage> from;

    MediationEnd(boolean failure, Set<MediationStage> from) {
        this.failure = failure;
        this.from = Set.copyOf(from);
    }

    /** Whether the mediation failed 调解不成, so that the parties must be told of the other ways. */
    public boolean isFailure() {
        return failure;
    }

    /** What it is for the organ that referred the dispute. */
    public ReturnOutcome outcome() {
        return switch (this) {
            case AGREED, SETTLED_PRIVATELY -> ReturnOutcome.AGREED;
            case REFUSED -> ReturnOutcome.REFUSED;
            default -> ReturnOutcome.FAILED;
        };
    }

    /** Whether {@link EndMediation} may declare this end at {@code stage}. */
    public boolean possibleAt(MediationStage stage) {
        return from.contains(stage);
    }
}
