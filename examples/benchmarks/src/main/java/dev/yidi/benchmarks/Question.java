package dev.yidi.benchmarks;

/**
 * Something that is asked of a centre again and again 查询项.
 *
 * @param name its name in the tables
 * @param act asks it; the argument counts how often it was asked
 */
record Question(String name, Act act) {
    /** Asks once and gives how many rows came back. */
    interface Act {
        int ask(int times);
    }
}
