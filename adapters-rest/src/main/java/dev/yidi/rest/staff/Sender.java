package dev.yidi.rest.staff;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.ports.Envelope;
import dev.yidi.rest.http.Conditions;
import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Language;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemException;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Site;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;

/** Who sends a request to the staff side, and what its headers say. */
public final class Sender {
    /** The header that names the party an officer acts for. */
    static final String ON_BEHALF_OF = "On-Behalf-Of";

    private final HttpHeaders headers;
    private final OfficerId officer;

    /** The sender of the request at hand. */
    public Sender(@Context HttpHeaders headers, @Context SecurityContext security) {
        this.headers = headers;
        if (!(security.getUserPrincipal() instanceof OfficerContext.Named named)) {
            throw StaffGate.unknown();
        }
        this.officer = named.officer();
    }

    OfficerId officer() {
        return officer;
    }

    Language language() {
        return Language.of(Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The envelope of a command that begins something. */
    Envelope first() {
        return new Envelope(Conditions.key(values(Conditions.KEY)), officer, onBehalfOf(), Optional.empty());
    }

    /** The envelope of a command on a case that the officer has seen. */
    Envelope onVersion() {
        String key = Conditions.key(values(Conditions.KEY));
        return new Envelope(key, officer, onBehalfOf(), Conditions.version(values(Conditions.MATCH)));
    }

    private Optional<String> onBehalfOf() {
        List<String> parties = values(ON_BEHALF_OF);
        if (parties.size() > 1) {
            throw malformed();
        }
        return parties.stream().findFirst().map(Sender::party);
    }

    private static String party(String id) {
        try {
            return new PartyId(id.strip()).value();
        } catch (InvalidInputException e) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return Problem.of(ProblemKind.MALFORMED, List.of(Flaw.at(Site.header(ON_BEHALF_OF), "header.malformed")))
                .stop();
    }

    HttpHeaders headers() {
        return headers;
    }

    List<String> values(String name) {
        return Optional.ofNullable(headers.getRequestHeader(name)).orElse(List.of());
    }
}
