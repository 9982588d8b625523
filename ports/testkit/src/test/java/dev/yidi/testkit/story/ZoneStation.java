package dev.yidi.testkit.story;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.ProfileDocuments;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A county whose profile, a readable document, has a station over two communities with people and powers lent to it. */
final class ZoneStation implements AutoCloseable {
    static final DivisionCode COUNTY = DivisionCode.of("990101");
    static final DivisionCode ZONE = DivisionCode.of("990101001190");
    static final DivisionCode MARKET = DivisionCode.of("990101001001");
    static final OrganId CENTRE = new OrganId("zhili");
    static final OrganId STATION = new OrganId("pianqu");
    static final OrganId POLICE = new OrganId("gongan");
    static final OrganId SUPERVISION = new OrganId("shichang");
    static final OfficerId CLERK = new OfficerId("chen-jing");
    static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    static final OfficerId KEEPER = new OfficerId("shao-lan");
    static final OfficerId CONSTABLE = new OfficerId("lin-tao");
    static final OfficerId COLLEAGUE = new OfficerId("zhou-yi");
    static final OfficerId INSPECTOR = new OfficerId("he-jing");

    final MovableTime time;
    private final InMemoryStores stores = new InMemoryStores();
    private final Transcript transcript;
    private final AtomicInteger commands = new AtomicInteger();
    private Yidi yidi;

    ZoneStation(String story, String instant) {
        this.time = MovableTime.at(instant);
        this.transcript = new Transcript(story, time);
        this.yidi = run(profile());
    }

    static CountyProfile profile() {
        try (Reader document = new InputStreamReader(
                Objects.requireNonNull(ZoneStation.class.getResourceAsStream("zone-county.json")),
                StandardCharsets.UTF_8)) {
            return ProfileDocuments.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Yidi yidi() {
        return yidi;
    }

    /** From now on the county works under {@code other}, on the same journal. */
    void goOnUnder(CountyProfile other) {
        yidi = run(other);
    }

    private Yidi run(CountyProfile profile) {
        return Yidi.builder()
                .profile(profile)
                .stores(stores)
                .keys(Keys.local("stories", new byte[32]))
                .staff(Staff.of(List.of(
                        officer(CLERK, "陈静", CENTRE, Role.RECEPTIONIST),
                        officer(DISPATCHER, "王磊", CENTRE, Role.CENTRE_DISPATCHER),
                        new Officer(KEEPER, "邵岚", STATION, ZONE, Set.of(Role.HANDLER)),
                        officer(CONSTABLE, "林涛", POLICE, Role.HANDLER),
                        officer(COLLEAGUE, "周毅", POLICE, Role.HANDLER),
                        officer(INSPECTOR, "何静", SUPERVISION, Role.HANDLER))))
                .clock(time)
                .build();
    }

    Registered register(CaseKind kind, String topic, String title, String caller) {
        return yidi.reception()
                .register(
                        by(CLERK),
                        Register.of(IntakeChannel.PHONE, MARKET, kind, FreeText.of(title), FreeText.of(title))
                                .about(new TopicCode(topic))
                                .between(PartyEntry.person(
                                        PartyRole.APPLICANT, PersonName.of(caller), PhoneNumber.of("13900007007"))))
                .orElseThrow();
    }

    /** The centre sends the case down to the station. */
    Answer<Receipt> sink(CaseId caseId) {
        return yidi.caseDesk()
                .dispatch(
                        by(DISPATCHER),
                        caseId,
                        new Dispatch(DispatchVerb.SINK, STATION, FreeText.of("就近办理"), Optional.empty()));
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

    private static Officer officer(OfficerId id, String name, OrganId organ, Role role) {
        return new Officer(id, name, organ, COUNTY, Set.of(role));
    }
}
