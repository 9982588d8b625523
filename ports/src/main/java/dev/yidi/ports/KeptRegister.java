package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.file.FileCommand;
import dev.yidi.core.file.FileEvent;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.ClockId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Octets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A register of files kept beside the cases; everything about them is the core's to say.
 *
 * @param name the register's name
 * @param mark what stands before the numbers of its files, so that people tell them from those of cases
 * @param codec turns its events into entries and back
 * @param ring the command by which a clock and rung that are due are answered
 * @param look the command that records a look into a sealed file; empty where no file is ever sealed
 * @param finders the tokens of classified values by which a file is found; none stands on the card of a file without key
 * @param followers the files that are opened in the same append because of what happened
 */
record KeptRegister<F extends KeptFile<F>, E extends FileEvent<F>, C extends FileCommand<F, E>>(
        String name,
        String mark,
        EntryCodec<E> codec,
        BiFunction<ClockId, RungId, C> ring,
        Optional<C> look,
        Function<F, Set<String>> finders,
        BiFunction<F, List<E>, List<Request.Begin<?, ?>>> followers)
        implements Register<F, E, C> {
    private static final Set<Operation> HANDLING = Set.of(Operation.HANDLE, Operation.SUPERVISE);

    /** A register whose files are of {@code family} of events. */
    static <F extends KeptFile<F>, E extends FileEvent<F>, C extends FileCommand<F, E>> KeptRegister<F, E, C> of(
            String name, String mark, Class<E> family, BiFunction<ClockId, RungId, C> ring) {
        return new KeptRegister<>(
                name,
                mark,
                new EntryCodec<>(name, family, FileEvent::at, List.of()),
                ring,
                Optional.empty(),
                file -> Set.of(),
                (after, events) -> List.of());
    }

    /** This register, whose files are found by these tokens as well. */
    KeptRegister<F, E, C> foundBy(Function<F, Set<String>> tokens) {
        return new KeptRegister<>(name, mark, codec, ring, look, tokens, followers);
    }

    /** This register, from whose events files of other registers follow. */
    KeptRegister<F, E, C> followedBy(BiFunction<F, List<E>, List<Request.Begin<?, ?>>> more) {
        return new KeptRegister<>(name, mark, codec, ring, look, finders, more);
    }

    /** A register whose files have no alarms. */
    static <F extends KeptFile<F>, E extends FileEvent<F>, C extends FileCommand<F, E>> KeptRegister<F, E, C> silent(
            String name, String mark, Class<E> family) {
        return of(name, mark, family, (clock, rung) -> {
            throw new IllegalStateException("expected no alarm in the register " + name + ", found " + clock);
        });
    }

    /** This register, whose files may be sealed: {@code command} records a look into one. */
    KeptRegister<F, E, C> sealable(C command) {
        return new KeptRegister<>(name, mark, codec, ring, Optional.of(command), finders, followers);
    }

    @Override
    public F fold(List<E> events) {
        return KeptFile.from(events);
    }

    @Override
    public F after(F file, List<E> events) {
        return KeptFile.after(file, events);
    }

    @Override
    public FileId id(F file) {
        return file.id();
    }

    @Override
    public Instant changedAt(F file) {
        return file.head().changedAt();
    }

    @Override
    public AccessFacts access(F file, CountyProfile profile) {
        return file.access(profile);
    }

    @Override
    public Operation operation(C command) {
        return command.operation();
    }

    @Override
    public Outcome<List<E>> decide(F file, C command, Setting setting) {
        return KeptFile.decide(file, command, setting);
    }

    @Override
    public Set<Operation> handling() {
        return HANDLING;
    }

    @Override
    public boolean isLook(E event) {
        return event.isLook();
    }

    @Override
    public C ring(Alarm alarm) {
        return ring.apply(new ClockId(alarm.clock()), new RungId(alarm.rung()));
    }

    @Override
    public CardFields fields(F file) {
        return CardFields.of(file);
    }

    @Override
    public FileCard card(F file, Head head, Optional<DataKey> key, Setting setting) {
        FileFacts facts = file.facts();
        AccessFacts access = file.access(setting.profile());
        Set<String> tokens = new HashSet<>(facts.keys());
        tokens.addAll(Tags.assigned(access));
        key.ifPresent(found -> tokens.addAll(finders.apply(file)));
        Summary summary = new Summary(facts.title().reveal(), "");
        return CardFields.of(file)
                .card(
                        head,
                        file.due(setting),
                        access,
                        tokens,
                        key.map(found -> summary.seal(file.id(), found)).orElse(Octets.none()));
    }

    @Override
    public boolean isErased(F file) {
        return file.isErased();
    }

    @Override
    public List<Alarm> alarms(F file, Setting setting) {
        return file.alarms(setting).stream()
                .map(alarm ->
                        new Alarm(file.id(), alarm.clock().value(), alarm.rung().value(), alarm.at()))
                .toList();
    }

    @Override
    public List<Request.Begin<?, ?>> follow(F after, List<E> events, Setting setting) {
        return followers.apply(after, events);
    }
}
