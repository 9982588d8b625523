package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.testkit.InMemoryRooms;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import dev.yidi.testkit.Stutter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A centre on the shipped preset of a county with a centre, and the people of its stories. */
final class TongluCentre {
    static final CountyProfile COUNTY = Presets.centre();
    static final DivisionCode VILLAGE = DivisionCode.of("330122003001");
    static final OrganId CENTRE = new OrganId("zhili");
    static final OrganId POLICE = new OrganId("gongan");
    static final OrganId MEDIATION_COMMITTEE = new OrganId("tiaojie");
    static final OfficerId GRID_WORKER = new OfficerId("he-xiaoyan");
    static final OfficerId CLERK = new OfficerId("chen-jing");
    static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    static final OfficerId POLICE_OFFICER = new OfficerId("lin-tao");
    static final OfficerId ZHAO = new OfficerId("zhao-xiuying");
    static final OfficerId SUN = new OfficerId("sun-jianhua");

    static final OfficerId HEAD = new OfficerId("jiang-min");
    static final OfficerId KEEPER = new OfficerId("yu-hong");
    static final OfficerId SECOND_KEEPER = new OfficerId("fang-wei");

    final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    final InMemoryRooms rooms = new InMemoryRooms();
    private final InMemoryStores stores = new InMemoryStores();
    final Yidi yidi = Stutter.over(
            Yidi.builder()
                    .profile(COUNTY)
                    .stores(stores)
                    .keys(Keys.local("stories", new byte[32]))
                    .staff(Staff.of(List.of(
                            officer(GRID_WORKER, "何小燕", CENTRE, VILLAGE, Role.GRID_WORKER),
                            officer(CLERK, "陈静", CENTRE, county(), Role.RECEPTIONIST),
                            officer(DISPATCHER, "王磊", CENTRE, county(), Role.CENTRE_DISPATCHER),
                            officer(POLICE_OFFICER, "林涛", POLICE, county(), Role.HANDLER),
                            officer(HEAD, "蒋敏", CENTRE, county(), Role.CENTRE_HEAD),
                            officer(KEEPER, "俞红", CENTRE, county(), Role.DATA_PROTECTION_OFFICER),
                            officer(SECOND_KEEPER, "方伟", CENTRE, county(), Role.DATA_PROTECTION_OFFICER),
                            officer(ZHAO, "赵秀英", MEDIATION_COMMITTEE, county(), Role.HANDLER, Role.MEDIATOR),
                            officer(SUN, "孙建华", MEDIATION_COMMITTEE, county(), Role.HANDLER, Role.MEDIATOR))))
                    .rooms(rooms)
                    .clock(time)
                    .build(),
            stores.journal());
    private final AtomicInteger commands = new AtomicInteger();

    static DivisionCode county() {
        return COUNTY.territory().root().code();
    }

    /** A command of {@code officer} that was never sent before. */
    Envelope by(OfficerId officer) {
        return Envelope.of("story-" + commands.incrementAndGet(), officer);
    }

    /** That a rule said no, with exactly these reasons. */
    static void refused(Answer<?> answer, String... codes) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(answer.reasons()).extracting(Reason::code).containsExactlyInAnyOrder(codes);
    }

    private static Officer officer(OfficerId id, String name, OrganId organ, DivisionCode division, Role... roles) {
        return new Officer(id, name, organ, division, Set.of(roles));
    }
}
