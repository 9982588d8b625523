package dev.yidi.core.time;

/** The name of a limit in its rule set 期限标识, upper snake: {@code XF_HANDLE}. */
public record LimitId(String value) {
    public LimitId {
        Names.upperSnake("limitId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
