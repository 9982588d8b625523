package dev.yidi.faults;

/**
 * What became of the orders 工单核对.
 *
 * @param sent messages that were sent, repeats with them
 * @param orders different orders among them that were well-formed
 * @param registered cases that came of them, by the journal
 * @param notDone orders that were not answered as done
 * @param sharing orders that were answered with the case of another one
 * @param replies replies that came
 * @param otherwise replies that differ from the first one to the same order
 * @param poison different malformed orders
 * @param wrongDead malformed orders that are not among the dead letters, and dead letters that were not malformed
 */
record Answered(
        long sent,
        long orders,
        long registered,
        long notDone,
        long sharing,
        long replies,
        long otherwise,
        long poison,
        long wrongDead) {
    boolean isRight() {
        return registered == orders && notDone == 0 && sharing == 0 && otherwise == 0 && wrongDead == 0;
    }
}
