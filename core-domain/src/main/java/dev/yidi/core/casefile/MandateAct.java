package dev.yidi.core.casefile;

import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What an officer can do under or about a mandate 代办事项, and whether it is open now.
 *
 * <p>As with {@link CaseAct} the commands themselves are asked: what is offered and what is granted cannot part.
 */
public enum MandateAct {
    /** 代跑. */
    SAVE_TRIP(mandate -> new SaveTrip(mandate, Probe.TEXT, TripPurpose.OTHER)),
    /** 代办反馈. */
    REPORT_TO_PRINCIPAL(mandate -> new ReportToPrincipal(mandate, Probe.TEXT)),
    /** 撤销委托. */
    REVOKE_MANDATE(mandate -> new RevokeMandate(mandate, Optional.empty()));

    private final Function<MandateId, CaseCommand> command;

    MandateAct(Function<MandateId, CaseCommand> command) {
        this.command = command;
    }

    /** What is open about {@code mandate} to the actor of {@code setting}, who has a role for the operations that {@code may} takes. */
    public static Set<MandateAct> openTo(CaseFile file, Mandate mandate, Setting setting, Predicate<Operation> may) {
        Set<MandateAct> open = EnumSet.noneOf(MandateAct.class);
        Seat seat = Seat.of(file, setting.notBefore(file.changedAt()));
        if (seat.bars(file).isEmpty()) {
            for (MandateAct act : values()) {
                if (act.isOpen(file, mandate, seat.setting(), may)) {
                    open.add(act);
                }
            }
        }
        return Collections.unmodifiableSet(open);
    }

    private boolean isOpen(CaseFile file, Mandate mandate, Setting setting, Predicate<Operation> may) {
        CaseCommand asked = command.apply(mandate.id());
        return may.test(asked.operation())
                && file.privacy().bars(asked).isEmpty()
                && asked.decide(file, setting).reasons().isEmpty();
    }
}
