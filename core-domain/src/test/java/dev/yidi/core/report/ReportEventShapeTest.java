package dev.yidi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.PartyId;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

class ReportEventShapeTest {
    @Test
    void no_event_has_a_name_a_telephone_or_an_identity_number_in_it() {
        for (Class<?> event : ReportEvent.class.getPermittedSubclasses()) {
            assertThat(event.isRecord()).isTrue();
            for (RecordComponent component : event.getRecordComponents()) {
                assertThat(component.getGenericType().getTypeName())
                        .as(event.getSimpleName())
                        .doesNotContain("PersonName")
                        .doesNotContain("PhoneNumber")
                        .doesNotContain("IdentityNumber");
            }
        }
        assertThat(RewardGranted.class.getRecordComponents())
                .noneMatch(component -> component.getType() == PartyId.class);
    }
}
