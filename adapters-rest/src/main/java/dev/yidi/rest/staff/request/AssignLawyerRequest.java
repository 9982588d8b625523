package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.LawyerSource;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A lawyer who is assigned or named.
 *
 * @param engagement its name within the help
 * @param lawyer the lawyer
 * @param firm the law firm or office
 * @param source how the lawyer came; by legal aid only where it was granted
 */
public record AssignLawyerRequest(
        @Written(As.IDENTIFIER) String engagement,
        @Words(max = 200) String lawyer,
        @Words(max = 200) String firm,
        LawyerSource source) {}
