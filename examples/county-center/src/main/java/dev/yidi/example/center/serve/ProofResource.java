package dev.yidi.example.center.serve;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PhoneNumber;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where a citizen asks for a code that shows that a telephone number is theirs 获取验证码. */
@Path("api/v1/number-proofs")
public final class ProofResource {
    private static final int MOST_BYTES = 1_024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NumberProofs proofs;

    /** Codes of {@code proofs}. */
    ProofResource(NumberProofs proofs) {
        this.proofs = proofs;
    }

    /** Takes {@code {"phone"}}, sends a code there and says nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(InputStream body, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages)
            throws IOException {
        Optional<PhoneNumber> phone = phone(body.readNBytes(MOST_BYTES));
        phone.ifPresent(proofs::send);
        return phone.isPresent()
                ? Response.noContent().build()
                : Refusals.in(Optional.ofNullable(languages)).numberless();
    }

    private static Optional<PhoneNumber> phone(byte[] body) throws IOException {
        try {
            return Optional.ofNullable(JSON.readTree(body))
                    .map(sent -> sent.path("phone"))
                    .filter(JsonNode::isTextual)
                    .map(text -> PhoneNumber.of(text.textValue()));
        } catch (JacksonException | InvalidInputException e) {
            return Optional.empty();
        }
    }
}
