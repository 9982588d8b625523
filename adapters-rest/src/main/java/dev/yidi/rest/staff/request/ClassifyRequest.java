package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * What the matter is.
 *
 * @param kind its kind
 * @param category the category of a petition
 * @param topic what it is about
 * @param accused the organs a report is against
 * @param reason why it is classified anew
 */
public record ClassifyRequest(
        CaseKind kind,
        Optional<PetitionCategory> category,
        @Written(As.IDENTIFIER) String topic,
        @Size(max = 20, message = "list.too-long") List<@Written(As.IDENTIFIER) String> accused,
        Optional<@Words(max = 20_000) String> reason) {}
