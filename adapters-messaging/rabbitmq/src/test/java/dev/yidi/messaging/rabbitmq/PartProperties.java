package dev.yidi.messaging.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Sources that leave what is not their part, before a broker that gives a share to who has waited longest. */
class PartProperties {
    @Example
    void a_source_keeps_its_part() {
        assertThat(Part.surplus(4, 4, 3, false)).isEqualTo(2);
        assertThat(Part.surplus(2, 4, 3, false)).isZero();
        assertThat(Part.surplus(2, 4, 3, true)).isEqualTo(1);
        assertThat(Part.surplus(1, 4, 3, true)).isZero();
        assertThat(Part.surplus(2, 4, 2, true)).isZero();
        assertThat(Part.surplus(1, 2, 5, true)).isZero();
        assertThat(Part.surplus(4, 4, 0, true)).isZero();
    }

    @Property(tries = 300)
    void every_source_gets_shares_within_some_turns_and_at_no_time_fewer_than_one_stays_at_one_that_had_some(
            @ForAll @IntRange(min = 1, max = 12) int sources, @ForAll @IntRange(max = 12) int more) {
        int shares = sources + more;
        List<Deque<Integer>> waiting = Stream.generate(() ->
                        new ArrayDeque<>(IntStream.range(0, sources).boxed().toList()))
                .limit(shares)
                .<Deque<Integer>>map(each -> each)
                .toList();
        Set<Integer> had = new HashSet<>();
        for (int turn = 0; turn < 3 * sources; turn++) {
            for (int look = 0; look < sources; look++) {
                boolean isEndOfTurn = look == 0;
                IntStream.range(0, sources).forEach(source -> leave(waiting, source, sources, isEndOfTurn));
            }
            waiting.forEach(share -> had.add(share.getFirst()));
            assertThat(IntStream.range(0, sources).map(source -> active(waiting, source)))
                    .allMatch(count -> count <= -Math.floorDiv(-shares, sources));
            assertThat(had).allMatch(source -> active(waiting, source) >= 1);
        }
        assertThat(had).hasSize(sources);
    }

    private static int active(List<Deque<Integer>> waiting, int source) {
        return Math.toIntExact(
                waiting.stream().filter(share -> share.getFirst() == source).count());
    }

    private static void leave(List<Deque<Integer>> waiting, int source, int sources, boolean isEndOfTurn) {
        int surplus = Part.surplus(active(waiting, source), waiting.size(), sources, isEndOfTurn);
        waiting.stream()
                .filter(share -> share.getFirst() == source)
                .limit(surplus)
                .toList()
                .forEach(share -> share.addLast(share.removeFirst()));
    }
}
