package dev.yidi.example.center.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the program speaks 终端.
 *
 * @param out what was asked for
 * @param err what went wrong
 * @param interactive whether somebody is looking, so that a line may be written over
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    private static final String SAMPLE = "一地";

    /** The terminal of this process: in its own charset if that can write Chinese, else in UTF-8. */
    public static Terminal ofProcess() {
        Optional<Console> console = Optional.ofNullable(System.console());
        Charset charset = console.map(Console::charset)
                .filter(own -> own.canEncode() && own.newEncoder().canEncode(SAMPLE))
                .orElse(StandardCharsets.UTF_8);
        return new Terminal(
                stream(FileDescriptor.out, charset), stream(FileDescriptor.err, charset), console.isPresent());
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    /** A line of what was asked for. */
    public void say(String line) {
        out.println(line);
    }

    /** A line of what went wrong. */
    public void complain(String line) {
        err.println(line);
    }
}
