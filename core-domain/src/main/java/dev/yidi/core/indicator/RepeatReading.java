package dev.yidi.core.indicator;

/** The two readings of 重复信访率 that are in use; a county says which it means. */
public enum RepeatReading {
    /** 重复件 ÷ 总件: pieces that are the same matter again ÷ all pieces. */
    PIECES(IndicatorForm.SHARE) {
        @Override
        Tally of(CaseFacts facts) {
            return Tally.of(facts.work().intake().repeat());
        }
    },
    /** 初次件 ÷ 办结件: first-time pieces ÷ finished pieces; more than 1 while much is open. */
    FIRST_TO_FINISHED(IndicatorForm.PROPORTION) {
        @Override
        Tally of(CaseFacts facts) {
            boolean finished = facts.isConcluded() || facts.stage().ended();
            return Tally.of(facts.work().intake().isFirst() ? 1 : 0, finished ? 1 : 0);
        }
    };

    private final IndicatorForm form;

    RepeatReading(IndicatorForm form) {
        this.form = form;
    }

    /** What the figure is in this reading. */
    public IndicatorForm form() {
        return form;
    }

    abstract Tally of(CaseFacts facts);
}
