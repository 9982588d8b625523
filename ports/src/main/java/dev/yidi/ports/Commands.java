package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one way a command takes: load – may the caller? – decide – encode – append. Whether it took effect before is asked
 * by the append itself, and of whatever is not done, so that a repeat is answered as it was at first, whatever has become
 * of the file since. Where a file may be begun it is asked first of all, so that a repeat takes no number.
 */
final class Commands {
    private static final int ATTEMPTS = 5;

    private final Journal journal;
    private final FileReader reader;
    private final FileWriter writer;
    private final Beginner beginner;
    private final CommandMemory memory;
    private final CaseRegister cases;
    private final Settings settings;
    private final Measuring measuring;
    private final Consumer<FileId> keyGone;
    private final Forms forms = new Forms();

    Commands(
            Journal journal,
            FileReader reader,
            FileWriter writer,
            Beginner beginner,
            CommandMemory memory,
            CaseRegister cases,
            Settings settings,
            Measuring measuring,
            Consumer<FileId> keyGone) {
        this.journal = journal;
        this.reader = reader;
        this.writer = writer;
        this.beginner = beginner;
        this.memory = memory;
        this.cases = cases;
        this.settings = settings;
        this.measuring = measuring;
        this.keyGone = keyGone;
    }

    /** Takes a request whose last part is about a case. */
    Answer<Receipt> perform(Request request) {
        return take(request).map(Receipts::ofCase);
    }

    /** Takes the request; without an expected version it is decided anew when a file moves on meanwhile. */
    Answer<FileReceipt> take(Request request) {
        return measuring.command(kind(request), () -> attempt(request));
    }

    /** The type of what the caller asks for: of the last step, whose receipt it gets. */
    private String kind(Request request) {
        Request.Part last = request.steps().get(request.steps().size() - 1);
        Object act = last instanceof Request.Begin<?, ?> begin
                ? begin.beginning()
                : on(last).<Object>map(Request.On::command).orElse(request);
        return act.getClass().getSimpleName();
    }

    private Answer<FileReceipt> attempt(Request request) {
        String digest = digest(request);
        Answer<FileReceipt> answer = once(request, digest);
        for (int i = 1; i < ATTEMPTS && mayRetry(request, answer); i++) {
            answer = once(request, digest);
        }
        return answer;
    }

    private static boolean mayRetry(Request request, Answer<FileReceipt> answer) {
        return answer instanceof Answer.Stale && request.expectedVersion().isEmpty();
    }

    private Answer<FileReceipt> once(Request request, String digest) {
        if (request.steps().stream().anyMatch(Commands::mayBegin)) {
            return memory.recall(request.key(), digest).orElseGet(() -> first(request, digest));
        }
        Answer<FileReceipt> answer = first(request, digest);
        return answer instanceof Answer.Done
                ? answer
                : memory.recall(request.key(), digest).orElse(answer);
    }

    private static boolean mayBegin(Request.Part part) {
        return part instanceof Request.Begin || part instanceof Request.Keep;
    }

    private Answer<FileReceipt> first(Request request, String digest) {
        List<Optional<Taken<?, ?, ?>>> taken = new ArrayList<>();
        for (Request.Part part : request.steps()) {
            Optional<Taken<?, ?, ?>> file = take(part, request.caller());
            if (file.isEmpty() && on(part).isPresent() && !(part instanceof Request.Keep)) {
                return new Answer.Absent<>();
            }
            taken.add(file);
        }
        Optional<Taken<?, ?, ?>> stale = taken.get(0)
                .filter(file ->
                        request.expectedVersion().filter(file::hasMovedOn).isPresent());
        if (stale.isPresent()) {
            return new Answer.Stale<>(stale.get().version());
        }
        return decide(request, taken).fold(decided -> append(request, digest, decided), Answer.Refused::new);
    }

    /** Whatever becomes of it, a file whose key was to be destroyed does not stay at hand. */
    private AppendResult append(Append append) {
        try {
            return journal.append(append);
        } finally {
            append.changes().stream()
                    .filter(FileChange::destroysKey)
                    .map(FileChange::fileId)
                    .forEach(keyGone);
        }
    }

    private Optional<Request.On<?, ?, ?>> on(Request.Part part) {
        if (part instanceof Request.Step step) {
            return Optional.of(new Request.On<>(cases, step.caseId().file(), step.command()));
        }
        if (part instanceof Request.Keep<?, ?, ?> keep) {
            return Optional.of(keep.on());
        }
        return part instanceof Request.On<?, ?, ?> on ? Optional.of(on) : Optional.empty();
    }

    private Optional<Taken<?, ?, ?>> take(Request.Part part, Caller caller) {
        return on(part).flatMap(this::find)
                .filter(file -> part instanceof Request.Keep || file.isReadableBy(caller, settings));
    }

    private <F, E, C> Optional<Taken<?, ?, ?>> find(Request.On<F, E, C> on) {
        return reader.open(on.register(), on.fileId()).map(open -> new Taken<>(on, open));
    }

    private Outcome<Decided> decide(Request request, List<Optional<Taken<?, ?, ?>>> taken) {
        List<FileChange> changes = new ArrayList<>();
        List<Request.Begin<?, ?>> followers = new ArrayList<>();
        List<Request.On<?, ?, ?>> companions = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            Outcome<Taken.Changes> decided =
                    decide(request.caller(), request.steps().get(i), taken.get(i));
            reasons.addAll(decided.reasons());
            decided.map(granted -> {
                changes.add(granted.change());
                followers.addAll(granted.followers());
                return companions.addAll(granted.companions());
            });
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        FileCard last = changes.get(changes.size() - 1).card();
        for (Request.Begin<?, ?> follower : followers) {
            Outcome<FileChange> begun = beginner.follow(request.caller(), follower);
            reasons.addAll(begun.reasons());
            begun.map(changes::add);
        }
        for (Request.On<?, ?, ?> companion : companions) {
            Outcome<FileChange> moved = open(companion).accompany(request.caller(), settings, writer);
            reasons.addAll(moved.reasons());
            moved.map(changes::add);
        }
        return Outcome.of(new Decided(changes, Receipts.of(last)), reasons);
    }

    private <F, E, C> Taken<F, E, C> open(Request.On<F, E, C> on) {
        return new Taken<>(on, reader.open(on.register(), on.fileId()).orElseThrow());
    }

    private Outcome<Taken.Changes> decide(Caller caller, Request.Part part, Optional<Taken<?, ?, ?>> taken) {
        if (part instanceof Request.Begin<?, ?> begin) {
            return beginner.begin(caller, begin).map(Taken.Changes::of);
        }
        return part instanceof Request.Keep<?, ?, ?> keep && taken.isEmpty()
                ? beginner.open(caller, keep).map(Taken.Changes::of)
                : taken.orElseThrow().decide(caller, settings, writer);
    }

    private Answer<FileReceipt> append(Request request, String digest, Decided decided) {
        Append append = new Append(memory.record(request.key(), digest, decided.receipt()), decided.changes());
        AppendResult result = append(append);
        if (result instanceof AppendResult.Repeated repeated) {
            return memory.answer(repeated.first(), digest);
        }
        return result instanceof AppendResult.Stale stale
                ? new Answer.Stale<>(stale.actualVersion())
                : new Answer.Done<>(decided.receipt());
    }

    private String digest(Request request) {
        LengthPrefixed content = new LengthPrefixed();
        if (request.asked().isPresent()) {
            write(content, "", request.asked().orElseThrow());
        } else {
            for (Request.Part part : request.steps()) {
                Object act = part instanceof Request.Begin<?, ?> begin
                        ? begin.beginning()
                        : on(part).orElseThrow().command();
                write(content, on(part).map(on -> on.fileId().value()).orElse(""), act);
            }
        }
        return memory.digest(content.and(request.caller().actor().onBehalfOf().orElse("")));
    }

    private void write(LengthPrefixed content, String file, Object act) {
        Texts texts = Texts.empty();
        String body = StrictJson.write(forms.find(act.getClass()).write(act, texts));
        content.and(file).and(act.getClass().getSimpleName()).and(body).and(StrictJson.writeTexts(texts.values()));
    }

    /**
     * What a request comes to.
     *
     * @param changes everything it writes
     * @param receipt that of the file of its last part
     */
    private record Decided(List<FileChange> changes, FileReceipt receipt) {}
}
