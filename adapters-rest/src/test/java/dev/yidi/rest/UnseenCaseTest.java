package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every route of a case, found in the document of the staff side and sent with its example: for who may not see the case it
 * answers as for a case that never was, to the letter; and so it does for a sealed report before everybody not cleared for it.
 */
class UnseenCaseTest {
    private static final String CASE = "api/v1/staff/cases/{id}";
    private static final List<OfficerId> NOT_CLEARED = List.of(
            SmallCounty.HOUSING_OFFICER,
            SmallCounty.HOUSING_HEAD,
            SmallCounty.POLICE_HEAD,
            SmallCounty.HALL_OFFICER,
            SmallCounty.MEDIATOR,
            SmallCounty.CLERK,
            SmallCounty.NO_ROLE);

    private static Served served;
    private static String sealed;
    private static String handling;
    private static String plain;

    @BeforeAll
    static void register() {
        served = new Served();
        CaseInHand report = CaseInHand.of(served, SmallCounty.SEALED_OFFICER, Matters.report("housing"));
        sealed = report.id();
        handling = report.begun("reports", "{\"terms\":\"general\",\"standing\":\"NAMED\",\"reporters\":[\"p1\"]}")
                .split("/", 3)[1];
        plain = CaseInHand.of(served, Matters.dispute()).id();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** Every operation on a case. */
    static List<String> operations() {
        List<String> operations = new ArrayList<>();
        ApiDocument.STAFF.operations().keySet().stream()
                .filter(name -> name.replaceAll("^[A-Z]+ /", "").startsWith(CASE))
                .forEach(operations::add);
        return operations;
    }

    private static Reply sent(OfficerId officer, String operation, String id) {
        String path = operation
                .replaceAll("^[A-Z]+ /", "")
                .replace("{id}", id)
                .replace("{proceeding}", handling)
                .replace("{document}", "forward-letter-1")
                .replace("{step}", "MEDIATION");
        Caller caller =
                Caller.of(served, officer).with("Idempotency-Key", "same").with("If-Match", "*");
        return operation.startsWith("GET")
                ? caller.get(path)
                : caller.keyed()
                        .post(
                                path,
                                ApiDocument.STAFF
                                        .operations()
                                        .get(operation)
                                        .at("/requestBody/content/application~1json/example")
                                        .toString());
    }

    /** Absent, but where the example itself does not fit before any case is looked at. */
    private static int status(String operation) {
        return operation.equals("POST /" + CASE + "/mediations") ? 400 : 404;
    }

    private static Set<String> headers(Reply reply) {
        Set<String> headers = new TreeSet<>(reply.response().headers().map().keySet());
        headers.remove("connection");
        return headers;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_sealed_report_looks_like_a_case_that_never_was_to_everybody_not_cleared(String operation) {
        for (OfficerId officer : NOT_CLEARED) {
            Reply reply = sent(officer, operation, sealed);
            Reply never = sent(officer, operation, FileInHand.NOWHERE);
            assertThat(reply.status()).as(officer + " " + reply.text()).isEqualTo(status(operation));
            assertThat(reply.text()).as(officer.value()).isEqualTo(never.text());
            assertThat(headers(reply)).isEqualTo(headers(never));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_case_of_another_organ_looks_like_one_that_never_was(String operation) {
        Reply reply = sent(SmallCounty.HALL_OFFICER, operation, plain);
        Reply never = sent(SmallCounty.HALL_OFFICER, operation, FileInHand.NOWHERE);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status(operation));
        assertThat(reply.text()).isEqualTo(never.text());
    }

    @Test
    void every_route_of_a_case_is_looked_at() {
        assertThat(operations()).hasSizeGreaterThanOrEqualTo(170);
    }
}
