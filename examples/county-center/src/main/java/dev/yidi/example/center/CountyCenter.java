package dev.yidi.example.center;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.demo.DemoCounty;
import dev.yidi.example.center.home.CentreHome;
import dev.yidi.example.center.replay.MessageReplay;
import dev.yidi.example.center.report.Bulletin;
import dev.yidi.example.center.report.CaseRows;
import dev.yidi.example.center.report.HtmlReport;
import dev.yidi.example.center.report.TextReport;
import dev.yidi.example.center.serve.Greeting;
import dev.yidi.example.center.serve.RunningCentre;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import dev.yidi.example.center.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a county centre 县级中心: see {@code --help}. */
public final class CountyCenter {
    private static final Logger LOG = LoggerFactory.getLogger(CountyCenter.class);

    private static final long PATIENCE_SECONDS = 30;

    private final Terminal terminal;

    private CountyCenter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Does what the command line asks for; the exit code says how it went. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments).code());
    }

    /** The same, without ending the process. */
    static Exit run(Terminal terminal, String... arguments) {
        try {
            return new CountyCenter(terminal).perform(CommandLine.read(arguments));
        } catch (ExitException e) {
            terminal.complain(e.line());
            return e.exit();
        } catch (RuntimeException e) {
            LOG.error("unforeseen", e);
            terminal.complain("意外错误，详见上文  |  something nobody foresaw, see above");
            return Exit.UNFORESEEN;
        }
    }

    private Exit perform(Task task) {
        if (task instanceof Task.Serve serve) {
            return serve(serve);
        }
        if (task instanceof Task.Replay replay) {
            return replay(replay);
        }
        terminal.say(CommandLine.USAGE);
        return Exit.FINE;
    }

    /** Runs until the process is told to stop; then everything is closed in order before it ends. */
    private Exit serve(Task.Serve task) {
        CountyProfile profile = Profiles.of(task.profile());
        RunningCentre.requireFree(task.port());
        task.issuer().ifPresent(RunningCentre::requireFree);
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (CentreHome home = filled(task, profile);
                RunningCentre centre = RunningCentre.start(
                        home, profile, task.port(), Clock.systemUTC(), task.issuer(), task.printing())) {
            new Greeting(centre, profile, home.data().path()).lines().forEach(terminal::say);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(told, stopped), "stop"));
            told.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.say("已停止，数据已保存 stopped, everything is kept");
        stopped.countDown();
        return Exit.FINE;
    }

    /** The home of the centre, with the demonstration in it where it is asked for. */
    private CentreHome filled(Task.Serve task, CountyProfile profile) {
        CentreHome home = CentreHome.open(task.data(), profile, new SecureRandom());
        boolean done = false;
        try {
            if (task.demo()) {
                DemoCounty.Result demo =
                        DemoCounty.fill(home, profile, Clock.systemUTC().instant());
                terminal.say("示范数据 demonstration data: " + demo.matters() + " 件 matters");
            }
            done = true;
            return home;
        } finally {
            if (!done) {
                home.close();
            }
        }
    }

    /** The process waits for its hooks: so this one waits until the centre is closed. */
    private static void stop(CountDownLatch told, CountDownLatch stopped) {
        told.countDown();
        try {
            boolean inTime = stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                LOG.warn("the centre did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Exit replay(Task.Replay task) {
        CountyProfile profile = Profiles.of(task.profile());
        MessageReplay replay = MessageReplay.of(task.file(), profile, task.asOf(), terminal);
        Bulletin bulletin;
        try (CentreHome home = CentreHome.open(task.data(), profile, new SecureRandom())) {
            bulletin = replay.into(home.stores(), home.keys());
        }
        new TextReport(bulletin).lines().forEach(terminal::say);
        write(task.report(), new HtmlReport(bulletin).toHtml());
        write(rowsOf(task.report()), new CaseRows(bulletin).toCsv());
        terminal.say("网页报告 report: " + task.report().toAbsolutePath() + "，逐案清单 case by case: "
                + rowsOf(task.report()).getFileName());
        terminal.say("在网页上看这些事项 to look at these cases: serve --data " + task.data());
        return bulletin.verdict().isSound() ? Exit.FINE : Exit.UNSOUND;
    }

    /** Beside the report, under its name. */
    private static Path rowsOf(Path report) {
        String name = String.valueOf(report.getFileName());
        return report.resolveSibling(name.replaceFirst("\\.html?$", "") + ".csv");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ExitException(Exit.FILE, "无法写入 " + file, "the file cannot be written");
        }
    }
}
