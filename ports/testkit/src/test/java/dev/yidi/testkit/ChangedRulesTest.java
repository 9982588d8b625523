package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.ports.HistoryLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A county goes over to other rules while cases are under way: the same stores, opened under another profile. */
class ChangedRulesTest {
    private static final LimitId HANDLE = new LimitId("XF_HANDLE");
    private static final RuleSet LOCAL = RuleSet.zhejiang2016().over(RuleSet.national2022());

    private final InMemoryStores stores = new InMemoryStores();
    private final Counters before = new Counters(stores, SmallCounty.profile(), SmallCounty.officers());
    private final CaseId old = before.open(Counters.petition());

    @Test
    void a_case_from_before_keeps_its_sixty_days_and_a_new_one_has_thirty() {
        Counters after = reopened(SmallCounty.profile().changingTo(LOCAL, "2"));
        CaseId fresh = after.open(Counters.petition());

        assertThat(handling(after, old)).isEqualTo(Span.days(60));
        assertThat(handling(after, fresh)).isEqualTo(Span.days(30));
        assertThat(rulesOf(after, old)).isEqualTo("national-2022 1");
        assertThat(rulesOf(after, fresh)).isEqualTo(LOCAL.edition());
        assertThat(types(after, old)).doesNotContain("rules-replaced");
    }

    @Test
    void where_the_old_rules_were_thrown_away_the_history_says_what_stands_in() {
        CountyProfile forgetful = SmallCounty.profile().changingTo(LOCAL, "2").changingTo(LOCAL, "3");
        Counters after = reopened(SmallCounty.under(LOCAL));

        assertThat(forgetful.formerRules()).as("changing again forgets nothing").hasSize(1);
        assertThat(handling(after, old)).isEqualTo(Span.days(30));
        assertThat(types(after, old)).containsOnlyOnce("rules-replaced");
    }

    /** The centre again, as after a restart; its commands have names of their own. */
    private Counters reopened(CountyProfile profile) {
        Counters after = new Counters(stores, profile, SmallCounty.officers());
        for (int used = 0; used < 10; used++) {
            after.by(SmallCounty.CLERK);
        }
        return after;
    }

    private static Span handling(Counters counters, CaseId caseId) {
        counters.dispatch(caseId, SmallCounty.HOUSING);
        counters.yidi
                .caseDesk()
                .accept(counters.by(SmallCounty.HOUSING_OFFICER), caseId, new AcceptCase(SmallCounty.HOUSING_OFFICER))
                .orElseThrow();
        return counters.yidi.caseDesk().view(SmallCounty.HOUSING_OFFICER, caseId).orElseThrow().clocks().stream()
                .map(clock -> clock.ledger().limit())
                .filter(limit -> limit.id().equals(HANDLE))
                .findFirst()
                .orElseThrow()
                .span();
    }

    private static String rulesOf(Counters counters, CaseId caseId) {
        return counters.yidi
                .caseDesk()
                .view(SmallCounty.HOUSING_OFFICER, caseId)
                .orElseThrow()
                .intake()
                .rules();
    }

    private static List<String> types(Counters counters, CaseId caseId) {
        return counters.yidi.caseDesk().history(SmallCounty.CENTRE_HEAD, caseId).orElseThrow().stream()
                .map(HistoryLine::type)
                .toList();
    }
}
