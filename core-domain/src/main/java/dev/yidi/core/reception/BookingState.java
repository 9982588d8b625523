package dev.yidi.core.reception;

/** What became of a booking 预约状态. */
public enum BookingState {
    /** 已预约. */
    BOOKED,
    /** 已接访: received, and something was decided. */
    HELD,
    /** 未到: nobody came. */
    MISSED,
    /** 改期: put off, for a reason. */
    PUT_OFF;

    /** Whether it takes room in its slot. */
    public boolean takesRoom() {
        return this == BOOKED || this == HELD;
    }
}
