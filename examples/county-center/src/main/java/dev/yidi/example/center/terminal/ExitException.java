package dev.yidi.example.center.terminal;

/** Ends the program with one line that says why 终止. */
public final class ExitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;
    private final String line;

    /** Ends with {@code exit} and the same line in two languages. */
    public ExitException(Exit exit, String chinese, String english) {
        this(exit, chinese + "  |  " + english);
    }

    private ExitException(Exit exit, String line) {
        super(line);
        this.exit = exit;
        this.line = line;
    }

    /** How the program ends. */
    public Exit exit() {
        return exit;
    }

    /** Why, in one line. */
    public String line() {
        return line;
    }
}
