package dev.yidi.core.casefile;

import dev.yidi.core.Reason;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.outside.OutsideProcedure;
import dev.yidi.core.proceeding.Proceeding;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A step of the chain 链条环节: one case, one code, and each can be entered and left at every point. */
public enum ChainStep {
    /** 诉讼引调. */
    REFERRAL(LitigationReferral.class, ProceedingProbe::referrals),
    /** 调解. */
    MEDIATION(Mediation.class, ProceedingProbe::mediation),
    /** 司法确认. */
    CONFIRMATION(JudicialConfirmation.class, ProceedingProbe::confirmations),
    /** 代理诉讼. */
    AGENCY(LitigationAgency.class, ProceedingProbe::agencies),
    /** 外部程序. */
    OUTSIDE(OutsideProcedure.class, ProceedingProbe::outside);

    private final Class<? extends Proceeding> kind;
    private final BiFunction<CaseFile, Setting, Stream<? extends CaseCommand>> beginnings;

    ChainStep(
            Class<? extends Proceeding> kind, BiFunction<CaseFile, Setting, Stream<? extends CaseCommand>> beginnings) {
        this.kind = kind;
        this.beginnings = beginnings;
    }

    /** The step that {@code proceeding} is; empty for one that is no part of the chain. */
    public static Optional<ChainStep> of(Proceeding proceeding) {
        return Stream.of(values())
                .filter(step -> step.kind.isInstance(proceeding))
                .findFirst();
    }

    /**
     * Why the step cannot be entered now, whatever values it would be entered with; empty when it can. The commands
     * themselves are asked, so that what is said here and what is granted cannot part.
     */
    public List<Reason> against(CaseFile file, Setting setting) {
        List<List<Reason>> asked = beginnings
                .apply(file, setting)
                .map(command -> Probe.standing(command.decide(file, setting).reasons()))
                .toList();
        if (asked.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        return asked.isEmpty() ? List.of(Refusal.NOTHING_TO_CONFIRM.reason()) : asked.get(0);
    }
}
