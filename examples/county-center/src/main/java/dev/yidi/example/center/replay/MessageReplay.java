package dev.yidi.example.center.replay;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.report.Bulletin;
import dev.yidi.example.center.staff.Roster;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import dev.yidi.example.center.terminal.ProgressLine;
import dev.yidi.example.center.terminal.Terminal;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Replays a file of messages 留言回放 into some stores, and counts what became of them. */
public final class MessageReplay {
    /** At the centre and in charge of sealed reports: sees every case that the centre took in. */
    private static final OfficerId COUNTER = new OfficerId("sealed");

    private final Terminal terminal;
    private final String source;
    private final MessageFile file;
    private final CountyProfile profile;
    private final Instant first;
    private final Instant asOf;

    private MessageReplay(Terminal terminal, String source, MessageFile file, CountyProfile profile, Instant asOf) {
        this.terminal = terminal;
        this.source = source;
        this.file = file;
        this.profile = profile;
        this.first = file.messages().isEmpty() ? asOf : file.messages().get(0).receivedAt();
        this.asOf = asOf;
    }

    /**
     * A replay of {@code file} up to {@code asOf}, or to the last moment in it.
     *
     * @throws ExitException when the file is none of messages
     */
    public static MessageReplay of(Path file, CountyProfile profile, Optional<Instant> asOf, Terminal terminal) {
        String source = String.valueOf(file.getFileName());
        try {
            MessageFile messages = MessageFile.read(file);
            Instant until = asOf.or(() -> last(messages)).orElse(Instant.EPOCH);
            return new MessageReplay(terminal, source, messages, Yardstick.of(profile), until);
        } catch (IOException e) {
            throw new ExitException(
                    Exit.FILE, "无法读取留言文件：" + file, "the file of messages cannot be read: " + e.getMessage());
        }
    }

    /** Replays everything, or what an earlier run left over, and counts. */
    public Bulletin into(Stores stores, Keys keys) {
        MovingTime time = new MovingTime(first);
        Yidi centre = Yidi.builder()
                .profile(profile)
                .stores(stores)
                .keys(keys)
                .staff(Roster.of(profile))
                .clock(time)
                .build();
        terminal.say("读入留言 messages: " + file.messages().size() + "，未收 not taken: "
                + file.unread().size());
        int acts = Act.of(file.messages(), asOf).size();
        ProgressLine progress = new ProgressLine(terminal, "回放 replay", acts);
        long began = System.nanoTime();
        Replay.Result result = new Replay(centre, time).run(file.messages(), asOf, progress);
        terminal.say(pace(result, Duration.ofNanos(System.nanoTime() - began)));
        terminal.say("核验日志 checking the journals …");
        return new Bulletin(
                source,
                profile,
                asOf,
                figures(centre),
                rows(result.cases()),
                ReplayNotes.of(file, profile, asOf),
                remarks(result),
                centre.journalAudit().verifyAll());
    }

    private static String pace(Replay.Result result, Duration time) {
        return String.format(
                Locale.ROOT,
                "指令 commands %d，时限提醒 alarms %d，用时 %.1f s，每秒 per second %.0f",
                result.commands(),
                result.alarms(),
                time.toMillis() / 1000.0,
                (result.commands() + result.alarms()) * 1000.0 / Math.max(1, time.toMillis()));
    }

    private Figures figures(Yidi centre) {
        Answer<Figures> figures = centre.statistics().figures(COUNTER, first, asOf.plus(Duration.ofNanos(1_000)), asOf);
        return figures.map(each -> new Figures(
                        each.cases().stream()
                                .sorted(Comparator.comparing(facts -> facts.receivedAt()))
                                .toList(),
                        each.zone()))
                .orElseThrow();
    }

    private static Map<CaseId, Bulletin.Row> rows(Map<Message, CaseId> cases) {
        Map<CaseId, Bulletin.Row> rows = new HashMap<>();
        cases.forEach((message, id) -> rows.put(id, new Bulletin.Row(message.line(), message.id())));
        return rows;
    }

    private List<Bulletin.Remark> remarks(Replay.Result result) {
        return Stream.of(
                        file.unread().stream().map(each -> remark(each, false)),
                        result.refused().stream().map(each -> remark(each, false)),
                        file.remarks().stream().map(each -> remark(each, true)))
                .flatMap(each -> each)
                .sorted(Comparator.comparingInt(Bulletin.Remark::line).thenComparing(Bulletin.Remark::reason))
                .toList();
    }

    private static Bulletin.Remark remark(MessageFile.Remark remark, boolean taken) {
        return new Bulletin.Remark(remark.line(), taken, remark.reason());
    }

    private static Optional<Instant> last(MessageFile file) {
        return file.messages().stream()
                .flatMap(message -> Stream.concat(
                        Stream.of(message.receivedAt()),
                        message.reply().stream().map(Message.Reply::at)))
                .max(Comparator.<Instant>naturalOrder());
    }
}
