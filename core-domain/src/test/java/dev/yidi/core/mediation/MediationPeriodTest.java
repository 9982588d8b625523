package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RuleSet;
import org.junit.jupiter.api.Test;

class MediationPeriodTest {
    @Test
    void the_period_of_every_published_type_is_a_limit_from_acceptance_to_the_end() {
        MediationTermsTable table = MediationTermsTable.published();

        assertThat(table.names())
                .allSatisfy(name -> assertThat(
                                RuleSet.national2022().limit(table.get(name).period()))
                        .hasValueSatisfying(limit -> {
                            assertThat(limit.start()).isEqualTo(Milestone.MEDIATION_ACCEPTED);
                            assertThat(limit.stops()).contains(Milestone.MEDIATION_ENDED);
                        }));
    }
}
