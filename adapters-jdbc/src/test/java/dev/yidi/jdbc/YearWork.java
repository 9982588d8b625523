package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Registered;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Officers who register new cases and note on old ones, and citizens who follow old cases and have them reopened. */
final class YearWork implements AutoCloseable {
    private final LivingCentre centre;
    private final List<Registered> old;
    private final Semaphore reopening = new Semaphore(0);
    private final AtomicInteger reopened = new AtomicInteger();
    private final AtomicInteger registered = new AtomicInteger();
    private final AtomicInteger followed = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private volatile boolean ends;
    private List<Future<?>> people = List.of();

    private YearWork(LivingCentre centre, List<Registered> old) {
        this.centre = centre;
        this.old = old;
    }

    /** Begins. Whatever is not answered as it should be ends the work, and {@link #close()} says so. */
    static YearWork on(LivingCentre centre, List<Registered> old) {
        YearWork work = new YearWork(centre, old);
        work.people = List.of(work.threads.submit(work::officers), work.threads.submit(work::citizens));
        return work;
    }

    /** Lets the citizens have so many old cases reopened, each once. */
    void reopen(int cases) {
        reopening.release(cases);
    }

    /** Waits until officers and citizens were answered once more. */
    void goOn() {
        int officers = registered.get();
        int citizens = followed.get();
        while (registered.get() == officers || followed.get() == citizens) {
            assertThat(people).as("somebody was not answered").noneMatch(Future::isDone);
            Thread.onSpinWait();
        }
    }

    int registered() {
        return registered.get();
    }

    int followed() {
        return followed.get();
    }

    private void officers() {
        while (!ends || reopening.availablePermits() > 0) {
            if (reopening.tryAcquire()) {
                reopen(LivingCentre.credential(old.get(reopened.getAndIncrement())));
            }
            CaseId seen = old.get(registered.get() % old.size()).receipt().caseId();
            centre.yidi
                    .caseDesk()
                    .addNote(centre.by(LivingCentre.HANDLER), seen, new AddNote(LivingCentre.text("翻阅旧卷")))
                    .orElseThrow();
            centre.request();
            registered.incrementAndGet();
        }
    }

    private void reopen(Credential citizen) {
        RateCase rating = new RateCase(RatedSubject.ORGAN, "UNSATISFIED", Optional.of(LivingCentre.text("又坏了")));
        centre.yidi.inquiry().rate(citizen, centre.command(), rating).orElseThrow();
        centre.yidi
                .inquiry()
                .reopen(citizen, centre.command(), LivingCentre.text("又坏了"))
                .orElseThrow();
    }

    private void citizens() {
        while (!ends) {
            Registered mine = old.get(followed.get() % old.size());
            assertThat(centre.yidi
                            .inquiry()
                            .follow(LivingCentre.credential(mine))
                            .orElseThrow()
                            .timeline())
                    .hasSizeGreaterThan(4);
            followed.incrementAndGet();
        }
    }

    /** Ends when every case that was to be reopened is. */
    @Override
    public void close() {
        ends = true;
        threads.shutdown();
        for (Future<?> each : people) {
            try {
                each.get(120, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new AssertionError("somebody was not answered", e);
            }
        }
    }
}
