package dev.yidi.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a run came to 演练汇总.
 *
 * @param time how long it took, with the time until all had arrived
 * @param faults how often each kind came
 * @param counts what was counted on the way
 * @param told what became of the events
 * @param answered what became of the orders
 * @param broken what a thread ended with, which none should
 */
record Totals(
        Duration time,
        Map<Fault, Integer> faults,
        Counts counts,
        Told told,
        Answered answered,
        Optional<Throwable> broken) {
    /** Whether nothing is wrong. */
    boolean isRight() {
        return broken.isEmpty() && told.isRight() && answered.isRight();
    }

    /** A table, a line for each number. */
    String table() {
        StringBuilder table = new StringBuilder();
        line(table, "seconds", time.toSeconds());
        faults.forEach((fault, times) -> line(table, fault.title(), times));
        line(table, "batches sent twice", counts.sentTwice.get());
        line(table, "old batches sent late", counts.cameLate.get());
        line(table, "batches mixed", counts.mixed.get());
        line(table, "confirmations lost", counts.confirmationsLost.get());
        line(table, "files put aside", counts.putAside.get());
        line(table, "batches unconfirmed", counts.unconfirmed.get());
        line(table, "relays that took over", counts.takenOver.get());
        line(table, "relays overtaken", counts.overtaken.get());
        line(table, "calls without a broker", counts.sourceTroubles.get());
        line(table, "commands of clerks", counts.commands.get());
        line(table, "  of them refused", counts.refusedCommands.get());
        line(table, "events told", told.told());
        line(table, "events read", counts.messages.get());
        line(table, "repeats among them", counts.repeats.get());
        line(table, "events LOST", told.lost());
        line(table, "events STRANGE", told.strange());
        line(table, "events applied TWICE", told.twice());
        line(table, "events OUT OF ORDER", told.outOfOrder());
        line(table, "orders", answered.orders());
        line(table, "malformed orders", answered.poison());
        line(table, "messages sent for them", answered.sent());
        line(table, "cases registered", answered.registered());
        line(table, "replies", answered.replies());
        line(table, "orders NOT DONE", answered.notDone());
        line(table, "orders SHARING a case", answered.sharing());
        line(table, "replies that DIFFER", answered.otherwise());
        line(table, "dead letters WRONG", answered.wrongDead());
        broken.ifPresent(fault -> table.append("a thread broke: ").append(fault).append('\n'));
        return table.toString();
    }

    private static void line(StringBuilder table, String what, long count) {
        table.append(String.format(Locale.ROOT, "%-24s %9d%n", what, count));
    }
}
