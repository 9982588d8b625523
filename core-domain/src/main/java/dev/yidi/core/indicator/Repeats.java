package dev.yidi.core.indicator;

import dev.yidi.core.profile.RepeatReading;

/** What a case contributes to 重复信访率 in each of its readings, and what the figure is in it. */
final class Repeats {
    private Repeats() {}

    static Tally of(RepeatReading reading, CaseFacts facts) {
        return switch (reading) {
            case PIECES -> Tally.of(facts.work().intake().repeat());
            case FIRST_TO_FINISHED -> {
                boolean finished = facts.isConcluded() || facts.stage().ended();
                yield Tally.of(facts.work().intake().isFirst() ? 1 : 0, finished ? 1 : 0);
            }
        };
    }

    static IndicatorForm form(RepeatReading reading) {
        return switch (reading) {
            case PIECES -> IndicatorForm.SHARE;
            case FIRST_TO_FINISHED -> IndicatorForm.PROPORTION;
        };
    }
}
