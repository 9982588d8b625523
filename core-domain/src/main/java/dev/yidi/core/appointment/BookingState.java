package dev.yidi.core.appointment;

/** What became of an appointment 预约状态. */
public enum BookingState {
    /** 已预约. */
    BOOKED(true, true),
    /** 窗口停办: the window was closed for its time; another time is owed. */
    DISPLACED(true, true),
    /** 已到场. */
    ARRIVED(true, false),
    /** 爽约. */
    MISSED(true, false),
    /** 已取消. */
    CANCELLED(false, false),
    /** 已改约: moved to another day or window, where it goes on under the same number. */
    MOVED(false, false);

    private final boolean room;
    private final boolean open;

    BookingState(boolean room, boolean open) {
        this.room = room;
        this.open = open;
    }

    /** Whether it takes a place of its slot. */
    public boolean takesRoom() {
        return room;
    }

    /** Whether somebody may still come for it. */
    public boolean isOpen() {
        return open;
    }
}
