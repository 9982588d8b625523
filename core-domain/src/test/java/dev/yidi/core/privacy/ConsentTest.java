package dev.yidi.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a separate consent permits (个人信息保护法 art. 14, 15, 23). */
class ConsentTest {
    private static final Recipient POLICE = Recipient.of(new OrganId("police"));
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final Consent consent = new Consent(
            new ConsentId("k1"),
            new PartyId("p1"),
            Optional.empty(),
            POLICE,
            DisclosurePurpose.MEDIATE,
            Set.of(DataKind.NAME, DataKind.CONTACT),
            NOON,
            Optional.empty());

    @Test
    void it_permits_what_it_names() {
        assertThat(consent.permits(POLICE, DisclosurePurpose.MEDIATE, Set.of(DataKind.NAME)))
                .isTrue();
    }

    @Test
    void another_receiver_purpose_or_kind_asks_anew() {
        Recipient other = Recipient.of(new OrganId("housing"));
        assertThat(consent.permits(other, DisclosurePurpose.MEDIATE, Set.of(DataKind.NAME)))
                .isFalse();
        assertThat(consent.permits(POLICE, DisclosurePurpose.SUPERVISE, Set.of(DataKind.NAME)))
                .isFalse();
        assertThat(consent.permits(POLICE, DisclosurePurpose.MEDIATE, Set.of(DataKind.NAME, DataKind.HEALTH)))
                .isFalse();
    }

    @Test
    void withdrawn_it_permits_nothing() {
        Consent withdrawn = consent.withdrawn(NOON.plusSeconds(1));
        assertThat(withdrawn.stands()).isFalse();
        assertThat(withdrawn.permits(POLICE, DisclosurePurpose.MEDIATE, Set.of(DataKind.NAME)))
                .isFalse();
        assertThat(withdrawn.given()).isEqualTo(NOON);
    }
}
