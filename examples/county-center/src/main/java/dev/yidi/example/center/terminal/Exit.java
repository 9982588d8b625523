package dev.yidi.example.center.terminal;

/** How the program ends 退出码. */
public enum Exit {
    /** All went well. */
    FINE(0),
    /** Something nobody foresaw. */
    UNFORESEEN(1),
    /** The command line is wrong. */
    USAGE(2),
    /** Another program has the data directory. */
    DATA_IN_USE(3),
    /** Another program has the port. */
    PORT_IN_USE(4),
    /** A file cannot be read or written. */
    FILE(5),
    /** The data directory does not fit: another county's, or incomplete. */
    DATA_UNFIT(6),
    /** The work was done, but a check of the journals found something wrong. */
    UNSOUND(7);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }
}
