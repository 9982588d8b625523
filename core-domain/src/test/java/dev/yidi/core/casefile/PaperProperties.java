package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.Generated.Step;
import dev.yidi.core.document.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whatever happens in a case, each document it brings forth can be written from the journal. */
class PaperProperties {
    /** What generated cases are sure to bring forth beside petitions and mediations. */
    private static final Set<DocumentKind> FURTHER = EnumSet.of(
            DocumentKind.SUPERVISION_ORDER,
            DocumentKind.OUTSIDE_NOTICE,
            DocumentKind.JOINT_REQUEST,
            DocumentKind.LEGAL_AID_APPLICATION,
            DocumentKind.SUIT_NOTICE,
            DocumentKind.ORDER_WAY_NOTICE,
            DocumentKind.CONSULTATION_NOTICE);

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.sequences();
    }

    @Property(tries = 2000)
    void every_document_can_be_written_and_is_served_or_delivered_to_whom_it_is_written_to(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        List<Step> steps = Generated.of(policy, sort, moves).steps();
        if (steps.isEmpty()) {
            return;
        }
        Step last = steps.get(steps.size() - 1);
        PaperWriter writer = new PaperWriter(last.journal(), last.setting().profile());
        for (Paper paper : last.after().papers().all()) {
            Statistics.collect(paper.kind());
            assertThat(writer.text(paper.id()))
                    .hasValueSatisfying(
                            text -> assertThat(text).doesNotContain("{").contains("编号："));
        }
        assertThat(last.after().papers().delivered())
                .allSatisfy(delivery -> assertThat(last.after()
                                .papers()
                                .find(delivery.document())
                                .orElseThrow()
                                .kind()
                                .isForCitizen())
                        .isFalse());
        Statistics.coverage(
                coverage -> FURTHER.forEach(kind -> coverage.check(kind).count(count -> count > 0)));
    }
}
