package dev.yidi.core.indicator;

import java.util.List;

/** A line of the book of numbers 数据记录: what was entered, by whom and from where. None is ever changed. */
public sealed interface NumberLine {
    /** What it is of. */
    NumberKey key();

    /** Where it comes from. */
    NumberSource source();

    /** Adds the number to those of its sort. */
    default void addTo(List<CourtIntake> suits, List<Population> people) {}

    /**
     * Suits 诉讼案件.
     *
     * @param numbers how many, and from which publication
     */
    record Suits(CourtIntake numbers, NumberSource source) implements NumberLine {
        @Override
        public NumberKey key() {
            return NumberKey.of(numbers);
        }

        @Override
        public void addTo(List<CourtIntake> suits, List<Population> people) {
            suits.add(numbers);
        }
    }

    /**
     * People 人口.
     *
     * @param numbers how many, and from which publication
     */
    record People(Population numbers, NumberSource source) implements NumberLine {
        @Override
        public NumberKey key() {
            return NumberKey.of(numbers);
        }

        @Override
        public void addTo(List<CourtIntake> suits, List<Population> people) {
            people.add(numbers);
        }
    }

    /** A number that was taken back 撤销: from then on there is none. */
    record Withdrawn(NumberKey key, NumberSource source) implements NumberLine {}
}
