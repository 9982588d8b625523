package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.rest.AccessLine.Verdict;
import dev.yidi.rest.InProcess.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The access matrix: every endpoint of the staff side for every role in every post, both ways. What the core's policy allows
 * works; all else is denied, and looks to the byte like what never was wherever an address could give away that it is there.
 *
 * <p>Each endpoint is asked by one of each role who may see the file and by some who may not, in posts that change from endpoint
 * to endpoint; by everybody with {@code -Dyidi.access.full=true}.
 */
class AccessMatrixTest {
    private static final boolean FULL = Boolean.getBoolean("yidi.access.full");
    private static final int STRANGERS = 4;

    /** Answers that there is nothing to do, to who may and to who may not see anybody waiting. */
    private static final String CALL_NEXT = "POST /api/v1/staff/hall/windows/{window}/call-next";

    /** There is one in the case, and none in the report. */
    private static final Set<String> IN_THE_CASE = Set.of(
            "GET /api/v1/staff/cases/{id}/documents/{document}",
            "GET /api/v1/staff/cases/{id}/attachments/{attachment}");

    /**
     * Served; nothing there yet to be shown; stopped at the journal, which is frozen; told by a rule of the matter, which is asked after
     * rights, why not now.
     */
    private static final Set<Integer> LET_THROUGH = Set.of(200, 404, 412, 422);

    private static final Map<String, AccessLine> LINES = AccessLine.all();
    private static final Map<String, Told> NEVER = new TreeMap<>();
    private static final List<String> UNEVEN = new ArrayList<>();
    private static final AccessCounts COUNTS = new AccessCounts();

    private static AccessWorld world;

    @BeforeAll
    static void open() {
        world = new AccessWorld();
    }

    @Test
    void every_endpoint_stands_in_the_list() {
        assertThat(LINES.keySet()).containsExactlyInAnyOrderElementsOf(world.operations());
    }

    @Test
    void what_is_allowed_works_and_all_else_is_denied_and_looks_absent() {
        List<AccessLine> lines = List.copyOf(LINES.values());
        for (int i = 0; i < lines.size(); i++) {
            AccessLine line = lines.get(i);
            Optional<String> file = world.file(line.endpoint());
            for (Neighbour who : asking(i, file)) {
                check(line, who, file);
            }
            if (line.endpoint().contains("/cases/{id}") && !IN_THE_CASE.contains(line.endpoint())) {
                Optional<String> sealed = Optional.of(world.files().get("sealed"));
                for (Neighbour who : asking(i, sealed)) {
                    check(line, who, sealed);
                }
            }
        }
        COUNTS.print(AccessCounts.summary(world, lines));
        assertThat(UNEVEN).isEmpty();
        assertThat(COUNTS.toldByWhoActs()).isBetween(1, COUNTS.toldWhyNotNow() / 2);
    }

    /** Everybody, or for each role somebody who sees the file, and a few who do not; others for another endpoint. */
    private static List<Neighbour> asking(int turn, Optional<String> file) {
        if (FULL) {
            return Neighbour.all();
        }
        Map<String, List<Neighbour>> seeing = new TreeMap<>();
        List<Neighbour> strangers = new ArrayList<>();
        for (Neighbour who : Neighbour.all()) {
            if (file.isEmpty() || world.sees(who, file.orElseThrow())) {
                String role = who.role().map(Enum::name).orElse("");
                seeing.computeIfAbsent(role, any -> new ArrayList<>()).add(who);
            } else {
                strangers.add(who);
            }
        }
        List<Neighbour> asking = new ArrayList<>();
        seeing.values().forEach(those -> asking.add(those.get(turn % those.size())));
        for (int i = 0; i < STRANGERS && !strangers.isEmpty(); i++) {
            asking.add(strangers.get((turn * STRANGERS + i) % strangers.size()));
        }
        return asking;
    }

    private static void check(AccessLine line, Neighbour who, Optional<String> file) {
        Optional<AccessFacts> facts = file.map(world::facts);
        Optional<AccessFacts> companion = world.companion(line.endpoint()).map(world::facts);
        Verdict expected = line.verdict(world.policy(), who.officer(), facts, companion);
        if (expected == Verdict.FORBIDDEN && line.endpoint().contains("/organs/{organ}/") && who.worksAt("housing")) {
            expected = Verdict.WORKS;
        }
        int writes = world.writes();
        Told told = world.ask(who, line.endpoint(), file.orElse(""));
        Verdict found = verdict(line, told);
        COUNTS.count(who, expected);
        boolean reachedTheJournal = world.writes() > writes;
        if (found != expected || !isProper(found, told.status(), reachedTheJournal)) {
            UNEVEN.add(line.endpoint() + " " + who + ": expected " + expected + ", found " + found + " " + told.status()
                    + " " + told.text() + (reachedTheJournal ? ", and something was to be written" : ""));
        }
        if (found == Verdict.WORKS) {
            COUNTS.letThrough(told, reachedTheJournal);
        }
    }

    /** Whether an answer proves something of rights: who is denied leaves no trace in the journal, and who is let in asked well. */
    private static boolean isProper(Verdict found, int status, boolean reachedTheJournal) {
        return found == Verdict.WORKS ? LET_THROUGH.contains(status) : !reachedTheJournal;
    }

    private static Verdict verdict(AccessLine line, Told told) {
        if (told.status() == 404 && isAsNever(line, told) && !line.endpoint().equals(CALL_NEXT)) {
            return Verdict.ABSENT;
        }
        return told.forbidden().isEmpty() ? Verdict.WORKS : Verdict.FORBIDDEN;
    }

    /** Whether an answer is, to the byte, the one for a file that never was. */
    private static boolean isAsNever(AccessLine line, Told told) {
        Told never = NEVER.computeIfAbsent(
                line.namesFile() ? line.endpoint() : "GET /api/v1/staff/cases/{id}",
                endpoint -> world.ask(AccessWorld.SEES_MOST, endpoint, FileInHand.NOWHERE));
        return told.status() == never.status()
                && told.text().equals(never.text())
                && told.headers().equals(never.headers());
    }

    @Test
    void who_shows_no_credential_is_asked_for_one_whatever_there_is() {
        for (String endpoint : world.operations()) {
            if (!endpoint.endsWith("openapi.json")) {
                Told there = world.askUnknown(endpoint, world.file(endpoint).orElse(""));
                Told never = world.askUnknown(endpoint, FileInHand.NOWHERE);
                assertThat(there.status()).as(endpoint).isEqualTo(401);
                assertThat(there).as(endpoint).isEqualTo(never);
            }
        }
    }

    @Test
    void lists_show_to_everybody_the_cases_that_the_policy_shows_them_and_no_other() {
        for (Neighbour who : Neighbour.all()) {
            for (String register : List.of("cases", "supervisions", "conferences", "risk-assessments", "signals")) {
                String list =
                        world.ask(who, "GET /api/v1/staff/" + register, "").text();
                Stream.of(register, register.equals("cases") ? "sealed" : register)
                        .map(world.files()::get)
                        .forEach(id -> assertThat(list.contains(id))
                                .as(who + " " + register + " " + id)
                                .isEqualTo(world.sees(who, id)));
            }
        }
    }

    @Test
    void what_is_no_name_of_a_file_names_none() {
        LINES.values().stream()
                .filter(line ->
                        line.endpoint().startsWith("GET") && line.endpoint().contains("{id}"))
                .forEach(line -> assertThat(isAsNever(line, world.ask(AccessWorld.SEES_MOST, line.endpoint(), "%20")))
                        .as(line.endpoint())
                        .isTrue());
    }

    /** The party with both factors; everybody else is answered as for a code that was never given out. */
    @Test
    void a_case_is_there_for_the_citizen_with_both_factors_and_for_nobody_else() {
        Map<String, JsonNode> operations = ApiDocument.CITIZEN.operations();
        List<String> endpoints = operations.keySet().stream()
                .filter(each ->
                        each.startsWith("POST") && !each.contains("/appointments") && !each.endsWith("/submissions"))
                .filter(each -> !operations
                        .get(each)
                        .at("/requestBody/content/application~1json")
                        .isMissingNode())
                .toList();
        List<String> slips = world.slips(endpoints.size());
        assertThat(endpoints).hasSizeGreaterThanOrEqualTo(14);
        for (int i = 0; i < endpoints.size(); i++) {
            String path = endpoints.get(i).split(" ", 2)[1];
            JsonNode example = operations.get(endpoints.get(i)).at("/requestBody/content/application~1json/example");
            Told party = world.askAsCitizen("", path, shown(example, slips.get(i), "7777"));
            Told never = world.askAsCitizen("", path, shown(example, "0".repeat(26), "7777"));
            Told wrong = world.askAsCitizen("", path, shown(example, slips.get(i), "1234"));
            Told officer =
                    world.askAsCitizen("Bearer " + AccessWorld.SEES_MOST, path, shown(example, slips.get(i), "1234"));
            assertThat(never.status()).as(path + never.text()).isEqualTo(404);
            assertThat(wrong).as(path).isEqualTo(never);
            assertThat(officer).as(path).isEqualTo(never);
            boolean nothingServedYet =
                    path.endsWith("/documents/inquiries") || path.endsWith("/attachments/content/inquiries");
            assertThat(party.equals(never)).as(path + party.text()).isEqualTo(nothingServedYet);
        }
    }

    private static String shown(JsonNode example, String code, String factor) {
        return ((ObjectNode) example.deepCopy())
                .put("queryCode", code)
                .put("secondFactor", factor)
                .toString();
    }

    @Test
    void the_page_on_security_shows_the_matrix_as_it_is() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "security.md"));
        assertThat(page).contains(AccessCounts.summary(world, LINES.values()));
    }

    @Test
    void the_matrix_looks_at_enough() {
        assertThat(LINES).hasSizeGreaterThanOrEqualTo(352);
        assertThat(Neighbour.all()).hasSizeGreaterThanOrEqualTo(117);
    }
}
