package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who a report accuses never learns of it, whatever they ask. */
class SealedReportTest {
    private static final List<OfficerId> ACCUSED_SIDE = List.of(SmallCounty.HOUSING_OFFICER, SmallCounty.HOUSING_HEAD);

    private static Served served;
    private static String id;
    private static String number;

    @BeforeAll
    static void report() {
        served = new Served();
        Reply registered = Caller.of(served, SmallCounty.SEALED_OFFICER)
                .keyed()
                .post("api/v1/staff/cases", Matters.report("housing").toString());
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        id = registered.json().path("id").asText();
        number = registered.json().path("number").asText();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void it_is_there_for_the_office_for_sealed_reports() {
        Caller office = Caller.of(served, SmallCounty.SEALED_OFFICER);
        assertThat(office.see(id).path("sealed").asBoolean()).isTrue();
        assertThat(office.see(id).at("/accused/0/id").asText()).isEqualTo("housing");
        assertThat(office.get("api/v1/staff/todo").text()).contains(number);
        assertThat(office.get("api/v1/staff/cases?number=" + number).text()).contains(number);
        assertThat(office.get("api/v1/staff/cases/" + id + "/history").text()).contains("sealed-data-viewed");
    }

    @Test
    void each_page_of_its_history_is_a_look_and_a_wrong_mark_is_none() {
        Caller office = Caller.of(served, SmallCounty.SEALED_OFFICER);
        String path = "api/v1/staff/cases/" + id + "/history";
        int before = office.get(path).json().path("items").size();
        assertThat(office.get(path + "?cursor=none").status()).isEqualTo(400);
        String next = office.get(path + "?limit=1").json().path("next").asText();
        assertThat(office.get(path + "?cursor=" + next).json().path("items")).hasSize(before + 1);
    }

    @Test
    void for_the_accused_side_it_looks_like_a_case_that_never_was() {
        for (OfficerId officer : ACCUSED_SIDE) {
            Caller accused = Caller.of(served, officer);
            for (String path : List.of("", "/history", "/advice", "/verification")) {
                Reply sealed = accused.get("api/v1/staff/cases/" + id + path);
                Reply never = accused.get("api/v1/staff/cases/never-was" + path);
                assertThat(sealed.status()).as(path).isEqualTo(404);
                assertThat(sealed.text()).as(path).isEqualTo(never.text());
            }
            Reply act = accused.keyed()
                    .with("If-Match", "*")
                    .post("api/v1/staff/cases/" + id + "/add-note", "{\"text\":\"一\"}");
            assertThat(act.status()).isEqualTo(404);
            Reply merged = accused.keyed()
                    .with("If-Match", "*")
                    .post("api/v1/staff/cases/" + id + "/merge", "{\"into\":\"never-was\"}");
            assertThat(merged.status()).isEqualTo(404);
        }
    }

    @Test
    void it_is_in_none_of_their_lists_searches_and_figures() {
        for (OfficerId officer : ACCUSED_SIDE) {
            Caller accused = Caller.of(served, officer);
            for (String path :
                    List.of("todo", "cases", "cases?number=" + number, "cases?kind=REPORT", "cases?open=false")) {
                assertThat(accused.get("api/v1/staff/" + path)
                                .json()
                                .path("items")
                                .size())
                        .as(path)
                        .isZero();
            }
            assertThat(accused.post("api/v1/staff/searches", "{\"phone\":\"" + Matters.PHONE + "\"}")
                            .json()
                            .path("items")
                            .size())
                    .isZero();
            assertThat(accused.get("api/v1/staff/figures?until=2027-01-01T00:00:00Z")
                            .json()
                            .path("received")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void it_is_never_sent_to_the_accused_side() {
        Reply refused = Caller.of(served, SmallCounty.SEALED_OFFICER)
                .act(id, "dispatch", "{\"verb\":\"FORWARD\",\"to\":\"housing\",\"reason\":\"一\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).contains("case.dispatch.accused-organ");
        assertThat(refused.json().at("/errors/0/basis/0").asText()).isEqualTo("信访工作条例(2022) art. 30");
    }
}
