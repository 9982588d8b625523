package dev.yidi.core;

/** A member of staff 工作人员: officer, window clerk, grid worker, cadre. */
public record OfficerId(String value) {
    public OfficerId {
        Text.identifier("officerId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
