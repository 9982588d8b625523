package dev.yidi.rest.staff.request;

import dev.yidi.core.petition.Adoption;
import dev.yidi.rest.http.Words;

/**
 * The answer to a suggestion.
 *
 * @param adoption whether it is taken up
 * @param study what the study came to
 * @param reply what the petitioner is told
 * @param rewarded whether the suggestion is rewarded
 */
public record ReplyToSuggestionRequest(
        Adoption adoption,
        @Words(max = 20_000) String study,
        @Words(max = 20_000) String reply,
        boolean rewarded) {}
