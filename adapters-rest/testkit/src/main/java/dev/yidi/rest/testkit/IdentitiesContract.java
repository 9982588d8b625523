package dev.yidi.rest.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.yidi.core.OfficerId;
import dev.yidi.core.UnavailableException;
import dev.yidi.rest.Credentials;
import dev.yidi.rest.Identities;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every {@link Identities} keeps 身份认证契约. */
public abstract class IdentitiesContract {
    protected IdentitiesContract() {}

    /** A way that takes {@link #good()} and none of {@link #worthless()}. */
    protected abstract Identities identities();

    /** Credentials that prove {@link #officer()}. */
    protected abstract Credentials good();

    /** Whom the good ones prove. */
    protected abstract OfficerId officer();

    /** Credentials that prove nobody, one for each reason there is: unknown, expired, revoked, of somebody who left, altered. */
    protected abstract List<Credentials> worthless();

    /** The same way while what it asks does not answer and nothing is remembered; empty for one that asks nobody. */
    protected abstract Optional<Identities> away();

    @Test
    public final void good_credentials_prove_their_officer_as_often_as_they_are_shown() {
        Identities identities = identities();
        assertEquals(Optional.of(officer()), identities.officer(good()));
        assertEquals(Optional.of(officer()), identities.officer(good()));
    }

    @Test
    public final void who_shows_nothing_is_nobody() {
        assertEquals(Optional.empty(), identities().officer(Credentials.of(List.of())));
    }

    @Test
    public final void whatever_is_wrong_looks_the_same() {
        assertFalse(worthless().isEmpty(), "expected one for each reason");
        Identities identities = identities();
        worthless().forEach(each -> assertEquals(Optional.empty(), identities.officer(each)));
    }

    @Test
    public final void what_is_malformed_is_nobody_and_no_failure() {
        Identities identities = identities();
        for (String header :
                List.of("", "Bearer", "Bearer ", "Bearer \u0000", "Basic YTpi", "Bearer " + "x".repeat(9_000))) {
            assertEquals(Optional.empty(), identities.officer(Credentials.of(List.of(header))), header);
        }
        assertEquals(Optional.empty(), identities.officer(Credentials.of(List.of("Bearer a", "Bearer b"))));
    }

    @Test
    public final void the_wrong_do_not_spoil_it_for_the_right() {
        Identities identities = identities();
        worthless().forEach(identities::officer);
        assertEquals(Optional.of(officer()), identities.officer(good()));
    }

    @Test
    public final void many_may_ask_at_once() {
        Identities identities = identities();
        List<Credentials> wrong = worthless();
        IntStream.range(0, 200).parallel().forEach(i -> {
            assertEquals(Optional.of(officer()), identities.officer(good()));
            assertEquals(Optional.empty(), identities.officer(wrong.get(i % wrong.size())));
        });
    }

    @Test
    public final void others_are_asked_for_whom_it_does_not_know_and_for_nobody_else() {
        OfficerId machine = new OfficerId(officer().value() + "-machine");
        Identities both = identities().or(any -> Optional.of(machine));
        assertEquals(Optional.of(officer()), both.officer(good()));
        assertEquals(Optional.of(machine), both.officer(worthless().get(0)));
    }

    @Test
    public final void what_cannot_be_found_out_now_is_not_nobody() {
        Optional<Identities> away = away();
        Assumptions.assumeTrue(away.isPresent(), "asks nobody who could be away");
        assertThrows(UnavailableException.class, () -> away.get().officer(good()));
    }
}
