package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The content of an opinion letter.
 *
 * @param claim what the petitioner asks for
 * @param facts the facts and reasons found
 * @param opinion what is decided and why
 * @param basis the law, regulation or policy it rests on; at least one
 */
public record OpinionTextRequest(
        @Words(max = 20_000) String claim,
        @Words(max = 20_000) String facts,
        @Words(max = 20_000) String opinion,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Valid LawRequest> basis) {}
