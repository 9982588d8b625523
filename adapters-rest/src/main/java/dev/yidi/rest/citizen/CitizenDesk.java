package dev.yidi.rest.citizen;

import dev.yidi.core.QueryCode;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.http.Bodies;
import dev.yidi.rest.http.Conditions;
import dev.yidi.rest.http.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the resources of the citizen's side share. */
public final class CitizenDesk {
    private final Yidi yidi;
    private final Bodies bodies;
    private final Clock clock;

    /** The desk of a centre. */
    public CitizenDesk(Yidi yidi, Bodies bodies, Clock clock) {
        this.yidi = yidi;
        this.bodies = bodies;
        this.clock = clock;
    }

    Yidi yidi() {
        return yidi;
    }

    /** Today in the county. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), yidi.profile().zone());
    }

    /** What is asked for in an address: nothing personal. */
    <R extends Record> R query(Class<R> type, UriInfo address) {
        return bodies.query(type, address.getQueryParameters());
    }

    /** How who sends the request is spoken to. */
    Plain plain(HttpHeaders headers) {
        return new Plain(
                yidi.profile(), Language.of(Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    /** The name of the command at hand. */
    static String key(HttpHeaders headers) {
        return Conditions.key(
                Optional.ofNullable(headers.getRequestHeader(Conditions.KEY)).orElse(List.of()));
    }

    /** What the citizen showed in headers, once each. */
    CredentialRequest credential(List<String> queryCode, List<String> secondFactor) {
        return bodies.headers(CredentialRequest.class, Map.of("queryCode", queryCode, "secondFactor", secondFactor));
    }

    /** What the citizen showed. */
    static Credential credential(String queryCode, String secondFactor) {
        return new Credential(QueryCode.of(queryCode), secondFactor);
    }
}
