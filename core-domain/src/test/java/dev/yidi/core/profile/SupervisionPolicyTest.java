package dev.yidi.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupervisionPolicyTest {
    private static final SupervisionStep LETTER = step(SupervisionLevel.SUPERVISION, 5);
    private static final SupervisionStep TALK = step(SupervisionLevel.TALK, 3);
    private static final SupervisionStep CIRCULAR = step(SupervisionLevel.CIRCULAR, 1);
    private static final SupervisionPolicy THREE =
            new SupervisionPolicy(List.of(LETTER, TALK, CIRCULAR), List.of(), 2, true);

    @Test
    void the_levels_follow_each_other_as_the_county_set_them() {
        assertThat(THREE.after(SupervisionLevel.SUPERVISION)).contains(TALK);
        assertThat(THREE.after(SupervisionLevel.TALK)).contains(CIRCULAR);
        assertThat(THREE.after(SupervisionLevel.CIRCULAR)).isEmpty();
        assertThat(THREE.after(SupervisionLevel.LISTED)).as("not in use").isEmpty();
        SupervisionPolicy turned = new SupervisionPolicy(List.of(TALK, LETTER), List.of(), 0, false);
        assertThat(turned.after(SupervisionLevel.TALK)).contains(LETTER);
        assertThat(turned.isHarder(SupervisionLevel.SUPERVISION, SupervisionLevel.TALK))
                .isTrue();
        assertThat(turned.isHarder(SupervisionLevel.TALK, SupervisionLevel.SUPERVISION))
                .isFalse();
        assertThat(turned.isHarder(SupervisionLevel.TALK, SupervisionLevel.TALK))
                .isFalse();
    }

    @Test
    void a_level_not_in_use_is_replaced_by_the_next_harder_one() {
        assertThat(THREE.atLeast(SupervisionLevel.TALK)).isEqualTo(TALK);
        assertThat(THREE.atLeast(SupervisionLevel.REMINDER)).isEqualTo(LETTER);
        assertThat(THREE.atLeast(SupervisionLevel.LISTED)).isEqualTo(TALK);
        assertThat(THREE.atLeast(SupervisionLevel.CORRECTION))
                .as("none is harder: the last")
                .isEqualTo(CIRCULAR);
        assertThat(THREE.step(SupervisionLevel.LISTED)).isEqualTo(Optional.empty());
    }

    @Test
    void all_faults_are_named_at_once() {
        SupervisionOccasion occasion = new SupervisionOccasion(Milestone.CONCLUDED, SupervisionLevel.TALK);
        assertThat(faults(List.of(LETTER, LETTER), 100, List.of(occasion, occasion)))
                .containsExactly("supervision.level-twice", "supervision.urges", "supervision.occasion-twice");
        assertThat(faults(List.of(), -1, List.of(occasion)))
                .containsExactly("supervision.no-level", "supervision.urges");
        assertThat(new SupervisionPolicy(List.of(LETTER), List.of(), 99, false, List.of(occasion)).urges())
                .isEqualTo(99);
        assertThat(new SupervisionPolicy(List.of(LETTER), List.of(), 0, false, List.of()).urges())
                .isZero();
    }

    @Test
    void the_standard_policy_has_every_level_it_speaks_of() {
        SupervisionPolicy standard = SupervisionPolicy.standard();
        assertThat(Stream.concat(
                        standard.occasions().stream().map(SupervisionOccasion::level),
                        standard.steps().stream().map(SupervisionStep::level)))
                .allSatisfy(level -> assertThat(standard.step(level)).isPresent());
    }

    private static List<String> faults(List<SupervisionStep> steps, int urges, List<SupervisionOccasion> occasions) {
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> new SupervisionPolicy(steps, List.of(), urges, false, occasions))
                .faults()
                .stream()
                .map(Fault::code)
                .toList();
    }

    private static SupervisionStep step(SupervisionLevel level, int days) {
        return new SupervisionStep(level, Span.workingDays(days), false);
    }
}
