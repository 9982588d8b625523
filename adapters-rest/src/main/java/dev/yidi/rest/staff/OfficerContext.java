package dev.yidi.rest.staff;

import dev.yidi.core.OfficerId;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** The officer a request was let in for. */
final class OfficerContext implements SecurityContext {
    private final OfficerId officer;
    private final String scheme;
    private final SecurityContext before;

    OfficerContext(OfficerId officer, String scheme, SecurityContext before) {
        this.officer = officer;
        this.scheme = scheme;
        this.before = before;
    }

    /** The officer as a principal. */
    record Named(OfficerId officer) implements Principal {
        @Override
        public String getName() {
            return officer.value();
        }
    }

    @Override
    public Principal getUserPrincipal() {
        return new Named(officer);
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return before.isSecure();
    }

    @Override
    public String getAuthenticationScheme() {
        return scheme;
    }
}
