package dev.yidi.core;

/** A party of a case 当事人, unique within the case. */
public record PartyId(String value) {
    public PartyId {
        Text.identifier("partyId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
