package dev.yidi.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.Refusal;
import dev.yidi.core.document.Wording;
import dev.yidi.core.mediation.Linkage;
import dev.yidi.core.mediation.LinkageTable;
import dev.yidi.core.mediation.ReturnRule;
import dev.yidi.core.privacy.HoldGround;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no stored text of the law says is never shown as law. */
class CitationTest {
    @Test
    void days_that_the_law_does_not_number_are_marked_as_the_librarys_reading() {
        List<Limit> returns = RuleSet.national2022().limits().stream()
                .filter(limit -> limit.id().value().startsWith("RETURN_"))
                .toList();
        assertThat(returns).hasSize(5).noneMatch(limit -> limit.basis().isLaw());
        assertThat(RuleSet.national2022().limits())
                .filteredOn(limit -> !limit.basis().isLaw())
                .hasSameElementsAs(returns);
    }

    @Test
    void articles_that_were_not_checked_are_marked_wherever_they_stand() {
        assertThat(LinkageTable.published().of(Linkage.PROCURATORATE))
                .extracting(ReturnRule::basis)
                .noneMatch(Citation::isLaw);
        assertThat(LinkageTable.published().of(Linkage.COURT))
                .extracting(ReturnRule::basis)
                .allMatch(Citation::isLaw);
        assertThat(HoldGround.STATE_ARCHIVE.basis().isLaw()).isFalse();
        assertThat(Refusal.PUSHED_DOWN.basis()).noneMatch(Citation::isLaw);
    }

    @Test
    void who_reads_a_citation_sees_that_it_is_a_reading() {
        Citation reading = new Citation(Citation.READING + "刑事诉讼法(2018)", "289");
        assertThat(reading).hasToString("库内解读·刑事诉讼法(2018) art. 289");
        assertThat(Wording.basis(List.of(reading))).isEqualTo("库内解读（参照《刑事诉讼法》第289条）");
        assertThat(Wording.basis(Refusal.PUSHED_DOWN.basis())).isEqualTo("库内解读（参照《国务院关于12345热线的指导意见》）");
    }
}
