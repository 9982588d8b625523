package dev.yidi.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Hears what everything in this process logs 日志监听, and keeps what should not be there. Thread-safe. */
final class Logs extends Handler {
    private static final int MOST = 20;
    private static final String OURS = "dev.yidi.";

    private final List<String> faults = new ArrayList<>();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private int heard;

    /** In the place of everything that listened before. */
    static Logs listening() {
        Logs logs = new Logs();
        Logger root = Logger.getLogger("");
        for (Handler other : root.getHandlers()) {
            root.removeHandler(other);
        }
        root.setLevel(Level.INFO);
        root.addHandler(logs);
        return logs;
    }

    @Override
    public synchronized void publish(LogRecord written) {
        heard++;
        StringWriter text = new StringWriter();
        text.append(formatter.formatMessage(written));
        if (written.getThrown() != null) {
            written.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        String sung = Canary.sung(text.toString());
        if (!sung.isEmpty() && faults.size() < MOST) {
            faults.add("the log repeats what was sent: " + sung + " in " + written.getLoggerName() + ": " + text);
        } else if (written.getLevel().intValue() >= Level.SEVERE.intValue()
                && String.valueOf(written.getLoggerName()).startsWith(OURS)
                && faults.size() < MOST) {
            faults.add("an error of ours is logged: " + text);
        }
    }

    synchronized int heard() {
        return heard;
    }

    /** What was found since this was asked last. */
    synchronized List<String> faults() {
        List<String> found = List.copyOf(faults);
        faults.clear();
        return found;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
