package dev.yidi.ports.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.privacy.EndKind;
import dev.yidi.core.privacy.RecordClass;
import dev.yidi.core.privacy.RetentionRule;
import dev.yidi.core.privacy.RetentionSchedule;
import dev.yidi.core.privacy.RuleOrigin;
import dev.yidi.core.profile.CountyProfile;
import java.io.StringReader;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A county's own periods stand in its document. */
class RetentionFormTest {
    private static final CountyProfile PRESET = Presets.centre();

    @Test
    void a_county_without_periods_of_its_own_has_the_shipped_ones() {
        assertThat(PRESET.retention()).isEqualTo(RetentionSchedule.published());
        assertThat(ProfileDocuments.write(PRESET)).doesNotContain("\"retention\"");
    }

    @Test
    void a_county_s_own_periods_are_read_as_they_were_written() {
        CountyProfile own = with(new RetentionSchedule(List.of(
                rule("all", Set.of(), Period.ofYears(8)),
                rule("agreed", Set.of(EndKind.AGREED), Period.ofMonths(30)))));
        assertThat(read(ProfileDocuments.write(own)).retention()).isEqualTo(own.retention());
    }

    @Test
    void periods_that_leave_an_end_out_are_refused_by_name() {
        String document =
                ProfileDocuments.write(with(new RetentionSchedule(List.of(rule("all", Set.of(), Period.ofYears(8))))));
        assertThatThrownBy(() -> read(document.replace("8 years", "8 moons")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::path)
                                .anyMatch(path -> path.contains("retention")));
    }

    private static CountyProfile read(String document) {
        return ProfileDocuments.read(new StringReader(document));
    }

    private static RetentionRule rule(String id, Set<EndKind> ends, Period keep) {
        return new RetentionRule(
                id, RecordClass.CASE_FILE, ends, keep, RuleOrigin.COUNTY, new Citation("甲县档案管理办法(2026)", "3"));
    }

    private static CountyProfile with(RetentionSchedule retention) {
        return PRESET.revise().retention(retention).loans(List.of()).profile();
    }
}
