package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** One matter over HTTP, from the window to its closure. */
class OneDisputeStory {
    static final String MATTER = """
            {"kind":"REQUEST","topic":"noise","channel":"VISIT","window":"w1","place":"990101101201","title":"楼上噪声",
             "narrative":"每天深夜施工，请处理。","visitors":1,
             "parties":[{"role":"APPLICANT","name":"王小明","phone":"13900007777"}]}""";

    @Test
    void a_matter_goes_from_the_window_to_its_closure() {
        try (Served served = new Served()) {
            Caller clerk = Caller.of(served, SmallCounty.CLERK);
            Reply registered = clerk.keyed().post("api/v1/staff/cases", MATTER);
            assertThat(registered.status()).as(registered.text()).isEqualTo(201);
            String id = registered.json().path("id").asText();
            assertThat(registered.header("Location")).endsWith("/api/v1/staff/cases/" + id);
            JsonNode seen = clerk.see(id);
            System.out.println(seen.toPrettyString());
        }
    }
}
