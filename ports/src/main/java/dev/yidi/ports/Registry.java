package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Decision;
import dev.yidi.core.casefile.GiveMandate;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.RegisterByProxy;
import dev.yidi.core.casefile.RegisterCase;
import dev.yidi.core.casefile.Setting;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Journal;
import java.util.List;
import java.util.Optional;

/** Registers new cases in one act; a repeat gets the first case, number and code. */
final class Registry {
    private final Officers officers;
    private final Journal journal;
    private final CaseReader reader;
    private final FileWriter writer;
    private final CaseRegister cases;
    private final CommandMemory memory;
    private final Drafts drafts;
    private final Settings settings;
    private final Measuring measuring;
    private final Form<GiveMandate> mandateForm = new Forms().of(GiveMandate.class);
    private final Form<ReceptionWindow.Register> form = new Forms().of(ReceptionWindow.Register.class);

    Registry(
            Officers officers,
            Journal journal,
            CaseReader reader,
            FileWriter writer,
            CaseRegister cases,
            CommandMemory memory,
            Drafts drafts,
            Settings settings,
            Measuring measuring) {
        this.officers = officers;
        this.journal = journal;
        this.reader = reader;
        this.writer = writer;
        this.cases = cases;
        this.memory = memory;
        this.drafts = drafts;
        this.settings = settings;
        this.measuring = measuring;
    }

    boolean mayRegister(OfficerId officer) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.REGISTER))
                .isPresent();
    }

    Answer<Registered> register(Envelope by, ReceptionWindow.Register matter) {
        return register(by, matter, Optional.empty());
    }

    /** The same; with a mandate where the officer registers in a citizen's place. */
    Answer<Registered> register(Envelope by, ReceptionWindow.Register matter, Optional<GiveMandate> mandate) {
        String kind = mandate.isPresent() ? "RegisterByProxy" : "RegisterCase";
        return measuring.command(kind, () -> permitted(by, matter, mandate));
    }

    private Answer<Registered> permitted(Envelope by, ReceptionWindow.Register matter, Optional<GiveMandate> mandate) {
        return officers.find(by)
                .filter(caller -> caller.may(Operation.REGISTER))
                .map(caller -> register(caller, caller.key(by.commandId()), matter, mandate))
                .orElseGet(() -> Answers.notPermitted(Operation.REGISTER));
    }

    private Answer<Registered> register(
            OfficerCaller caller, CommandKey key, ReceptionWindow.Register matter, Optional<GiveMandate> mandate) {
        String digest = digest(caller, matter, mandate);
        return memory.recall(key, digest)
                .map(this::withCode)
                .orElseGet(() -> first(caller, key, digest, matter, mandate));
    }

    private Answer<Registered> first(
            OfficerCaller caller,
            CommandKey key,
            String digest,
            ReceptionWindow.Register matter,
            Optional<GiveMandate> mandate) {
        Setting setting = settings.now(caller.actor()).with(officers.posts(matter.firstHandler().stream()));
        RegisterCase draft = drafts.of(matter, caller.officer(), setting);
        Outcome<List<CaseEvent>> decided = mandate.map(given -> Decision.of(new RegisterByProxy(draft, given), setting))
                .orElseGet(() -> Decision.of(draft, setting));
        return decided.fold(events -> append(key, digest, events, setting), Answer.Refused::new);
    }

    private Answer<Registered> append(CommandKey key, String digest, List<CaseEvent> events, Setting setting) {
        FileChange change = writer.begin(cases, events, setting);
        FileReceipt receipt = Receipts.of(change.card());
        AppendResult result = journal.append(new Append(memory.record(key, digest, receipt), List.of(change)));
        if (result instanceof AppendResult.Repeated repeated) {
            return withCode(memory.answer(repeated.first(), digest));
        }
        return result instanceof AppendResult.Stale stale
                ? new Answer.Stale<>(stale.actualVersion())
                : new Answer.Done<>(registered(Receipts.ofCase(receipt), cases.fold(events)));
    }

    /** The code is nowhere but in the journal, so that for a repeat it is read back from there. */
    private Answer<Registered> withCode(Answer<FileReceipt> answer) {
        return answer.map(Receipts::ofCase)
                .map(receipt -> registered(
                        receipt, reader.open(receipt.caseId()).orElseThrow().file()));
    }

    private static Registered registered(Receipt receipt, CaseFile file) {
        return new Registered(
                receipt, file.intake().queryCode(), file.protection().sealed());
    }

    private String digest(OfficerCaller caller, ReceptionWindow.Register matter, Optional<GiveMandate> mandate) {
        Texts texts = Texts.empty();
        String body = StrictJson.write(form.write(matter, texts));
        String given = mandate.map(each -> StrictJson.write(mandateForm.write(each, texts)))
                .orElse("");
        return memory.digest(new LengthPrefixed()
                .and("register")
                .and(body)
                .and(StrictJson.writeTexts(texts.values()))
                .and(caller.onBehalfOf().orElse(""))
                .and(given));
    }
}
