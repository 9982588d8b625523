package dev.yidi.example.center.staff;

import dev.yidi.core.OfficerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The door 登录: after five wrong passwords within fifteen minutes an account is locked until these have passed; an
 * unknown account behaves the same. Thread-safe.
 */
public final class Login {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int TRIES = 5;

    private static final int MOST = 1_000;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    /** How often in a row since when. */
    private record Failures(int count, Instant since) {}

    /** What a log-in came to. */
    public sealed interface Result {
        /** Logged in. */
        record Welcome(String token) implements Result {
            /** Never the token. */
            @Override
            public String toString() {
                return "Welcome[hidden]";
            }
        }

        /** Account or password are wrong; which of them is not said. */
        record Wrong() implements Result {}

        /** Not tried: locked for so long. */
        record Locked(Duration left) implements Result {}
    }

    /** A door to these accounts. */
    public Login(Accounts accounts, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Tries to log in. A try counts as wrong until it has proved right, so that many at once win nothing. */
    public Result enter(String account, String password) {
        Optional<Duration> locked = tryOnce(account);
        if (locked.isPresent()) {
            return new Result.Locked(locked.get());
        }
        return accounts.check(account, password)
                .<Result>map(officer -> welcome(account, officer))
                .orElseGet(Result.Wrong::new);
    }

    private synchronized Result welcome(String account, OfficerId officer) {
        failures.remove(account);
        return new Result.Welcome(sessions.begin(officer));
    }

    /** Counts a try; or says how long the account stays locked. */
    private synchronized Optional<Duration> tryOnce(String account) {
        Instant now = clock.instant();
        failures.values().removeIf(each -> !each.since().plus(WINDOW).isAfter(now));
        Optional<Duration> locked = Optional.ofNullable(failures.get(account))
                .filter(each -> each.count() >= TRIES)
                .map(each -> Duration.between(now, each.since().plus(WINDOW)));
        if (locked.isEmpty()) {
            if (failures.size() >= MOST) {
                failures.remove(failures.keySet().iterator().next());
            }
            failures.merge(account, new Failures(1, now), (old, one) -> new Failures(old.count() + 1, old.since()));
        }
        return locked;
    }
}
