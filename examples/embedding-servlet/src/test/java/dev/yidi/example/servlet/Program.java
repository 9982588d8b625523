package dev.yidi.example.servlet;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The program in a process of its own, as an operator starts it. */
final class Program implements AutoCloseable {
    static final String TOKEN = "a-token-of-the-clerk";
    private static final String SERVING = "serving ";

    private final Process process;

    private Program(Process process) {
        this.process = process;
    }

    static Program onClassPath(Class<?> main, Path directory) throws IOException {
        return start(List.of("-cp", jars(), main.getName()), directory);
    }

    static Program onModulePath(Class<?> main, Path directory) throws IOException {
        String module = main.getModule().getName() + "/" + main.getName();
        return start(List.of("-p", jars(), "-m", module), directory);
    }

    private static Program start(List<String> how, Path directory) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(how);
        command.addAll(List.of(directory.toString(), "0"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("YIDI_KEY", "00".repeat(32));
        builder.environment().put("YIDI_TOKEN", TOKEN);
        return new Program(builder.start());
    }

    /** Where it serves, once it does. */
    URI address() throws IOException {
        BufferedReader output = process.inputReader();
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(SERVING)) {
                return URI.create(line.substring(SERVING.length()));
            }
            said.add(line);
        }
        throw new IllegalStateException("it ended before it served: " + said);
    }

    /** Tells it to stop, as an operating system does; whether it did. */
    boolean stops() throws InterruptedException {
        process.destroy();
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** What this test itself runs on, without the tests. */
    private static String jars() {
        Set<String> all = new LinkedHashSet<>();
        for (String property : List.of("jdk.module.path", "java.class.path")) {
            all.addAll(List.of(System.getProperty(property, "").split(File.pathSeparator)));
        }
        return all.stream()
                .filter(each -> !each.isEmpty() && !each.contains("test-classes") && !each.contains("surefire"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
