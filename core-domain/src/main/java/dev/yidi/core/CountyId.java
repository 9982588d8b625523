package dev.yidi.core;

/** The county 县域 a case, a profile or a store belongs to. */
public record CountyId(String value) {
    public CountyId {
        Text.identifier("countyId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
