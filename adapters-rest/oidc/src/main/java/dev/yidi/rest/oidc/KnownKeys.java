package dev.yidi.rest.oidc;

import com.nimbusds.jose.jwk.JWK;
import dev.yidi.core.UnavailableException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's keys as they are known here. One thread asks the key server at a time, and none more often than the policy
 * says, so that tokens with invented key names cost the issuer nothing. Others wait for it only where no key is good and the server is
 * not known to be away, so that the same tokens hold no threads either. Thread-safe.
 */
final class KnownKeys {
    private static final Logger LOG = LoggerFactory.getLogger(KnownKeys.class);

    /** Longer than any {@link KeyServer} may take. */
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final KeyServer server;
    private final KeyPolicy policy;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Known known = new Known(List.of(), Optional.empty(), Optional.empty(), false);

    KnownKeys(KeyServer server, KeyPolicy policy, Clock clock) {
        this.server = server;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * What is known.
     *
     * @param got when the keys came
     * @param tried when the key server was asked last
     * @param answered whether it answered then
     */
    private record Known(List<JWK> keys, Optional<Instant> got, Optional<Instant> tried, boolean answered) {
        List<JWK> named(String name) {
            return keys.stream().filter(key -> name.equals(key.getKeyID())).toList();
        }

        /** Also when the clock was set back since: what came later than now is as good as unknown. */
        boolean isWithin(Optional<Instant> since, Duration length, Instant now) {
            return since.filter(at -> Duration.between(at, now).abs().compareTo(length) <= 0)
                    .isPresent();
        }
    }

    /**
     * The keys called {@code name}; none when the issuer has none of that name.
     *
     * @throws UnavailableException when that cannot be found out now
     */
    List<JWK> named(String name) {
        Known seen = known;
        List<JWK> found = seen.named(name);
        boolean usable = seen.isWithin(seen.got(), policy.keep(), clock.instant());
        if (usable && !found.isEmpty() && seen.isWithin(seen.got(), policy.refresh(), clock.instant())) {
            return found;
        }
        return usable && !found.isEmpty() ? answer(withoutWaiting(seen), name) : answer(inTurn(seen, usable), name);
    }

    private List<JWK> answer(Known now, String name) {
        if (!now.isWithin(now.got(), policy.keep(), clock.instant())) {
            throw new UnavailableException("the keys of the issuer are not known now");
        }
        List<JWK> found = now.named(name);
        if (found.isEmpty() && !now.answered()) {
            throw new UnavailableException("a key is not known, and the key server did not answer");
        }
        return found;
    }

    /** The keys are still good: whoever comes first asks, and nobody waits for it. */
    private Known withoutWaiting(Known seen) {
        if (!turn.tryLock()) {
            return seen;
        }
        try {
            return refreshed(seen);
        } finally {
            turn.unlock();
        }
    }

    private Known inTurn(Known seen, boolean usable) {
        if (!isMyTurn(!usable && (seen.tried().isEmpty() || seen.answered()))) {
            throw new UnavailableException("a key is not known, and the key server is being asked");
        }
        try {
            return refreshed(seen);
        } finally {
            turn.unlock();
        }
    }

    private boolean isMyTurn(boolean isWorthWaitingFor) {
        try {
            return isWorthWaitingFor ? turn.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS) : turn.tryLock();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted while another asked the key server", e);
        }
    }

    /** Asks, unless somebody else did since {@code seen} or it was asked a short while ago. */
    private Known refreshed(Known seen) {
        Known current = known;
        Instant now = clock.instant();
        if (current.equals(seen) && !current.isWithin(current.tried(), policy.pause(), now)) {
            known = asked(current, now);
        }
        return known;
    }

    private Known asked(Known before, Instant now) {
        try {
            return new Known(KeySetText.read(server.keySet()), Optional.of(now), Optional.of(now), true);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the key server did not give its keys; those known are used for {} at most", policy.keep(), e);
            return new Known(before.keys(), before.got(), Optional.of(now), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted while the key server was asked", e);
        }
    }
}
