package dev.yidi.rest.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRulesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "HS512", "RS1", "rs256", "dir", "EdDSA", ""})
    void an_algorithm_that_is_none_or_shares_a_secret_cannot_be_named(String algorithm) {
        assertThatThrownBy(() -> Door.RULES.algorithms("RS256", algorithm))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("algorithms");
    }

    @Test
    void rules_that_would_believe_anybody_or_for_ever_cannot_be_made() {
        Set<String> one = Set.of("x");
        Set<String> rs = Set.of("RS256");
        Map<String, Runnable> refused = Map.of(
                "issuer", () -> new TokenRules(" ", one, rs, one, MINUTE, MINUTE),
                "audiences", () -> new TokenRules("x", Set.of(), rs, one, MINUTE, MINUTE),
                "algorithms", () -> new TokenRules("x", one, Set.of(), one, MINUTE, MINUTE),
                "types", () -> new TokenRules("x", one, rs, Set.of(), MINUTE, MINUTE),
                "skew", () -> new TokenRules("x", one, rs, one, Duration.ofMinutes(6), MINUTE),
                "longestLife", () -> new TokenRules("x", one, rs, one, MINUTE, Duration.ofDays(2)));
        refused.forEach((what, making) -> assertThatThrownBy(making::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(what));
        assertThatThrownBy(() -> new KeyPolicy(MINUTE, Duration.ZERO, MINUTE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeyPolicy(MINUTE, MINUTE, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void claims_say_nothing_of_themselves() {
        assertThat(new Claims(Map.of("name", "路人甲"))).hasToString("Claims[1]");
        assertThat(new Claims(Map.of("sub", "s", "groups", "one"))).satisfies(claims -> {
            assertThat(claims.subject()).contains("s");
            assertThat(claims.texts("groups")).containsExactly("one");
            assertThat(claims.texts("none")).isEmpty();
        });
    }
}
