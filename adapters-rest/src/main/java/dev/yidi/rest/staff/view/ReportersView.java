package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * Who reported.
 *
 * @param items the reporters, with everything known of them
 */
public record ReportersView(List<PartyView> items) {
    /** Never who. */
    @Override
    public String toString() {
        return "ReportersView[hidden]";
    }
}
