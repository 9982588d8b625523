package dev.yidi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseId;
import dev.yidi.testkit.InMemoryStores;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The bare server answers as much as the API does, over the same connection, so that their figures may stand side by side. */
class HttpLoadTest {
    @Test
    void a_case_and_a_constant_of_its_length_are_read_over_one_connection_and_the_stores_are_timed() throws Exception {
        StoreTime stores = new StoreTime();
        BusyCounty county = new BusyCounty(new InMemoryStores(), stores);
        CaseId shown = county.open(1, BusyCounty.NOW.minus(Duration.ofDays(1)));
        try (HttpServed served = new HttpServed(county.yidi());
                KeptConnection connection = new KeptConnection(served.address())) {
            stores.take();
            int length = connection.ask(KeptConnection.get("/api/v1/staff/cases/" + shown, BusyCounty.CLERK.value()));
            assertThat(length).isGreaterThan(500);
            assertThat(stores.take()).isPositive();

            served.answer("case", length);
            assertThat(connection.ask(KeptConnection.get("/constant/case", "nobody")))
                    .isEqualTo(length);
            assertThat(stores.take()).isZero();
            assertThatThrownBy(() -> connection.ask(KeptConnection.get("/api/v1/staff/me", "nobody")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("403");
        }
    }
}
