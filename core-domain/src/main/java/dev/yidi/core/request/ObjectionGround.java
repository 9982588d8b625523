package dev.yidi.core.request;

/** Why an organ says that an order is not its own 工单异议理由. */
public enum ObjectionGround {
    /** 非本单位职责. */
    NOT_COMPETENT,
    /** 属地不符. */
    OTHER_PLACE,
    /** 转嫁基层: the work of a department pushed down to the grass roots. */
    PUSHED_DOWN,
    /** 应走法定途径. */
    LEGAL_WAY,
    /** 诉求不明. */
    UNCLEAR;

    /** Whether only the centre may judge it. */
    public boolean goesToCentre() {
        return this == PUSHED_DOWN;
    }
}
