package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.casefile.Stage;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Which list is wanted as a table.
 *
 * @param format the form in which it goes out
 * @param mine only cases that lie with the officer in person
 * @param open only those not ended or with a call-back owed, or, when false, all ended ones too
 * @param stages at one of these stages
 * @param kinds of one of these kinds
 * @param topics on one of these topics
 * @param organs with one of these accountable organs
 * @param order by due date or by receipt
 */
public record ExportRequest(
        ExportFormat format,
        boolean mine,
        Optional<Boolean> open,
        @Size(max = 9, message = "list.too-long") List<Stage> stages,
        @Size(max = 5, message = "list.too-long") List<CaseKind> kinds,
        @Size(max = 50, message = "list.too-long") List<@Written(As.IDENTIFIER) String> topics,
        @Size(max = 50, message = "list.too-long") List<@Written(As.IDENTIFIER) String> organs,
        Optional<Order> order) {}
