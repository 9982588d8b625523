package dev.yidi.core;

/** A window of the centre 窗口. */
public record WindowId(String value) {
    public WindowId {
        Text.identifier("windowId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
