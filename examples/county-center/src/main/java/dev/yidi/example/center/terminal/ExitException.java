package dev.yidi.example.center.terminal;

/** Ends the program with one line that says why 终止. */
public final class ExitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    /** Ends with {@code exit} and the same line in two languages. */
    public ExitException(Exit exit, String chinese, String english) {
        super(chinese + "  |  " + english);
        this.exit = exit;
    }

    /** How the program ends. */
    public Exit exit() {
        return exit;
    }
}
