package dev.yidi.endurance;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseDesk;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.UnknownOutcomeException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A process of the centre that works until it is killed: clients carry out life cycles, each command with an id of its own
 * and repeated with that id until it is answered, by the next worker when this one is killed; a sweeper lets the rungs fire.
 */
public final class Worker {
    private static final int CLIENTS = 4;
    private static final long PAUSE_MILLIS = 50;
    private static final List<String> STEPS =
            List.of("accept", "note-1", "note-2", "note-3", "conclude", "answer", "close");

    private final Yidi yidi;
    private final Ledger ledger;

    private Worker(Yidi yidi, Ledger ledger) {
        this.yidi = yidi;
        this.ledger = ledger;
    }

    /** A worker that runs in a process of its own. */
    record Running(Process process, Path log) {
        /** Starts one, which is to be waited for. */
        static Running start(Place place, Path ledger, long startMillis, PlantedStores.Promise broken)
                throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path")
                                    + File.pathSeparator
                                    + System.getProperty("jdk.module.path", ""),
                            Worker.class.getName(),
                            place.address(),
                            ledger.toString(),
                            Long.toString(startMillis),
                            broken.name())
                    .redirectError(log(ledger).toFile())
                    .start();
            return new Running(process, log(ledger));
        }

        /** Where it says what went wrong. */
        static Path log(Path ledger) {
            return ledger.resolveSibling(ledger.getFileName() + ".log");
        }

        /** Waits until it works. */
        Running awaitWorking() throws IOException {
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            if (!"working".equals(output.readLine())) {
                throw new IllegalStateException("the worker did not start: " + Files.readString(log));
            }
            return this;
        }

        void kill() throws InterruptedException {
            process.toHandle().destroyForcibly();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the worker could not be killed");
            }
        }
    }

    /** Takes the place of the stores, the ledger, the start of the run, and which promise they break. */
    public static void main(String[] arguments) {
        Path path = Path.of(arguments[1]);
        List<Ledger.Line> before = Files.exists(path) ? Ledger.read(path) : List.of();
        Ledger ledger = Ledger.open(path);
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            ledger.fault(thread.getName() + ": " + e);
            Runtime.getRuntime().halt(1);
        });
        Place.Opened opened = new Place(arguments[0]).open();
        PlantedStores.Promise broken = PlantedStores.Promise.valueOf(arguments[3]);
        Yidi yidi = Centre.over(PlantedStores.over(opened.stores(), broken), Long.parseLong(arguments[2]));
        Worker worker = new Worker(yidi, ledger);
        worker.repeat(before);
        for (int client = 0; client < CLIENTS; client++) {
            new Thread(worker::work, "client-" + client).start();
        }
        new Thread(worker::sweep, "sweeper").start();
        System.out.println("working");
    }

    /** Gives again what the worker before had sent and got no answer to, as a client does who heard nothing. */
    private void repeat(List<Ledger.Line> before) {
        for (Ledger.Line line : before) {
            if (!line.isDone()) {
                give(line.commandId(), line.caseId());
            }
        }
    }

    private void work() {
        while (true) {
            lifeCycle(UUID.randomUUID().toString());
        }
    }

    /** Some cases are left lying, so that their clocks run out. */
    private void lifeCycle(String name) {
        String caseId = give("register-" + name, "").value();
        give("dispatch-" + name, caseId);
        if (name.charAt(0) < '4') {
            return;
        }
        for (String step : STEPS) {
            give(step + "-" + name, caseId);
        }
    }

    /** Gives one command until it is answered. */
    private CaseId give(String id, String caseId) {
        OfficerId officer = id.startsWith("register-") || id.startsWith("dispatch-") ? Centre.CLERK : Centre.HANDLER;
        String actor = "officer:" + officer;
        ledger.sent(actor, id, caseId);
        while (true) {
            try {
                Answer<Receipt> answer = carryOut(id, Envelope.of(id, officer), caseId);
                if (answer instanceof Answer.Done<Receipt> done) {
                    CaseId given = done.value().caseId();
                    ledger.done(actor, id, given.value(), done.value().version());
                    return given;
                }
                if (!(answer instanceof Answer.Stale<Receipt>)) {
                    throw new IllegalStateException(id + ": " + answer);
                }
            } catch (UnknownOutcomeException e) {
                ledger.unknown(id);
                pause();
            } catch (StoreException e) {
                pause();
            }
        }
    }

    private Answer<Receipt> carryOut(String id, Envelope by, String caseId) {
        String step = id.substring(0, id.indexOf('-'));
        if (step.equals("register")) {
            return yidi.reception().register(by, matter()).map(Registered::receipt);
        }
        CaseDesk desk = yidi.caseDesk();
        CaseId on = new CaseId(caseId);
        return switch (step) {
            case "dispatch" ->
                desk.dispatch(
                        by, on, new Dispatch(DispatchVerb.FORWARD, Centre.BUREAU, FreeText.of("属地"), Optional.empty()));
            case "accept" -> desk.accept(by, on, new AcceptCase(Centre.HANDLER));
            case "note" -> desk.addNote(by, on, new AddNote(FreeText.of("到场查看")));
            case "conclude" -> desk.conclude(by, on, new ConcludeCase(CaseResult.RESOLVED, FreeText.of("已修好")));
            case "answer" -> desk.answer(by, on, new AnswerCitizen(FreeText.of("路灯已经修好")));
            case "close" -> desk.close(by, on, new CloseCase());
            default -> throw new IllegalStateException("no such step: " + step);
        };
    }

    private static Register matter() {
        return Register.of(
                        IntakeChannel.VISIT,
                        DivisionCode.of("330122003001"),
                        CaseKind.REQUEST,
                        FreeText.of("路灯不亮"),
                        FreeText.of("村口的路灯坏了一个月，请修好。"))
                .about(new TopicCode("construction.facilities"))
                .between(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("张三"), PhoneNumber.of("13800001234")));
    }

    private void sweep() {
        while (true) {
            try {
                ledger.swept(yidi.timekeeper().sweep(100).handled());
            } catch (StoreException e) {
                // the database is away; the next turn tries again
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
