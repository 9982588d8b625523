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
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A process of the centre that works until it is killed: clients carry out life cycles, each command with an id of its own
 * and repeated with that id until it is answered; a sweeper lets the rungs fire.
 */
public final class Worker {
    private static final int CLIENTS = 4;
    private static final long PAUSE_MILLIS = 50;

    private final Yidi yidi;
    private final Ledger ledger;

    private Worker(Yidi yidi, Ledger ledger) {
        this.yidi = yidi;
        this.ledger = ledger;
    }

    /** Takes the place of the stores, the ledger, the start of the run, and whether to acknowledge too early. */
    public static void main(String[] arguments) {
        long start = Long.parseLong(arguments[2]);
        Place.Opened opened = new Place(arguments[0]).open();
        boolean early = arguments.length > 3 && arguments[3].equals("early");
        Yidi yidi = Centre.over(early ? new EarlyStores(opened.stores()) : opened.stores(), start);
        Worker worker = new Worker(yidi, Ledger.open(Path.of(arguments[1])));
        for (int client = 0; client < CLIENTS; client++) {
            new Thread(worker::work, "client-" + client).start();
        }
        new Thread(worker::sweep, "sweeper").start();
        System.out.println("working");
    }

    private void work() {
        while (true) {
            lifeCycle(UUID.randomUUID().toString());
        }
    }

    /** Some cases are left lying, so that their clocks run out. */
    private void lifeCycle(String name) {
        CaseId caseId = give(
                Centre.CLERK, "register-" + name, by -> yidi.reception().register(by, matter()), Registered::receipt);
        CaseDesk desk = yidi.caseDesk();
        Dispatch dispatch = new Dispatch(DispatchVerb.FORWARD, Centre.BUREAU, FreeText.of("属地"), Optional.empty());
        give(Centre.CLERK, "dispatch-" + name, by -> desk.dispatch(by, caseId, dispatch), receipt -> receipt);
        if (name.charAt(0) < '4') {
            return;
        }
        give(
                Centre.HANDLER,
                "accept-" + name,
                by -> desk.accept(by, caseId, new AcceptCase(Centre.HANDLER)),
                receipt -> receipt);
        for (int i = 1; i <= 3; i++) {
            AddNote note = new AddNote(FreeText.of("第" + i + "次到场查看"));
            give(Centre.HANDLER, "note-" + i + "-" + name, by -> desk.addNote(by, caseId, note), receipt -> receipt);
        }
        ConcludeCase conclusion = new ConcludeCase(CaseResult.RESOLVED, FreeText.of("已修好"));
        give(Centre.HANDLER, "conclude-" + name, by -> desk.conclude(by, caseId, conclusion), receipt -> receipt);
        AnswerCitizen answer = new AnswerCitizen(FreeText.of("路灯已经修好"));
        give(Centre.HANDLER, "answer-" + name, by -> desk.answer(by, caseId, answer), receipt -> receipt);
        give(Centre.HANDLER, "close-" + name, by -> desk.close(by, caseId, new CloseCase()), receipt -> receipt);
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

    /** Gives one command until it is answered. */
    private <T> CaseId give(
            OfficerId officer, String id, Function<Envelope, Answer<T>> command, Function<T, Receipt> receipt) {
        String actor = "officer:" + officer;
        ledger.sent(actor, id);
        while (true) {
            try {
                Answer<T> answer = command.apply(Envelope.of(id, officer));
                if (answer instanceof Answer.Done<T> done) {
                    Receipt given = receipt.apply(done.value());
                    ledger.done(actor, id, given.caseId().value(), given.version());
                    return given.caseId();
                }
                if (!(answer instanceof Answer.Stale<T>)) {
                    throw new IllegalStateException(id + ": " + answer);
                }
            } catch (StoreException e) {
                pause();
            }
        }
    }

    private void sweep() {
        while (true) {
            try {
                yidi.timekeeper().sweep(100);
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
