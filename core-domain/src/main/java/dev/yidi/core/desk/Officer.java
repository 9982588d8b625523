package dev.yidi.core.desk;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import dev.yidi.core.place.DivisionCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A member of staff 工作人员.
 *
 * @param id the identity
 * @param displayName the name shown to colleagues, at most 100 characters; not in {@code toString}
 * @param organ the organ he or she works for
 * @param division the division he or she works in
 * @param roles the roles; may be empty
 */
public record Officer(OfficerId id, String displayName, OrganId organ, DivisionCode division, Set<Role> roles) {
    public Officer {
        displayName = Text.required("displayName", displayName, 100).strip();
        EnumSet<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        roles = Collections.unmodifiableSet(copy);
    }

    /** Whether the officer has {@code role}. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return "Officer[" + id + ", " + organ + ", " + division + ", " + roles + "]";
    }
}
