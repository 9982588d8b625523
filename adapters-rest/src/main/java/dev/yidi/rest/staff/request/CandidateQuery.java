package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is wished of a mediator.
 *
 * @param language a language or dialect the mediator is to speak, as the county calls it
 */
public record CandidateQuery(
        @Size(max = 20, message = "list.too-long") List<@Written(As.CODE) String> language) {}
