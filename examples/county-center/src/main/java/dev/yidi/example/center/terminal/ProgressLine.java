package dev.yidi.example.center.terminal;

import java.util.Locale;

/**
 * How far a long work has come 进度: one line that is written over on a terminal, a plain line at each tenth elsewhere.
 * Not thread-safe.
 */
public final class ProgressLine {
    private static final int WIDTH = 30;
    private static final int STEPS = 10;

    private final Terminal terminal;
    private final String title;
    private final long total;
    private long shown = -1;

    /** The progress of a work of {@code total} steps. */
    public ProgressLine(Terminal terminal, String title, long total) {
        this.terminal = terminal;
        this.title = title;
        this.total = Math.max(1, total);
    }

    /** Says that {@code done} steps are done, with a remark. */
    public void show(long done, String remark) {
        long parts = terminal.interactive() ? 200 : STEPS;
        long step = Math.min(done, total) * parts / total;
        if (step != shown) {
            shown = step;
            print(done, remark);
        }
    }

    /** Ends the line. */
    public void end() {
        if (terminal.interactive()) {
            terminal.out().println();
        }
    }

    private void print(long done, String remark) {
        String line = String.format(Locale.ROOT, "%s %3d %% %d/%d  %s", title, done * 100 / total, done, total, remark);
        if (terminal.interactive()) {
            int full = (int) (done * WIDTH / total);
            String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
            terminal.out().print("\r" + bar + " " + line + "\u001b[K");
            terminal.out().flush();
        } else {
            terminal.say(line);
        }
    }
}
