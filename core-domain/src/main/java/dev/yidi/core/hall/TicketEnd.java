package dev.yidi.core.hall;

/** How a ticket ended 号票终结. */
public enum TicketEnd {
    /** 已办结. */
    SERVED(TicketStage.SERVED),
    /** 过号: called and not there. */
    MISSED(TicketStage.MISSED),
    /** 离开: went away while waiting. */
    LEFT(TicketStage.LEFT),
    /** 当日结束: the day was over before anybody said how it ended. */
    DAY_OVER(TicketStage.LEFT);

    private final TicketStage stage;

    TicketEnd(TicketStage stage) {
        this.stage = stage;
    }

    TicketStage stage() {
        return stage;
    }
}
