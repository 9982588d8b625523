package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.CaseCommand;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Decision;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.SealedDataViewed;
import dev.yidi.core.casefile.Setting;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.CaseChange;
import dev.yidi.ports.spi.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one way a command takes: remembered? – load – may the caller? – decide – encode – append. */
final class Commands {
    private static final int ATTEMPTS = 5;

    private final Journal journal;
    private final CaseReader reader;
    private final CaseWriter writer;
    private final CommandMemory memory;
    private final Settings settings;
    private final Officers officers;
    private final ActCodec<CaseCommand> codec = new ActCodec<>(CaseCommand.class, List.of());

    Commands(
            Journal journal,
            CaseReader reader,
            CaseWriter writer,
            CommandMemory memory,
            Settings settings,
            Officers officers) {
        this.journal = journal;
        this.reader = reader;
        this.writer = writer;
        this.memory = memory;
        this.settings = settings;
        this.officers = officers;
    }

    /** Takes the request; without an expected version it is decided anew when a case moves on meanwhile. */
    Answer<Receipt> perform(Request request) {
        String digest = digest(request);
        Answer<Receipt> answer = once(request, digest);
        for (int i = 1; i < ATTEMPTS && mayRetry(request, answer); i++) {
            answer = once(request, digest);
        }
        return answer;
    }

    private static boolean mayRetry(Request request, Answer<Receipt> answer) {
        return answer instanceof Answer.Stale && request.expectedVersion().isEmpty();
    }

    private Answer<Receipt> once(Request request, String digest) {
        return memory.recall(request.key(), digest).orElseGet(() -> first(request, digest));
    }

    private Answer<Receipt> first(Request request, String digest) {
        List<OpenCase> cases = readable(request);
        if (cases.size() < request.steps().size()) {
            return new Answer.Absent<>();
        }
        OpenCase first = cases.get(0);
        long version = first.file().version();
        if (request.expectedVersion().filter(seen -> hasMovedOn(first, seen)).isPresent()) {
            return new Answer.Stale<>(version);
        }
        Outcome<List<CaseChange>> decided = decide(request, cases);
        return decided.fold(changes -> append(request, digest, changes), Answer.Refused::new);
    }

    /** Whether anything but looks has happened since version {@code seen}: a look changes nothing of what was seen. */
    private static boolean hasMovedOn(OpenCase open, long seen) {
        long version = open.file().version();
        return seen < 0
                || seen > version
                || !open.events().subList((int) seen, (int) version).stream()
                        .allMatch(SealedDataViewed.class::isInstance);
    }

    private List<OpenCase> readable(Request request) {
        List<OpenCase> cases = new ArrayList<>();
        for (Request.Step step : request.steps()) {
            reader.open(step.caseId())
                    .filter(open -> request.caller().may(Operation.READ, facts(open.file())))
                    .ifPresent(cases::add);
        }
        return cases;
    }

    private Outcome<List<CaseChange>> decide(Request request, List<OpenCase> cases) {
        List<CaseChange> changes = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            OpenCase open = cases.get(i);
            Setting setting =
                    settings.now(request.caller().actor()).notBefore(open.file().changedAt());
            Outcome<List<CaseEvent>> decided =
                    decide(request.caller(), request.steps().get(i), open, setting);
            reasons.addAll(decided.reasons());
            decided.map(events -> changes.add(writer.goOn(open, events, setting)));
        }
        return Outcome.of(changes, reasons);
    }

    private Outcome<List<CaseEvent>> decide(Caller caller, Request.Step step, OpenCase open, Setting setting) {
        Operation operation = step.command().operation();
        return caller.may(operation, facts(open.file()))
                ? Decision.of(open.file(), step.command(), setting.with(posts(open.file(), step.command())))
                : Outcome.refused(Reason.of("access.not-permitted").with("operation", operation));
    }

    /** Where those work who have a part in the case or would get one by the command. */
    private Map<OfficerId, OrganId> posts(CaseFile file, CaseCommand command) {
        return officers.posts(Stream.concat(file.custody().officers().stream(), command.officers().stream()));
    }

    private Answer<Receipt> append(Request request, String digest, List<CaseChange> changes) {
        CaseCard last = changes.get(changes.size() - 1).card();
        Receipt receipt = Receipts.of(last);
        AppendResult result = journal.append(new Append(memory.record(request.key(), digest, receipt), changes));
        if (result instanceof AppendResult.Repeated repeated) {
            return memory.answer(repeated.first(), digest);
        }
        return result instanceof AppendResult.Stale stale
                ? new Answer.Stale<>(stale.actualVersion())
                : new Answer.Done<>(receipt);
    }

    private AccessFacts facts(CaseFile file) {
        return AccessFacts.of(file, settings.profile());
    }

    private String digest(Request request) {
        LengthPrefixed content = new LengthPrefixed();
        for (Request.Step step : request.steps()) {
            Encoded encoded = codec.encode(step.command());
            content.and(step.caseId().value())
                    .and(encoded.type())
                    .and(encoded.body())
                    .and(StrictJson.writeTexts(encoded.texts()));
        }
        return memory.digest(content.and(request.caller().actor().onBehalfOf().orElse("")));
    }
}
