package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;

/**
 * A reward.
 *
 * @param code the code, one for each reward
 * @param basis the law or rule it rests on
 */
public record GrantRewardRequest(
        @Written(As.IDENTIFIER) String code, @Valid LawRequest basis) {}
