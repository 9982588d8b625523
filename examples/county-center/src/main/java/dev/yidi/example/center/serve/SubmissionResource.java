package dev.yidi.example.center.serve;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.rest.client.ProblemException;
import dev.yidi.rest.client.staff.model.CaseKind;
import dev.yidi.rest.client.staff.model.IntakeChannel;
import dev.yidi.rest.client.staff.model.PartyRequest;
import dev.yidi.rest.client.staff.model.PartyRole;
import dev.yidi.rest.client.staff.model.RegisterRequest;
import dev.yidi.rest.client.staff.model.RegisteredView;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a citizen hands in a matter online 网上提交. Only who shows that the telephone number is theirs can. */
@Path("api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
public final class SubmissionResource {
    private static final int MOST_BYTES = 128 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OnlineWindow window;
    private final NumberProofs proofs;
    private final Territory territory;

    /** At {@code window}, for places of {@code territory}. */
    SubmissionResource(OnlineWindow window, NumberProofs proofs, Territory territory) {
        this.window = window;
        this.proofs = proofs;
        this.territory = territory;
    }

    /** The places below {@code parent}, or below the county, to say where it happened. */
    @GET
    @Path("places")
    public Response places(@QueryParam("parent") String parent) throws IOException {
        Optional<DivisionCode> above = parent == null
                ? Optional.of(territory.root().code())
                : place(parent).filter(territory::knows);
        List<Map<String, Object>> items = above.map(territory::children).orElse(List.of()).stream()
                .map(each -> Map.<String, Object>of(
                        "code", each.code().value(),
                        "name", each.name(),
                        "hasChildren", !territory.children(each.code()).isEmpty()))
                .toList();
        return told(Response.ok(JSON.writeValueAsString(Map.of("items", items))));
    }

    /** Takes {@code {"kind", "place", "title", "narrative", "name", "phone", "proof"}} and gives {@code {"number", "queryCode"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(
            InputStream body,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages)
            throws IOException {
        Refusals refusals = Refusals.in(Optional.ofNullable(languages));
        Optional<JsonNode> sent = read(body);
        Optional<PhoneNumber> phone = sent.flatMap(node -> phone(text(node, "phone")));
        if (key == null || sent.isEmpty() || phone.isEmpty()) {
            return refusals.numberless();
        }
        if (!proofs.verified(text(sent.get(), "proof"), phone.get())) {
            return refusals.unverified();
        }
        try {
            RegisteredView done = window.register(key, matter(sent.get()), refusals.english() ? "en" : "zh-CN");
            return told(Response.status(Response.Status.CREATED)
                    .entity(JSON.writeValueAsString(Map.of("number", done.number(), "queryCode", done.queryCode()))));
        } catch (ProblemException e) {
            return told(Problems.told(e.problem()));
        }
    }

    private static Response told(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static RegisterRequest matter(JsonNode sent) {
        RegisterRequest matter = new RegisterRequest()
                .channel(IntakeChannel.ONLINE)
                .place(text(sent, "place"))
                .title(text(sent, "title"))
                .narrative(text(sent, "narrative"))
                .parties(List.of(new PartyRequest()
                        .role(PartyRole.APPLICANT)
                        .name(text(sent, "name"))
                        .phone(text(sent, "phone"))));
        List.of(CaseKind.values()).stream()
                .filter(each -> each.name().equals(text(sent, "kind")))
                .findFirst()
                .ifPresent(matter::kind);
        return matter;
    }

    private static Optional<JsonNode> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        try {
            return bytes.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.ofNullable(JSON.readTree(bytes)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<DivisionCode> place(String text) {
        try {
            return Optional.of(DivisionCode.of(text));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static Optional<PhoneNumber> phone(String text) {
        try {
            return Optional.of(PhoneNumber.of(text));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("").strip();
    }
}
