package dev.yidi.rest.staff.view;

import dev.yidi.core.privacy.DataKind;

/**
 * A value shown whole.
 *
 * @param party whose it is
 * @param kind what it is
 * @param value the value
 */
public record RevealedView(String party, DataKind kind, String value) {
    /** Never the value. */
    @Override
    public String toString() {
        return "RevealedView[" + party + ", " + kind + "]";
    }
}
