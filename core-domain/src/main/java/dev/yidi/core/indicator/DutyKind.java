package dev.yidi.core.indicator;

import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.Milestone;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a duty of an office asks for 履职类别, read off the acts that end its limit, whatever the limit is called. */
public enum DutyKind {
    /** 告知: a notice to the citizen; not one that passed to another office together with the matter. */
    NOTICE,
    /** 办结、答复: the matter decided and the citizen answered; not where the matter left for another procedure. */
    REPLY,
    /** 其他. */
    OTHER;

    private static final Set<Milestone> REPLIES =
            EnumSet.of(Milestone.CONCLUDED, Milestone.ANSWERED, Milestone.NOT_ACCEPTED);
    private static final Set<Milestone> TAKE_AWAY = EnumSet.of(Milestone.APPEAL_ROUTED_ELSEWHERE);

    static DutyKind of(ClockLedger ledger) {
        Limit limit = ledger.limit();
        if (limit.stops().contains(Milestone.NOTICE_GIVEN)) {
            return endedBy(ledger, EnumSet.of(Milestone.DISPATCHED)) ? OTHER : NOTICE;
        }
        Set<Milestone> answers = new LinkedHashSet<>(limit.stops());
        answers.removeAll(TAKE_AWAY);
        boolean asksForReply =
                !answers.isEmpty() && REPLIES.containsAll(answers) && limit.start() != Milestone.DISPATCHED;
        return asksForReply && !endedBy(ledger, TAKE_AWAY) ? REPLY : OTHER;
    }

    private static boolean endedBy(ClockLedger ledger, Set<Milestone> acts) {
        return ledger.lastEntry()
                .filter(ClockEntry.Stopped.class::isInstance)
                .map(ClockEntry.Stopped.class::cast)
                .filter(stopped -> acts.contains(stopped.by()))
                .isPresent();
    }
}
