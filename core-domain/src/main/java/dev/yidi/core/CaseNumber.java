package dev.yidi.core;

/** The number a case is known by 事项编号 (一案一码): unique per county for ever, never reused; gaps are allowed. */
public record CaseNumber(String value) {
    public CaseNumber {
        Text.required("caseNumber", value, 60);
    }

    @Override
    public String toString() {
        return value;
    }
}
