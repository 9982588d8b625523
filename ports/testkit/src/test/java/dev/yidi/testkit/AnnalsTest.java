package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.Citation;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.Facet;
import dev.yidi.core.casefile.FacetChange;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.RuleSet;
import dev.yidi.ports.HistoryLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an officer reads in a history: each entry with what it rests on, old and new. */
class AnnalsTest {
    private static final RuleSet LOCAL = RuleSet.zhejiang2016().over(RuleSet.national2022());

    @Test
    void each_entry_tells_what_it_rests_on_and_what_it_changed_old_and_new() {
        Counters counters = new Counters();
        CaseId caseId = counters.open(Counters.petition());
        counters.handle(caseId);

        HistoryLine sent = line(counters, caseId, "case-dispatched");
        assertThat(sent.basis()).containsExactly(new Citation("信访工作条例(2022)", "22"));
        assertThat(sent.changes())
                .contains(
                        change(Facet.STAGE, Optional.of("CLASSIFIED"), "DISPATCHED"),
                        change(Facet.ACCOUNTABLE, Optional.empty(), SmallCounty.HOUSING.value()));
        HistoryLine started = line(counters, caseId, "clock-started");
        assertThat(started.basis()).isNotEmpty();
        assertThat(started.changes()).extracting(FacetChange::facet).contains(Facet.CLOCK_DUE, Facet.CLOCK_STATE);
        assertThat(line(counters, caseId, "case-closed").changes())
                .contains(change(Facet.STAGE, Optional.of("CONCLUDED"), "CLOSED"));
    }

    @Test
    void the_rules_the_case_began_under_decide_on_what_its_entries_rest() {
        InMemoryStores stores = new InMemoryStores();
        CaseId old = new Counters(stores).open(Counters.petition());
        CountyProfile changed = SmallCounty.profile().changingTo(LOCAL, "2");
        Counters after = new Counters(stores, changed, SmallCounty.officers());
        after.by(SmallCounty.CLERK);
        CaseId fresh = after.open(Counters.petition());
        for (CaseId caseId : List.of(old, fresh)) {
            after.dispatch(caseId, SmallCounty.HOUSING);
            after.yidi
                    .caseDesk()
                    .accept(after.by(SmallCounty.HOUSING_OFFICER), caseId, new AcceptCase(SmallCounty.HOUSING_OFFICER))
                    .orElseThrow();
        }

        assertThat(line(after, old, "case-accepted").basis())
                .extracting(Citation::source)
                .containsOnly("信访工作条例(2022)");
        assertThat(line(after, fresh, "case-accepted").basis())
                .extracting(Citation::source)
                .containsOnly("浙江省信访条例(2016)");
    }

    @Test
    void no_line_tells_a_name_a_number_or_a_text_among_old_and_new() {
        Counters counters = new Counters();
        CaseId caseId = counters.open(Counters.petition());
        counters.handle(caseId);
        String told = lines(counters, caseId).stream()
                .map(line -> line.changes().toString())
                .reduce("", String::concat);
        assertThat(told)
                .contains("PARTY_ROLE")
                .doesNotContain(Counters.NAME, Counters.PHONE, Counters.IDENTITY, Counters.TITLE, Counters.NARRATIVE);
    }

    private static FacetChange change(Facet facet, Optional<String> before, String after) {
        return new FacetChange(facet, Optional.empty(), before, Optional.of(after));
    }

    /** The first line of this type. */
    private static HistoryLine line(Counters counters, CaseId caseId, String type) {
        return lines(counters, caseId).stream()
                .filter(line -> line.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static List<HistoryLine> lines(Counters counters, CaseId caseId) {
        return counters.yidi.caseDesk().history(SmallCounty.CENTRE_HEAD, caseId).orElseThrow();
    }
}
