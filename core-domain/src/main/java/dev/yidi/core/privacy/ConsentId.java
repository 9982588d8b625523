package dev.yidi.core.privacy;

import dev.yidi.core.Text;

/** A consent 同意, unique within the case. */
public record ConsentId(String value) {
    public ConsentId {
        Text.identifier("consentId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
