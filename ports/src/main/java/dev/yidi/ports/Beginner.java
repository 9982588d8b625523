package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileCommand;
import dev.yidi.core.file.FileEvent;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.RunningNumbers;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Opens files: gives what only the centre can give, an id and a number of the register. */
final class Beginner {
    private final RunningNumbers numbers;
    private final FileIds ids;
    private final FileWriter writer;
    private final FileIndex index;
    private final Settings settings;

    Beginner(
            RunningNumbers numbers,
            RandomGenerator secureRandom,
            FileWriter writer,
            FileIndex index,
            Settings settings) {
        this.numbers = numbers;
        this.ids = new FileIds(secureRandom);
        this.writer = writer;
        this.index = index;
        this.settings = settings;
    }

    /** The change that opens the file, if the caller has a role for it. */
    Outcome<FileChange> begin(Caller caller, Request.Begin<?, ?> begin) {
        return caller.may(begin.beginning().operation())
                ? begin(begin, settings.now(caller.actor()))
                : Outcome.refused(Answers.denial(begin.beginning().operation()));
    }

    /** The change that opens the file because of what was decided in {@code setting}. */
    Outcome<FileChange> follow(Caller caller, Request.Begin<?, ?> begin) {
        return begin(begin, settings.now(caller.actor()));
    }

    private <F extends KeptFile<F>, E extends FileEvent<F>> Outcome<FileChange> begin(
            Request.Begin<F, E> begin, Setting setting) {
        if (begin.beginning()
                .onlyOne()
                .filter(key -> exists(begin.register().name(), key))
                .isPresent()) {
            return Outcome.refused(Reason.of("file.exists-already"));
        }
        FileId id = ids.next(setting.now());
        return begin.beginning()
                .begin(id, number(begin.register(), setting), setting)
                .map(events -> writer.begin(begin.register(), events, setting));
    }

    /** The change that opens a file of a known id with the first act on it, if the caller may do that. */
    <F extends KeptFile<F>, E extends FileEvent<F>, C extends FileCommand<F, E>> Outcome<FileChange> open(
            Caller caller, Request.Keep<F, E, C> keep) {
        Setting setting = settings.now(caller.actor());
        return keep.opening()
                .begin(keep.fileId(), number(keep.register(), setting), setting)
                .then(opened -> withFirst(caller, keep, opened, setting));
    }

    private <F extends KeptFile<F>, E extends FileEvent<F>, C extends FileCommand<F, E>> Outcome<FileChange> withFirst(
            Caller caller, Request.Keep<F, E, C> keep, List<E> opened, Setting setting) {
        F file = KeptFile.from(opened);
        if (!caller.may(keep.command().operation(), file.access(setting.profile()))) {
            return Outcome.refused(Answers.denial(keep.command().operation()));
        }
        return keep.register()
                .decide(file, keep.command(), setting)
                .map(first -> writer.begin(
                        keep.register(),
                        Stream.concat(opened.stream(), first.stream()).toList(),
                        setting));
    }

    private boolean exists(String register, String key) {
        return !index.list(CardQueries.keyed(register, key, 1)).cards().isEmpty();
    }

    private String number(KeptRegister<?, ?, ?> register, Setting setting) {
        CasePolicy policy = setting.profile().policy();
        String series = policy.numberSeries(setting.profile().county(), setting.today());
        long next = numbers.next(register.mark() + "-" + series);
        return register.mark() + "-"
                + policy.number(setting.profile().county(), setting.today(), next)
                        .value();
    }
}
