package dev.yidi.benchmarks;

/** One way to carry out life cycles of a case 参比方案. */
interface Contestant {
    /** Its name in the tables. */
    String name();

    /** Carries out all the steps of one case that nobody else works on; any number of threads at once. */
    void lifeCycle(int number);

    /** Opens one case, the first of the steps. */
    void open(int number);
}
