package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What all desks of kept files work with. */
final class FileCounter {
    private static final int PAGE = 500;

    private final Officers officers;
    private final Commands commands;
    private final FileReader reader;
    private final FileIndex index;
    private final CardQueries queries;
    private final Cursors cursors;
    private final Summaries summaries;
    private final Settings settings;
    private final LookIds looks;

    FileCounter(
            Officers officers,
            Commands commands,
            FileReader reader,
            FileIndex index,
            CardQueries queries,
            Cursors cursors,
            Summaries summaries,
            Settings settings,
            LookIds looks) {
        this.officers = officers;
        this.commands = commands;
        this.reader = reader;
        this.index = index;
        this.queries = queries;
        this.cursors = cursors;
        this.summaries = summaries;
        this.settings = settings;
        this.looks = looks;
    }

    Answer<FileReceipt> take(Envelope by, List<Request.Part> parts) {
        return officers.find(by)
                .map(caller -> new Request(caller, by.commandId(), by.expectedVersion(), parts))
                .map(commands::take)
                .orElseGet(Answer.Absent::new);
    }

    <F, E> Optional<FileDesk.Sight<F, E>> find(OfficerId officer, Register<F, E, ?> register, FileId fileId) {
        return officers.find(officer)
                .flatMap(caller -> reader.open(register, fileId).map(open -> new FileDesk.Sight<F, E>(caller, open)))
                .filter(sight -> may(
                        sight.caller(), Operation.READ, register, sight.open().file()));
    }

    /** The file before the officer, with a look into a sealed one recorded first; absent when they may not read it. */
    <F, E, C> Answer<FileDesk.Sight<F, E>> see(OfficerId officer, Register<F, E, C> register, FileId fileId) {
        Optional<FileDesk.Sight<F, E>> sight = find(officer, register, fileId);
        return sight.filter(seen -> isSealed(register, seen.open().file())).isPresent()
                ? record(officer, register, fileId)
                : answer(sight);
    }

    /** Whether only those with the sealed tag, and those assigned, may see the file. */
    <F> boolean isSealed(Register<F, ?, ?> register, F file) {
        return register.access(file, settings.profile()).sealed();
    }

    private <F, E, C> Answer<FileDesk.Sight<F, E>> record(
            OfficerId officer, Register<F, E, C> register, FileId fileId) {
        C look = register.look()
                .orElseThrow(() -> new IllegalStateException(
                        "expected a command that records looks into the sealed files of " + register.name()));
        Envelope envelope = Envelope.of(looks.commandId(), officer);
        return take(envelope, List.of(new Request.On<>(register, fileId, look)))
                .fold(
                        receipt -> answer(find(officer, register, fileId)),
                        refused -> new Answer.Refused<>(refused.reasons()),
                        stale -> new Answer.Stale<>(stale.currentVersion()),
                        absent -> new Answer.Absent<>());
    }

    private static <T> Answer<T> answer(Optional<T> sight) {
        return sight.<Answer<T>>map(Answer.Done::new).orElseGet(Answer.Absent::new);
    }

    <F> boolean may(OfficerCaller caller, Operation operation, Register<F, ?, ?> register, F file) {
        return caller.may(operation, register.access(file, settings.profile()));
    }

    /** Whether the officer may read a file of the facts that {@code access} says, be there one or not. */
    boolean mayRead(OfficerId officer, Function<CountyProfile, AccessFacts> access) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.READ, access.apply(settings.profile())))
                .isPresent();
    }

    FilePage list(OfficerId officer, String register, FileQuery query) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.READ))
                .map(caller -> page(officer, queries.of(caller, register, query)))
                .orElseGet(() -> new FilePage(List.of(), Optional.empty()));
    }

    <F, E> List<F> keyed(Register<F, E, ?> register, String key) {
        return keyed(register.name(), key, id -> reader.openBlind(register, id));
    }

    /** The same with their classified texts, as far as their keys still exist. */
    <F, E> List<F> keyedOpen(Register<F, E, ?> register, String key) {
        return keyed(register.name(), key, id -> reader.open(register, id));
    }

    private <F, E> List<F> keyed(String register, String key, Function<FileId, Optional<OpenFile<F, E>>> open) {
        List<F> files = new ArrayList<>();
        Optional<CardQuery> next = Optional.of(CardQueries.keyed(register, key, PAGE));
        while (next.isPresent()) {
            CardQuery current = next.get();
            CardPage page = index.list(current);
            page.cards()
                    .forEach(card ->
                            open.apply(card.fileId()).map(OpenFile::file).ifPresent(files::add));
            next = page.next().map(current::from);
        }
        return List.copyOf(files);
    }

    private FilePage page(OfficerId officer, CardQuery query) {
        CardPage page = index.list(query);
        return new FilePage(
                summaries.lines(page.cards(), (card, summary) -> FileLine.of(card, summary.title())),
                page.next().map(cursor -> cursors.write(officer, cursor)));
    }
}
