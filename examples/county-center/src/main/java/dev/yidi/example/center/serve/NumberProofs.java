package dev.yidi.example.center.serve;

import dev.yidi.core.PhoneNumber;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.Deputy;
import dev.yidi.rest.VerifiedNumbers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Codes by which a citizen shows that a telephone number is theirs 短信验证码: six digits, good for ten minutes and five wrong
 * tries. A demonstration sends no messages, so the code is told to whoever runs the program. Thread-safe.
 */
final class NumberProofs implements VerifiedNumbers {
    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;

    private static final int MOST = 1_000;
    private static final int CODES = 1_000_000;

    private final Clock clock;
    private final SecureRandom random;
    private final Consumer<String> sent;
    private final Map<PhoneNumber, Code> codes = new LinkedHashMap<>();

    private record Code(String digits, Instant until, int wrong) {}

    NumberProofs(Clock clock, SecureRandom random, Consumer<String> sent) {
        this.clock = clock;
        this.random = random;
        this.sent = sent;
    }

    /** Sends a code to {@code phone}, in the place of one that was sent before. */
    synchronized void send(PhoneNumber phone) {
        codes.values().removeIf(code -> !code.until().isAfter(clock.instant()));
        if (codes.size() >= MOST) {
            codes.remove(codes.keySet().iterator().next());
        }
        String digits = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        codes.put(phone, new Code(digits, clock.instant().plus(LIFE), 0));
        sent.accept(digits);
    }

    @Override
    public synchronized boolean verified(String proof, Booker booker, Optional<Deputy> deputy) {
        return deputy.map(Deputy::phone)
                .orElseGet(booker::phone)
                .filter(phone -> isGood(phone, proof))
                .isPresent();
    }

    private boolean isGood(PhoneNumber phone, String proof) {
        Optional<Code> code = Optional.ofNullable(codes.get(phone))
                .filter(each -> each.wrong() < TRIES && each.until().isAfter(clock.instant()));
        boolean good = code.filter(each -> MessageDigest.isEqual(
                        each.digits().getBytes(StandardCharsets.US_ASCII), proof.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        if (!good) {
            code.ifPresent(each -> codes.put(phone, new Code(each.digits(), each.until(), each.wrong() + 1)));
        }
        return good;
    }
}
