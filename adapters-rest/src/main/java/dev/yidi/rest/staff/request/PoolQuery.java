package dev.yidi.rest.staff.request;

import dev.yidi.core.pool.AffiliationKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Which mediators of the pool are wanted, entry by entry. A page may hold fewer than asked for and still go on: topic, language and division are looked for in what
 * was read.
 *
 * @param mine only those that lie with the officer in person
 * @param open only those not ended, or, when false, all ended ones too
 * @param affiliation of one of these affiliations
 * @param stage whose accreditation stands so
 * @param organ kept by one of these organs
 * @param topic who mediate this topic
 * @param language who speak this language or dialect, as the county calls it
 * @param division whose area takes in this division
 * @param order by due date or, when left out, the newest first
 * @param cursor the next of the page before
 * @param limit the size of the page; 50 when left out
 */
public record PoolQuery(
        boolean mine,
        Optional<Boolean> open,
        @Size(max = 20, message = "list.too-long") List<AffiliationKind> affiliation,
        @Size(max = 20, message = "list.too-long") List<AccreditationStage> stage,
        @Size(max = 50, message = "list.too-long") List<@Written(As.IDENTIFIER) String> organ,
        Optional<@Written(As.CODE) String> topic,
        Optional<@Written(As.CODE) String> language,
        Optional<@Written(As.DIVISION) String> division,
        Optional<Order> order,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 50, message = "number.range") Integer> limit)
        implements FilesAsked {}
