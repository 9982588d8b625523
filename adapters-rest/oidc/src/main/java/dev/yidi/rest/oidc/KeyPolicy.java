package dev.yidi.rest.oidc;

import java.time.Duration;

/**
 * How keys are kept 密钥缓存: between questions to the key server, and while it cannot be reached.
 *
 * @param refresh after how long the set is asked for again; so long a key that was taken away is still believed
 * @param pause how long there is between two questions at least, whoever sends what
 * @param keep how long known keys are believed when the key server does not answer any more
 */
public record KeyPolicy(Duration refresh, Duration pause, Duration keep) {
    public KeyPolicy {
        if (pause.isNegative() || pause.isZero() || refresh.compareTo(pause) < 0 || keep.compareTo(refresh) < 0) {
            throw new IllegalArgumentException(
                    "expected 0 < pause <= refresh <= keep, found " + pause + ", " + refresh + ", " + keep);
        }
    }

    /** Asked for again every ten minutes, at most every thirty seconds, believed for four hours without an answer. */
    public static KeyPolicy standard() {
        return new KeyPolicy(Duration.ofMinutes(10), Duration.ofSeconds(30), Duration.ofHours(4));
    }
}
