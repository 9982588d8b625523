package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.UnavailableException;
import dev.yidi.rest.guard.Lane;
import dev.yidi.rest.guard.Peer;
import dev.yidi.rest.guard.Rate;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.testkit.InMemoryStores;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes too often is told when to come again; nobody else notices, and nobody learns anything by it. */
class TooManyTest {
    private static final String INQUIRIES = "api/v1/citizen/inquiries";
    private static final Map<Lane, Rate> RATES = Map.of(
            Lane.OFFICER, new Rate(5, Duration.ofSeconds(10)),
            Lane.STRANGER, new Rate(3, Duration.ofSeconds(60)),
            Lane.CITIZEN, new Rate(4, Duration.ofSeconds(20)),
            Lane.DOCUMENT, new Rate(2, Duration.ofSeconds(40)),
            Lane.QUERY_CODE, new Rate(2, Duration.ofSeconds(30)),
            Lane.SUBMISSION, new Rate(2, Duration.ofSeconds(50)));

    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(
                new InMemoryStores(),
                (api, time) -> api.turnstile(Turnstile.inMemory(RATES, time))
                        .peers(request -> new Peer(
                                Optional.ofNullable(request.getHeaderString("Test-Address")), java.util.List.of())),
                Set.of());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Caller from(String address) {
        return Caller.citizen(served).with("Test-Address", address);
    }

    private static String shown(String code, String factor) {
        return "{\"queryCode\":\"" + code + "\",\"secondFactor\":\"" + factor + "\"}";
    }

    private static void isTooMany(Reply reply, int seconds) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isEqualTo(Integer.toString(seconds));
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("code").asText()).isEqualTo("too-many-requests");
        assertThat(reply.json().path("errors").size()).isZero();
    }

    @Test
    void an_officer_is_slowed_alone_and_for_a_while() {
        Caller clerk = Caller.of(served, SmallCounty.CLERK);
        for (int i = 0; i < 5; i++) {
            assertThat(clerk.get("api/v1/staff/me").status()).isEqualTo(200);
        }
        isTooMany(clerk.get("api/v1/staff/me"), 10);
        isTooMany(clerk.keyed().post("api/v1/staff/cases", Matters.request().toString()), 10);
        assertThat(Caller.of(served, SmallCounty.DISPATCHER)
                        .get("api/v1/staff/me")
                        .status())
                .isEqualTo(200);
        served.time.advance(Duration.ofSeconds(10));
        assertThat(clerk.get("api/v1/staff/me").status()).isEqualTo(200);
        isTooMany(clerk.get("api/v1/staff/me"), 10);
    }

    @Test
    void strangers_of_one_address_are_slowed_and_its_officers_are_not() {
        Caller stranger = from("192.0.2.7");
        for (int i = 0; i < 3; i++) {
            assertThat(stranger.get("api/v1/staff/me").status()).isEqualTo(401);
        }
        isTooMany(stranger.get("api/v1/staff/me"), 60);
        assertThat(from("192.0.2.8").get("api/v1/staff/me").status()).isEqualTo(401);
        assertThat(Caller.of(served, SmallCounty.CLERK)
                        .with("Test-Address", "192.0.2.7")
                        .get("api/v1/staff/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_is_no_longer_in_office_is_counted_like_who_is() {
        served.dismissed.add(SmallCounty.CLERK);
        Caller dismissed = Caller.of(served, SmallCounty.CLERK);
        for (int i = 0; i < 5; i++) {
            assertThat(dismissed.get("api/v1/staff/me").status()).isEqualTo(403);
        }
        isTooMany(dismissed.get("api/v1/staff/me"), 10);
        isTooMany(dismissed.get("api/v1/staff/cases"), 10);
        served.dismissed.clear();
        served.time.advance(Duration.ofSeconds(10));
        assertThat(dismissed.get("api/v1/staff/me").status()).isEqualTo(200);
    }

    @Test
    void strangers_are_counted_also_while_nobody_can_be_known() {
        Served without = new Served(
                new InMemoryStores(),
                (api, time) -> api.identities(credentials -> {
                            throw new UnavailableException("the keys of the issuer are not known now");
                        })
                        .turnstile(Turnstile.inMemory(RATES, time))
                        .peers(request -> new Peer(Optional.of("192.0.2.7"), java.util.List.of())),
                Set.of());
        try (without) {
            Caller somebody = Caller.of(without, SmallCounty.CLERK);
            Reply first = somebody.get("api/v1/staff/me");
            assertThat(first.status()).isEqualTo(503);
            assertThat(first.header("Retry-After")).isEqualTo("5");
            assertThat(somebody.get("api/v1/staff/cases").status()).isEqualTo(503);
            assertThat(somebody.get("api/v1/staff/me").status()).isEqualTo(503);
            isTooMany(somebody.get("api/v1/staff/me"), 60);
        }
    }

    @Test
    void the_descriptions_of_the_api_are_not_sent_any_number_of_times() {
        Caller reader = from("192.0.2.7");
        assertThat(reader.get("api/v1/staff/openapi.json").status()).isEqualTo(200);
        assertThat(reader.get("api/v1/citizen/openapi.json").status()).isEqualTo(200);
        isTooMany(reader.get("api/v1/staff/openapi.json"), 40);
        isTooMany(reader.get("api/v1/citizen/openapi.json"), 40);
        assertThat(from("192.0.2.8").get("api/v1/citizen/openapi.json").status())
                .isEqualTo(200);
    }

    private static Served turnedBy(Turnstile turnstile) {
        return new Served(
                new InMemoryStores(),
                (api, time) -> api.turnstile(turnstile)
                        .peers(request -> new Peer(Optional.of("192.0.2.7"), java.util.List.of())),
                Set.of());
    }

    @Test
    void when_to_come_again_is_at_least_a_second_from_now() {
        try (Served soon = turnedBy((lane, who) -> Duration.ofNanos(500_000))) {
            isTooMany(Caller.of(soon, SmallCounty.CLERK).get("api/v1/staff/me"), 1);
        }
        try (Served passed = turnedBy((lane, who) -> Duration.ofSeconds(-3))) {
            assertThat(Caller.of(passed, SmallCounty.CLERK)
                            .get("api/v1/staff/me")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_turnstile_that_fails_lets_no_stranger_see_more_than_that_nobody_is_known() {
        try (Served failing = turnedBy((lane, who) -> {
            throw new IllegalStateException("the shared one is down");
        })) {
            Reply stranger = Caller.citizen(failing).get("api/v1/staff/me");
            assertThat(stranger.status()).isEqualTo(401);
            assertThat(stranger.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(stranger.header("X-Content-Type-Options")).isEqualTo("nosniff");
            Reply officer = Caller.of(failing, SmallCounty.CLERK).get("api/v1/staff/me");
            assertThat(officer.status()).isEqualTo(500);
            assertThat(officer.text()).doesNotContain("shared one");
        }
    }

    @Test
    void citizens_of_one_household_are_counted_together() {
        for (int i = 0; i < 4; i++) {
            String code = Integer.toString(i).repeat(26);
            assertThat(from("2001:db8::" + i)
                            .post(INQUIRIES, shown(code, "1234"))
                            .status())
                    .isEqualTo(404);
        }
        isTooMany(from("2001:db8::5").post(INQUIRIES, shown("5".repeat(26), "1234")), 20);
        assertThat(from("2001:db8:0:1::5")
                        .post(INQUIRIES, shown("5".repeat(26), "1234"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void matters_of_one_number_are_taken_so_often_and_only_where_it_was_shown_to_be_theirs() {
        String path = "api/v1/citizen/submissions";
        for (int i = 0; i < 4; i++) {
            assertThat(from("192.0.2.7")
                            .keyed()
                            .post(path, matter("13900007777", "guessed"))
                            .status())
                    .isEqualTo(422);
        }
        for (int i = 0; i < 2; i++) {
            Reply taken = from("192.0.2.1" + i).keyed().post(path, matter("139 0000-7777", Served.PROOF));
            assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        }
        isTooMany(from("192.0.2.20").keyed().post(path, matter("13900007777", Served.PROOF)), 50);
        assertThat(from("192.0.2.21")
                        .keyed()
                        .post(path, matter("13900008888", Served.PROOF))
                        .status())
                .isEqualTo(200);
    }

    private static String matter(String phone, String proof) {
        return "{\"kind\":\"DISPUTE\",\"place\":\"" + SmallCounty.VILLAGE
                + "\",\"title\":\"楼上漏水\",\"narrative\":\"协商未果\",\"name\":\"王芳\",\"phone\":\"" + phone
                + "\",\"proof\":\"" + proof + "\"}";
    }

    @Test
    void citizens_whose_address_nobody_knows_do_not_slow_one_another() {
        for (int i = 0; i < 9; i++) {
            assertThat(Caller.citizen(served)
                            .post(INQUIRIES, shown(Integer.toString(i).repeat(26), "1234"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_code_is_slowed_in_every_spelling_from_everywhere_and_alike_whether_it_exists() {
        String code = Caller.of(served, SmallCounty.CLERK)
                .keyed()
                .post("api/v1/staff/cases", Matters.request().toString())
                .json()
                .path("queryCode")
                .asText();
        Reply known = thirdTime(code);
        Reply unknown = thirdTime("0".repeat(26));
        assertThat(unknown.text()).isEqualTo(known.text());
        assertThat(unknown.header("Retry-After")).isEqualTo(known.header("Retry-After"));
        served.time.advance(Duration.ofSeconds(30));
        assertThat(from("192.0.2.99").post(INQUIRIES, shown(code, "7777")).status())
                .isEqualTo(200);
    }

    private Reply thirdTime(String code) {
        assertThat(from("192.0.2.1").post(INQUIRIES, shown(code, "0000")).status())
                .isEqualTo(404);
        assertThat(from("192.0.2.2")
                        .post(INQUIRIES, shown(code.toLowerCase(Locale.ROOT), "0001"))
                        .status())
                .isEqualTo(404);
        String hyphened = code.substring(0, 6) + "-" + code.substring(6);
        Reply third = from("192.0.2.3").keyed().post(INQUIRIES + "/urge", shown(hyphened, "7777"));
        isTooMany(third, 30);
        return third;
    }

    @Test
    void it_is_so_by_itself() {
        try (Served usual = new Served(new InMemoryStores(), (api, time) -> api, Set.of())) {
            Caller machine = Caller.of(usual, new OfficerId("clerk"));
            for (int i = 0; i < 300; i++) {
                assertThat(machine.get("api/v1/staff/me").status()).isEqualTo(200);
            }
            isTooMany(machine.get("api/v1/staff/me"), 1);
        }
    }
}
