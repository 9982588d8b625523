package dev.yidi.example.center;

import dev.yidi.example.center.serve.Printing;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the command line 命令行. */
final class CommandLine {
    static final String USAGE = """
            用法 / usage:
              java -jar county-center.jar [serve] [--port 8080] [--data DIR] [--preset centre|linkage|sunk | --profile FILE]
                                          [--development-issuer 8090] [--demo] [--font FILE.ttf] [--agreement FILE.mustache]
                  运行一个县级中心（默认：实体中心方案，数据在当前目录的 center-data）
                  runs a county centre (default: the preset of a built centre, data in ./center-data)
                  --demo：先往空的中心里写入一个小县的示范数据，四十余件事项 fills an empty centre with the matters of a small county first
                  --font：打印 PDF 用的中文字体文件，默认用本机自带的 the Chinese font for PDF, by default one that the machine has
                  --agreement：本县自己的调解协议书格式，默认用司法部格式 the county's own form of agreements, by default the usual one
                  --development-issuer：另在本机该端口签发开发用访问令牌 also gives out access tokens for development there
              java -jar county-center.jar replay FILE.csv [--data DIR] [--preset … | --profile FILE]
                                          [--report FILE.html] [--as-of 2020-01-31T18:00:00+08:00]
                  按真实时间顺序回放一份留言文件，出统计表和网页报告（默认：数据在 replay-data，报告为 replay-report.html）
                  lets a file of messages flow through a centre in the order of time and reports its figures
                  (default: data in ./replay-data, report in ./replay-report.html)
            """;

    private static final int DEFAULT_PORT = 8080;
    private static final int MAX_PORT = 65_535;
    private static final Set<String> SERVE = Set.of(
            "--port", "--data", "--preset", "--profile", "--development-issuer", "--demo", "--font", "--agreement");
    private static final Set<String> REPLAY = Set.of("--data", "--preset", "--profile", "--report", "--as-of");

    /** Those that stand by themselves. */
    private static final Set<String> FLAGS = Set.of("--demo");

    private final Map<String, String> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    private CommandLine(Deque<String> words, Set<String> known) {
        while (!words.isEmpty()) {
            String word = words.remove();
            if (!word.startsWith("--")) {
                files.add(word);
            } else if (!known.contains(word)) {
                throw wrong(
                        "未知选项 " + word,
                        "unknown option " + word + ", expected one of "
                                + known.stream().sorted().toList());
            } else if (FLAGS.contains(word)) {
                put(word, "");
            } else if (words.isEmpty()) {
                throw wrong("选项 " + word + " 缺少取值", "option " + word + " needs a value");
            } else {
                put(word, words.remove());
            }
        }
    }

    private void put(String option, String value) {
        if (options.put(option, value) != null) {
            throw wrong("选项 " + option + " 重复", "option " + option + " stands twice");
        }
    }

    /**
     * The task that {@code arguments} ask for.
     *
     * @throws ExitException when they ask for nothing that is known
     */
    static Task read(String... arguments) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(arguments));
        if (words.stream().anyMatch(Set.of("--help", "-h", "help")::contains)) {
            return new Task.Help();
        }
        boolean named = !words.isEmpty() && !words.element().startsWith("-");
        String name = named ? words.remove() : "serve";
        return switch (name) {
            case "serve" -> new CommandLine(words, SERVE).serve();
            case "replay" -> new CommandLine(words, REPLAY).replay();
            default -> throw wrong("未知任务 " + name, "unknown task " + name + ", expected serve or replay");
        };
    }

    private Task serve() {
        if (!files.isEmpty()) {
            throw wrong("serve 不需要文件", "serve takes no file, found " + files.size());
        }
        return new Task.Serve(
                port("--port").orElse(DEFAULT_PORT),
                path("--data", "center-data"),
                profile(),
                port("--development-issuer"),
                options.containsKey("--demo"),
                new Printing(file("--font"), file("--agreement")));
    }

    private Task replay() {
        if (files.size() != 1) {
            throw wrong("replay 需要一个 CSV 文件", "replay takes one CSV file, found " + files.size());
        }
        return new Task.Replay(
                path(files.get(0)),
                path("--data", "replay-data"),
                profile(),
                path("--report", "replay-report.html"),
                asOf());
    }

    private Optional<Integer> port(String option) {
        return Optional.ofNullable(options.get(option)).map(value -> {
            boolean number = value.matches("[0-9]{1,5}");
            if (!number || Integer.parseInt(value) > MAX_PORT) {
                throw wrong("端口应为 0 至 65535", option + ": expected 0 (any free one) to 65535, found " + value);
            }
            return Integer.parseInt(value);
        });
    }

    private ProfileChoice profile() {
        Optional<String> file = Optional.ofNullable(options.get("--profile"));
        Optional<String> preset = Optional.ofNullable(options.get("--preset"));
        if (file.isPresent() && preset.isPresent()) {
            throw wrong("--preset 与 --profile 只能选一个", "expected --preset or --profile, found both");
        }
        return file.<ProfileChoice>map(name -> new ProfileChoice.FromFile(path(name)))
                .orElseGet(() -> new ProfileChoice.Shipped(preset(preset.orElse("centre"))));
    }

    private static ProfileChoice.Preset preset(String name) {
        return Arrays.stream(ProfileChoice.Preset.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "方案应为 centre、linkage 或 sunk", "--preset: expected centre, linkage or sunk, found " + name));
    }

    private Optional<Instant> asOf() {
        return Optional.ofNullable(options.get("--as-of")).map(value -> {
            try {
                return OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeException e) {
                throw wrong(
                        "--as-of 应为带时差的时间，如 2020-01-31T18:00:00+08:00",
                        "--as-of: expected a time with its offset such as 2020-01-31T18:00:00+08:00");
            }
        });
    }

    private Optional<Path> file(String option) {
        return Optional.ofNullable(options.get(option)).map(CommandLine::path);
    }

    private Path path(String option, String otherwise) {
        return path(options.getOrDefault(option, otherwise));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw wrong("文件名无效", "expected the name of a file or directory");
        }
    }

    private static ExitException wrong(String chinese, String english) {
        return new ExitException(Exit.USAGE, chinese, english + "; see --help");
    }
}
