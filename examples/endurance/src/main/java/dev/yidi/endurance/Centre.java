package dev.yidi.endurance;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import java.util.List;
import java.util.Set;

/** The centre that is killed: the same in every process. */
final class Centre {
    static final OfficerId CLERK = new OfficerId("clerk");
    static final OfficerId HANDLER = new OfficerId("handler");
    static final OrganId BUREAU = new OrganId("zhujian");

    private Centre() {}

    static Yidi over(Stores stores, long startMillis) {
        CountyProfile county = Presets.centre();
        return Yidi.builder()
                .profile(county)
                .stores(stores)
                .keys(Keys.local("endurance", new byte[32]))
                .staff(Staff.of(List.of(
                        officer(county, CLERK, county.centre().id(), Role.RECEPTIONIST, Role.CENTRE_DISPATCHER),
                        officer(county, HANDLER, BUREAU, Role.HANDLER))))
                .clock(new FastClock(startMillis))
                .build();
    }

    private static Officer officer(CountyProfile county, OfficerId id, OrganId organ, Role... roles) {
        return new Officer(id, id.value(), organ, county.territory().root().code(), Set.of(roles));
    }
}
