package dev.yidi.rest.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.UnavailableException;
import dev.yidi.rest.Credentials;
import dev.yidi.rest.Identities;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ways that are wrong in one way each, and the contract that has to see it. */
class IdentitiesContractTest {
    private static final int TESTS = 8;

    @Test
    void a_good_way_passes() {
        assertThat(ContractRun.red(Good.class, TESTS)).isEmpty();
    }

    @Test
    void a_way_that_lets_in_too_many_or_too_few_is_caught() {
        assertThat(ContractRun.red(Open.class, TESTS))
                .contains("who_shows_nothing_is_nobody", "whatever_is_wrong_looks_the_same");
        assertThat(ContractRun.red(Talkative.class, TESTS)).contains("whatever_is_wrong_looks_the_same");
        assertThat(ContractRun.red(Careless.class, TESTS))
                .containsExactly("what_cannot_be_found_out_now_is_not_nobody");
        assertThat(ContractRun.red(Offended.class, TESTS))
                .contains("the_wrong_do_not_spoil_it_for_the_right", "many_may_ask_at_once");
    }

    static class Good extends IdentitiesContract {
        static final OfficerId CLERK = new OfficerId("clerk");

        static Credentials token(String token) {
            return Credentials.of(List.of("Bearer " + token));
        }

        @Override
        protected Identities identities() {
            return credentials -> credentials.bearer().filter("good"::equals).map(any -> CLERK);
        }

        @Override
        protected Credentials good() {
            return token("good");
        }

        @Override
        protected OfficerId officer() {
            return CLERK;
        }

        @Override
        protected List<Credentials> worthless() {
            return List.of(token("unknown"), token("expired"));
        }

        @Override
        protected Optional<Identities> away() {
            return Optional.of(credentials -> {
                throw new UnavailableException("away");
            });
        }
    }

    /** Lets in whoever comes. */
    static class Open extends Good {
        @Override
        protected Identities identities() {
            return credentials -> Optional.of(CLERK);
        }
    }

    /** Says that a token was good once. */
    static class Talkative extends Good {
        @Override
        protected Identities identities() {
            Identities good = super.identities();
            return credentials -> {
                if (credentials.bearer().filter("expired"::equals).isPresent()) {
                    throw new IllegalStateException("expired");
                }
                return good.officer(credentials);
            };
        }
    }

    /** Takes a server that does not answer for one that knows nobody. */
    static class Careless extends Good {
        @Override
        protected Optional<Identities> away() {
            return Optional.of(credentials -> Optional.empty());
        }
    }

    /** Lets nobody in any more once somebody tried. */
    static class Offended extends Good {
        @Override
        protected Identities identities() {
            Identities good = super.identities();
            boolean[] tried = new boolean[1];
            return credentials -> {
                Optional<OfficerId> found = tried[0] ? Optional.empty() : good.officer(credentials);
                tried[0] |= credentials.bearer().filter("unknown"::equals).isPresent();
                return found;
            };
        }
    }
}
