package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One county's place, opened at the first use. */
final class RoutedCounty {
    private final JdbcOpening opening;
    private Optional<FutureTask<JdbcStores>> attempt = Optional.empty();
    private boolean closed;
    private Optional<RoutedCounty> successor = Optional.empty();

    RoutedCounty(JdbcOpening opening) {
        this.opening = opening;
    }

    /** The open stores; whoever comes while they are being opened shares the attempt, and the next after a failed one begins anew. */
    JdbcStores open() {
        Optional<RoutedCounty> next = successor();
        if (next.isPresent()) {
            return next.get().open();
        }
        FutureTask<JdbcStores> mine = attempt();
        mine.run();
        try {
            return mine.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("open the county: the thread was interrupted while it waited", e);
        } catch (ExecutionException e) {
            forget(mine);
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new StoreException("open the county: it could not be opened", e);
        } catch (CancellationException e) {
            throw new StoreException("open the county: it was closed meanwhile", e);
        }
    }

    private synchronized Optional<RoutedCounty> successor() {
        return successor;
    }

    private synchronized FutureTask<JdbcStores> attempt() {
        if (closed) {
            throw new StoreException("open the county: expected an open router, found it closed");
        }
        if (attempt.isEmpty()) {
            attempt = Optional.of(new FutureTask<>(opening::open));
        }
        return attempt.get();
    }

    private synchronized void forget(FutureTask<JdbcStores> failed) {
        attempt = attempt.filter(other -> !other.equals(failed));
    }

    /** Who still holds this county is led on; what is under way here comes to its end. */
    synchronized void leaveTo(RoutedCounty next) {
        successor = Optional.of(next);
    }

    void close() {
        Optional<FutureTask<JdbcStores>> last;
        synchronized (this) {
            closed = true;
            last = attempt;
            attempt = Optional.empty();
        }
        last.ifPresent(RoutedCounty::close);
    }

    /** What is not open yet is never opened; what is being opened is waited for. */
    private static void close(FutureTask<JdbcStores> attempt) {
        if (attempt.cancel(false)) {
            return;
        }
        try {
            attempt.get().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException e) {
            // it never was open
        }
    }
}
