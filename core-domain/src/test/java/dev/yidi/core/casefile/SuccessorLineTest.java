package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.Role;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The accused side follows mergers of organs: who may not act may not read either. */
class SuccessorLineTest {
    private static final OrganId STATION = new OrganId("housing-station");
    private static final OrganId OLD_POST = new OrganId("old-post");
    private static final CountyProfile PROFILE = profile();

    @Test
    void what_stands_below_the_successor_of_the_accused_sees_nothing() {
        assertBarred(Registration.report(CountyDesk.LAND), STATION);
    }

    @Test
    void who_works_for_an_organ_that_went_over_to_the_accused_side_sees_nothing() {
        assertBarred(Registration.report(CountyDesk.POLICE), OLD_POST);
    }

    @Test
    void heads_over_the_successor_look_down_the_line_and_so_do_not_those_of_before() {
        CaseFile file = Play.begin(PROFILE, Registration.petition())
                .file()
                .after(new CaseDispatched(
                        Play.START, DispatchVerb.FORWARD, CountyDesk.CENTRE, OLD_POST, Play.text(), Optional.empty()));

        assertThat(sees(officer(CountyDesk.POLICE, EnumSet.of(Role.ORGAN_HEAD)), file))
                .isTrue();
        assertThat(sees(officer(CountyDesk.HALL_B, EnumSet.of(Role.ORGAN_HEAD)), file))
                .isFalse();
    }

    private static void assertBarred(Registration report, OrganId organ) {
        Play play = Play.begin(PROFILE, report);
        assertThat(play.by(organ).refusals(new AddNote(Play.text()))).containsExactly("case.actor.accused");
        assertThat(sees(officer(organ, EnumSet.allOf(Role.class)), play.file())).isFalse();
    }

    private static boolean sees(Officer officer, CaseFile file) {
        return new AccessPolicy(PROFILE).permits(officer, Operation.READ, AccessFacts.of(file, PROFILE));
    }

    private static Officer officer(OrganId organ, EnumSet<Role> roles) {
        return new Officer(new OfficerId("x"), "某人", organ, CountyDesk.COUNTY, roles);
    }

    private static CountyProfile profile() {
        CountyProfile county = CountyDesk.profile();
        List<Organ> organs = new ArrayList<>(county.organs().all());
        organs.add(organ(STATION, CountyDesk.HOUSING, Optional.empty()));
        organs.add(organ(OLD_POST, CountyDesk.HALL_B, Optional.of(CountyDesk.POST)));
        return county.revise().organs(Organs.of(organs)).profile();
    }

    private static Organ organ(OrganId id, OrganId superior, Optional<OrganId> successor) {
        return new Organ(
                id,
                id + "大楼",
                Tier.TOWNSHIP,
                CountyDesk.TOWN_A,
                Optional.of(superior),
                List.of(Competence.general()),
                Stationing.whole(),
                successor,
                false);
    }
}
