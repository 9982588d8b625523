package dev.yidi.core.indicator;

import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.Milestone;
import java.util.EnumSet;
import java.util.Set;

/** What a duty of an office asks for 履职类别, read off the acts that end its limit, whatever the limit is called. */
public enum DutyKind {
    /** 告知: a notice to the citizen; not one that passed to another office together with the matter. */
    NOTICE,
    /** 办结、答复: the matter decided and the citizen answered. */
    REPLY,
    /** 其他. */
    OTHER;

    private static final Set<Milestone> REPLIES =
            EnumSet.of(Milestone.CONCLUDED, Milestone.ANSWERED, Milestone.NOT_ACCEPTED);

    static DutyKind of(ClockLedger ledger) {
        Limit limit = ledger.limit();
        if (limit.stops().contains(Milestone.NOTICE_GIVEN)) {
            return passedOn(ledger) ? OTHER : NOTICE;
        }
        boolean answers = REPLIES.containsAll(limit.stops()) && limit.start() != Milestone.DISPATCHED;
        return answers ? REPLY : OTHER;
    }

    private static boolean passedOn(ClockLedger ledger) {
        return ledger.lastEntry()
                .filter(ClockEntry.Stopped.class::isInstance)
                .map(ClockEntry.Stopped.class::cast)
                .filter(stopped -> stopped.by() == Milestone.DISPATCHED)
                .isPresent();
    }
}
