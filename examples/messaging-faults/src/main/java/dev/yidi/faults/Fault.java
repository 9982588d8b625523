package dev.yidi.faults;

/** What the nemesis does 故障. */
enum Fault {
    /** The broker is shut down, and started after a while. */
    BROKER_STOPPED("broker stopped"),
    /** The broker's process is killed, and started after a while. */
    BROKER_KILLED("broker killed"),
    /** Not a byte is left on the broker's disk. */
    DISK_FULL("disk full"),
    /** All connections break, and none is made. */
    NETWORK_CUT("network cut"),
    /** Every piece takes its time. */
    NETWORK_SLOW("network slow"),
    /** Nothing arrives, and no connection breaks. */
    NETWORK_SILENT("network silent"),
    /** What is sent arrives, and no answer comes. */
    ANSWERS_LOST("answers lost"),
    /** A reader dies in the middle of a batch. */
    READER_KILLED("reader killed"),
    /** A reader stands still with a batch in hand until another one has its place, and goes on. */
    READER_HELD("reader held up"),
    /** An inbox dies with its work done and its message unsettled. */
    INBOX_KILLED("inbox killed"),
    /** The relay that leads stands still while it publishes until another one leads, and goes on. */
    RELAY_FROZEN("relay frozen"),
    /** The clock of a node is set wrong by minutes, and stays so. */
    CLOCK_SKEWED("clock set wrong"),
    /** The events of a case are refused for good until they are put aside; then they are taken, and sent again. */
    EVENTS_REFUSED("events of a case refused");

    private final String title;

    Fault(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
