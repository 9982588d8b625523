package dev.yidi.ports;

import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.BookingSlip;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the codes of appointments with their second factor; every failure looks the same. */
final class BookingCredentials {
    private final AppointmentBook book;
    private final Settings settings;
    private final LockOut lockOut = new LockOut();

    BookingCredentials(AppointmentBook book, Settings settings) {
        this.book = book;
        this.settings = settings;
    }

    /** The appointment that {@code credential} opens. Wrong factors are counted for codes that exist, and only for those. */
    Optional<AppointmentBook.Found> check(Credential credential) {
        return book.byCode(credential.queryCode())
                .filter(found -> found.open().key().isPresent())
                .flatMap(found -> lockOut.attempt(
                        found.booking().number(),
                        settings.now(),
                        () -> Optional.of(found).filter(it -> matches(it, credential.secondFactor()))));
    }

    private static boolean matches(AppointmentBook.Found found, String factor) {
        byte[] given = factor.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return factors(found.booking().slip())
                        .filter(known -> MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given))
                        .count()
                > 0;
    }

    private static Stream<String> factors(BookingSlip slip) {
        Booker booker = slip.booker();
        return Stream.of(
                        booker.phone().map(phone -> phone.lastFour()),
                        booker.identity().map(identity -> identity.lastFour()),
                        slip.deputy().flatMap(deputy -> deputy.phone()).map(phone -> phone.lastFour()))
                .flatMap(Optional::stream);
    }
}
