package dev.yidi.ports.profile;

import static dev.yidi.ports.profile.SmallDocument.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.yidi.core.Citation;
import dev.yidi.core.CountyId;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.profile.CountyProfile;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PacksTest {
    private static final String BARE_RULES = """
            "rules": {"id": "bare", "version": "1", "limits": [
              {"id": "OWN_HANDLE", "span": "60 days", "from": "ACCEPTED", "until": ["CONCLUDED"], "jurisdiction": "CN",
                "basis": {"source": "某条例", "article": "3"}, "valid": {"from": "2022-05-01"}}
            ]}""";

    private static final String HALL = """
            "hall": {
              "appointments": {
                "usual": {"minutes": 20, "places": 5, "keptFree": 40},
                "windows": [{"id": "w1", "minutes": 60, "places": 1, "keptFree": 0}],
                "daysAhead": 7, "changeMinutes": 60, "openPerPerson": 1, "earlyMinutes": 10, "lateMinutes": 5, "keepDays": 30
              }
            },
            """;

    private final CountyProfile small = SmallDocument.read(SmallDocument.TEXT);
    private final CountyProfile neighbour = SmallDocument.read(SmallDocument.TEXT
            .replace("\"county\": \"990101\"", "\"county\": \"990102\"")
            .replace("\"id\": \"land\", \"name\": \"土地局\"", "\"id\": \"soil\", \"name\": \"国土局\"")
            .replace("organ land", "organ soil"));

    @Test
    void a_profile_says_what_of_it_can_travel() {
        assertThat(PackContent.of(small).paths())
                .containsExactly(
                        "ladders[handling]",
                        "routing.tables[main]",
                        "routing.tables[land]",
                        "promises[XF_HANDLE]",
                        "classification.topics[land.border]",
                        "texts[centre.name]",
                        "hall",
                        "figures");
        assertThat(PackContent.of(SmallDocument.read(MediationFormTest.with(MediationFormTest.ROW)))
                        .paths())
                .contains("mediation[peoples-here]");
    }

    @Test
    void a_template_of_mediation_is_taken_over_under_the_county_s_own_text() {
        Pack pack =
                export(SmallDocument.read(MediationFormTest.with(MediationFormTest.ROW)), "mediation[peoples-here]");
        PackChoices plain = PackChoices.version("2");
        PackChoices under = plain.under(new Citation("乙县调解办法(2026)", "4"));

        assertThat(pack.needs().limits()).hasToString("[PM_MEDIATE]");
        assertThat(codes(() -> Packs.apply(pack, neighbour, plain)))
                .containsExactly("parts.mediation[peoples-here] pack.binds-elsewhere");
        assertThat(Packs.preview(pack, neighbour, under).isApplicable()).isTrue();
        CountyProfile made = Packs.apply(pack, neighbour, under);
        assertThat(made.localTerms("peoples-here")).hasValueSatisfying(row -> {
            assertThat(row.terms().jurisdiction()).isEqualTo("CN-990102");
            assertThat(row.terms().basis()).hasToString("乙县调解办法(2026) art. 4");
            assertThat(row.terms().writtenTriggers()).hasSize(2);
        });
        assertThat(made.termsInstead("peoples", LocalDate.of(2026, 3, 1))).isPresent();
        assertThat(Packs.preview(pack, neighbour, under).diff().toString())
                .contains("+ mediation[peoples-here]")
                .contains("NOT_PERFORMED_AT_ONCE");
    }

    @Test
    void a_template_that_does_not_fit_the_county_s_rules_is_refused_with_every_reason() {
        Pack pack =
                export(SmallDocument.read(MediationFormTest.with(MediationFormTest.ROW)), "mediation[peoples-here]");
        CountyProfile bare = SmallDocument.read(SmallDocument.TEXT
                .replace("\"county\": \"990101\"", "\"county\": \"990102\"")
                .replace("\"rules\": {\"base\": \"national-2022\"}", BARE_RULES)
                .replace("XF_HANDLE", "OWN_HANDLE"));

        assertThat(codes(() -> Packs.apply(pack, bare, PackChoices.version("2"))))
                .containsExactlyInAnyOrder(
                        "needs.limits[PM_MEDIATE] pack.limit", "parts.mediation[peoples-here] pack.binds-elsewhere");
    }

    @Test
    void the_rules_of_a_hall_travel_without_what_holds_at_single_windows() {
        CountyProfile own = SmallDocument.read(with("\"texts\":", HALL + "\"texts\":"));
        CountyProfile into = SmallDocument.read(with(
                "\"texts\":",
                HALL.replace("\"daysAhead\": 7", "\"daysAhead\": 30").replace("60, \"places\": 1", "40, \"places\": 2")
                        + "\"texts\":"));
        Pack pack = export(own, "hall");

        assertThat(pack.content().hall())
                .hasValueSatisfying(
                        rules -> assertThat(rules.appointments().windows()).isEmpty());
        assertThat(codes(() -> Packs.apply(pack, into, PackChoices.version("2"))))
                .containsExactly("parts.hall pack.would-replace");
        assertThat(Packs.preview(pack, into, PackChoices.version("2")).diff()).hasToString("""
                        ~ version: "1" → "2"
                        ~ hall.appointments.daysAhead: 30 → 7""");
        CountyProfile made = Packs.apply(pack, into, PackChoices.version("2").replacing("hall"));
        assertThat(made.hall().appointments().daysAhead()).isEqualTo(7);
        assertThat(made.hall().appointments().windows())
                .as("each county has its own windows")
                .isEqualTo(into.hall().appointments().windows());
        assertThat(Packs.apply(pack, own, PackChoices.version("2"))).isSameAs(own);
    }

    @Test
    void what_is_chosen_in_figures_travels_where_the_county_has_the_tier() {
        CountyProfile own = SmallDocument.read(
                with("\"texts\":", "\"figures\": {\"level\": \"VILLAGE\", \"resolutionDays\": 90}, \"texts\":"));
        Pack pack = export(own, "figures");

        assertThat(pack.needs().tiers()).hasToString("[VILLAGE]");
        CountyProfile made =
                Packs.apply(pack, neighbour, PackChoices.version("2").replacing("figures"));
        assertThat(made.figures()).isEqualTo(own.figures());
    }

    @Test
    void a_table_takes_along_the_tables_it_leads_to_and_says_what_its_organs_are() {
        Pack pack = export(small, "routing.tables[main]");

        assertThat(pack.content().paths()).containsExactly("routing.tables[main]", "routing.tables[land]");
        assertThat(pack.organs()).containsEntry(new OrganId("land"), "土地局").containsEntry(new OrganId("centre"), "中心");
        assertThat(pack.needs().tiers()).hasToString("[VILLAGE]");
        assertThat(pack.needs().topics()).hasToString("[land]");
    }

    @Test
    void what_cannot_be_exported_is_named_path_by_path() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> export(small, "ladders[none]", "policy", "ladders[handling]"));

        assertThat(refused.faults())
                .extracting(Fault::path, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("ladders[none]", "pack.unknown-part"), tuple("policy", "pack.unknown-part"));
    }

    @Test
    void a_pack_names_the_county_of_the_profile_it_comes_from() {
        PackLabel other = new PackLabel("p", "1", "包", new CountyId("990102"), LocalDate.of(2026, 3, 1), "");

        assertThat(codes(() -> Packs.export(small, other, Set.of("ladders[handling]"))))
                .containsExactly("from pack.other-county");
    }

    @Test
    void a_part_of_the_countys_own_is_replaced_only_where_it_agreed() {
        CountyProfile strict =
                SmallDocument.read(with("\"at limit\", \"do\": \"SUPERVISE\"", "\"at limit\", \"do\": \"LIST\""));
        Pack pack = export(strict, "ladders[handling]");

        PackPreview preview = Packs.preview(pack, small, PackChoices.version("2"));
        CountyProfile made = Packs.apply(pack, small, PackChoices.version("2").replacing("ladders[handling]"));

        assertThat(preview.faults())
                .extracting(Fault::path, Fault::code)
                .containsExactly(tuple("parts.ladders[handling]", "pack.would-replace"));
        assertThat(preview.diff()).hasToString("""
                        ~ version: "1" → "2"
                        ~ ladders[handling].rungs[late].do: "SUPERVISE" → "LIST\"""");
        assertThat(made.ladders()).isEqualTo(strict.ladders());
        assertThat(made.version()).isEqualTo("2");
    }

    @Test
    void an_organ_of_another_county_must_be_mapped_even_when_an_own_one_is_called_the_same() {
        Pack pack = export(small, "routing.tables[main]");
        PackChoices all =
                PackChoices.version("2").replacing("routing.tables[main]").replacing("routing.tables[land]");

        assertThat(codes(() -> Packs.apply(pack, neighbour, all)))
                .containsExactly("needs.organs[centre] pack.organ-unmapped", "needs.organs[land] pack.organ-unmapped");
        PackChoices mapped =
                all.map(new OrganId("centre"), new OrganId("centre")).map(new OrganId("land"), new OrganId("soil"));
        assertThat(Packs.apply(pack, neighbour, mapped)).isSameAs(neighbour);
    }

    @Test
    void an_organ_mapped_to_nobody_and_a_mapping_nobody_needs_are_told() {
        Pack pack = export(small, "routing.tables[land]");
        PackChoices choices = PackChoices.version("2")
                .map(new OrganId("land"), new OrganId("ghost"))
                .map(new OrganId("court"), new OrganId("centre"));

        assertThat(codes(() -> Packs.apply(pack, neighbour, choices)))
                .containsExactlyInAnyOrder(
                        "needs.organs[land] pack.organ-unknown",
                        "choices.organs[court] pack.organ-unused",
                        "parts.routing.tables[land] pack.would-replace");
    }

    @Test
    void everything_a_county_lacks_is_named_at_once_and_not_twice() {
        Pack pack = Packs.read(new StringReader("""
                {"format": "yidi-pack/1", "id": "far", "version": "1", "name": "远方经验", "from": "990103",
                 "made": "2026-03-01",
                 "needs": {"topics": ["sea"], "limits": ["SEA_LIMIT", "SEA_CALL"], "tiers": ["ZONE"]},
                 "parts": {
                   "ladders": [{"id": "sea", "limits": ["SEA_LIMIT"], "topics": ["sea"],
                     "rungs": [{"id": "a", "when": "at limit", "do": "URGE"}]}],
                   "tables": [{"id": "sea", "rows": [{"id": "a", "topics": ["sea"], "to": "competent ZONE"}]}],
                   "promises": [{"limit": "SEA_CALL", "span": "1 days"}]}}
                """));

        assertThat(codes(() -> Packs.apply(pack, small, PackChoices.version("1"))))
                .containsExactly(
                        "needs.topics[sea] pack.topic",
                        "needs.limits[SEA_LIMIT] pack.limit",
                        "needs.limits[SEA_CALL] pack.limit",
                        "needs.tiers[ZONE] pack.tier",
                        "parts.routing.tables[sea] pack.table-unreached",
                        "version pack.version");
    }

    @Test
    void a_pack_that_would_promise_later_than_the_law_allows_is_refused_by_the_profile_itself() {
        Pack pack = Packs.read(new StringReader("""
                {"format": "yidi-pack/1", "id": "slow", "version": "1", "name": "慢承诺", "from": "990103",
                 "made": "2026-03-01", "needs": {"topics": ["land"], "limits": ["XF_HANDLE"]},
                 "parts": {"promises": [{"limit": "XF_HANDLE", "topics": ["land"], "span": "900 days"}]}}
                """));

        assertThat(codes(() -> Packs.apply(pack, small, PackChoices.version("2"))))
                .containsExactly("promises[0].span profile.promise-later");
    }

    @Test
    void a_new_promise_goes_before_the_general_one_and_the_preview_says_so() {
        Pack pack = Packs.read(new StringReader("""
                {"format": "yidi-pack/1", "id": "quick", "version": "1", "name": "快承诺", "from": "990103",
                 "made": "2026-03-01", "note": "地界纠纷快办",
                 "needs": {"topics": ["land"], "limits": ["XF_HANDLE"]},
                 "parts": {"promises": [{"limit": "XF_HANDLE", "topics": ["land"], "span": "9 working-days"}]}}
                """));

        PackPreview preview = Packs.preview(pack, small, PackChoices.version("2"));

        assertThat(preview.isApplicable()).isTrue();
        assertThat(preview.ahead()).containsExactly("promises[XF_HANDLE]");
        assertThat(Packs.apply(pack, small, PackChoices.version("2")).promises())
                .extracting(promise -> promise.span().toString())
                .containsExactly("9 working-days", "30 working-days");
    }

    @Test
    void a_broken_document_is_refused_with_every_fault() {
        assertThat(codes(() -> Packs.read(new StringReader("""
                {"format": "yidi-pack/2", "id": "x", "version": "1", "name": "包", "from": "990103", "made": "soon",
                 "needs": {"topics": []}, "extra": 1,
                 "parts": {"ladders": [{"id": "a", "rungs": []}], "promises": [{"limit": "XF_HANDLE"}]}}
                """))))
                .containsExactlyInAnyOrder(
                        "format profile.format",
                        "made profile.malformed",
                        "extra profile.unknown-field",
                        "parts.ladders[a].rungs ladder.empty",
                        "parts.promises[0].span profile.missing");
        assertThat(codes(() -> Packs.read(new StringReader("""
                {"format": "yidi-pack/1", "id": "", "version": "1", "name": "包", "from": "990103", "made": "2026-03-01",
                 "needs": {"topics": ["land"]}, "parts": {"texts": {"centre.name": "中心"}}}
                """)))).containsExactly("needs pack.needs");
        assertThat(codes(() -> Packs.read(new StringReader("""
                {"format": "yidi-pack/1", "id": "", "version": "1", "name": " ", "from": "990103", "made": "2026-03-01",
                 "needs": {}, "parts": {"texts": {"centre.name": "中心"}}}
                """)))).containsExactly("id pack.text", "name pack.text");
        assertThat(codes(() -> Packs.read(new StringReader("""
                {"format": "yidi-pack/1", "id": "x", "version": "1", "name": "包", "from": "990103", "made": "2026-03-01",
                 "needs": {"organs": {"court": "法院"}}, "parts": {}}
                """)))).contains("needs pack.needs");
        assertThat(codes(() -> Packs.read(new StringReader("[]")))).containsExactly("document profile.object");
    }

    private static Pack export(CountyProfile profile, String... paths) {
        PackLabel label = new PackLabel("p", "1", "包", profile.county(), LocalDate.of(2026, 3, 1), "值得一学");
        return Packs.export(profile, label, Set.of(paths));
    }

    private static List<String> codes(ThrowingCallable call) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, call);
        assertThat(refused).as("it is refused").isNotNull();
        return refused.faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }
}
