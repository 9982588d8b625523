package dev.yidi.core;

/** A loan of people and powers to a lower organ 派驻标识, unique within a county's profile. */
public record LoanId(String value) {
    public LoanId {
        Text.identifier("loanId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
