package dev.yidi.testkit.story;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import dev.yidi.testkit.Stutter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A centre on the shipped preset of a county with a building, with officers named by a test; it tells what happens. */
final class Centre implements AutoCloseable {
    static final CountyProfile COUNTY = Presets.centre();
    static final DivisionCode ROOT = COUNTY.territory().root().code();
    static final DivisionCode VILLAGE = DivisionCode.of("330122003001");
    static final OrganId CENTRE = new OrganId("zhili");

    final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    final Yidi yidi;
    private final Transcript transcript;
    private final AtomicInteger commands = new AtomicInteger();

    Centre(String story, Officer... officers) {
        transcript = new Transcript(story, time);
        InMemoryStores stores = new InMemoryStores();
        Yidi centre = Yidi.builder()
                .profile(COUNTY)
                .stores(stores)
                .keys(Keys.local("stories", new byte[32]))
                .staff(Staff.of(List.of(officers)))
                .clock(time)
                .build();
        yidi = Stutter.over(centre, stores.journal());
    }

    static Officer officer(OfficerId id, String name, OrganId organ, DivisionCode division, Role... roles) {
        return new Officer(id, name, organ, division, Set.of(roles));
    }

    /** A command of {@code officer} that was never sent before. */
    Envelope by(OfficerId officer) {
        return Envelope.of("story-" + commands.incrementAndGet(), officer);
    }

    /** One line of the transcript, at the county's time. */
    void tell(String sentence) {
        transcript.tell(sentence);
    }

    @Override
    public void close() {
        transcript.close();
    }
}
