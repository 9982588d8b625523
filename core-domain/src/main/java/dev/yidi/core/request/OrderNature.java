package dev.yidi.core.request;

import dev.yidi.core.time.Milestone;

/** What a caller of the hotline wants 诉求类型, and which period a county may count for it. */
public enum OrderNature {
    /** 咨询. */
    CONSULT(Milestone.INQUIRY_RECEIVED),
    /** 求助. */
    HELP(Milestone.INQUIRY_RECEIVED),
    /** 投诉. */
    COMPLAINT(Milestone.COMPLAINT_RECEIVED),
    /** 建议. */
    SUGGESTION(Milestone.SUGGESTION_RECEIVED);

    private final Milestone received;

    OrderNature(Milestone received) {
        this.received = received;
    }

    /** The act that receiving such an order is. */
    public Milestone received() {
        return received;
    }
}
