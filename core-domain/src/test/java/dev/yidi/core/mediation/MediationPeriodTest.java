package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RuleSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MediationPeriodTest {
    @Test
    void every_limit_that_published_terms_name_is_one_of_the_national_rules_and_of_a_proceeding() {
        assertThat(MediationTermsTable.published().all()).hasSizeGreaterThan(15).allSatisfy(terms -> {
            List<LimitId> named = new ArrayList<>(terms.limits());
            terms.applyWithin().ifPresent(named::add);
            assertThat(named)
                    .allSatisfy(id -> assertThat(RuleSet.national2022().limit(id))
                            .hasValueSatisfying(
                                    limit -> assertThat(limit.kinds()).isEmpty()));
            assertThat(terms.limits()).containsAll(terms.expiryEnds());
        });
    }

    @Test
    void every_limit_of_mediation_is_named_by_some_terms_or_linkage() {
        Set<LimitId> named = new HashSet<>();
        MediationTermsTable.published().all().forEach(terms -> {
            named.addAll(terms.limits());
            terms.applyWithin().ifPresent(named::add);
        });
        for (Linkage linkage : Linkage.values()) {
            LinkageTable.published().of(linkage).forEach(rule -> named.add(rule.limit()));
        }

        assertThat(RuleSet.national2022().limits().stream()
                        .map(Limit::id)
                        .filter(id -> id.value().matches("(PM_MEDIATE|MEDIATE_|RETURN_).*")))
                .hasSizeGreaterThan(20)
                .allMatch(named::contains);
    }

    @Test
    void a_period_whose_end_is_the_failure_runs_from_acceptance_to_the_end() {
        MediationTermsTable.published()
                .all()
                .forEach(terms -> assertThat(terms.expiryEnds())
                        .allSatisfy(id -> assertThat(RuleSet.national2022().limit(id))
                                .hasValueSatisfying(limit -> {
                                    assertThat(limit.start()).isEqualTo(Milestone.MEDIATION_ACCEPTED);
                                    assertThat(limit.stops()).contains(Milestone.MEDIATION_ENDED);
                                })));
    }
}
