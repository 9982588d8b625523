package dev.yidi.example.center.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Mode;
import dev.yidi.ports.profile.Presets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterTest {
    @ParameterizedTest
    @EnumSource(Mode.class)
    void every_organ_has_a_handler_and_a_head(Mode mode) {
        CountyProfile profile = Presets.of(mode);
        Roster roster = Roster.of(profile);

        assertThat(profile.organs().current()).isNotEmpty().allSatisfy(organ -> {
            assertThat(officer(roster, Roster.handlerOf(organ.id(), false)))
                    .satisfies(officer -> assertThat(officer.organ()).isEqualTo(organ.id()))
                    .satisfies(officer -> assertThat(officer.roles()).containsExactly(Role.HANDLER));
            assertThat(officer(roster, Roster.handlerOf(organ.id(), true)).roles())
                    .containsExactlyInAnyOrder(Role.HANDLER, Role.ORGAN_HEAD, Role.SEALED_REPORT_OFFICER);
        });
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void every_role_but_the_librarys_own_is_there(Mode mode) {
        Set<Role> roles = Roster.of(Presets.of(mode)).all().stream()
                .flatMap(officer -> officer.roles().stream())
                .collect(Collectors.toSet());

        assertThat(roles).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void the_people_of_the_resource_lead_and_work_where_they_should(Mode mode) {
        CountyProfile profile = Presets.of(mode);
        Roster roster = Roster.of(profile);

        assertThat(roster.leading())
                .extracting(officer -> officer.id().value())
                .containsExactlyElementsOf(Arrays.asList(
                        "clerk",
                        "dispatcher",
                        "director",
                        "mediator",
                        "mediator2",
                        "supervisor",
                        "auditor",
                        "privacy",
                        "sealed",
                        "grid",
                        "town",
                        "online"));
        assertThat(officer(roster, new OfficerId("clerk")).organ())
                .isEqualTo(profile.centre().id());
        Organ township =
                profile.organs().get(officer(roster, new OfficerId("town")).organ());
        assertThat(township.tier()).isEqualTo(Tier.TOWNSHIP);
        assertThat(profile.territory()
                        .contains(
                                township.division(),
                                officer(roster, new OfficerId("grid")).division()))
                .isTrue();
    }

    private static Officer officer(Roster roster, OfficerId id) {
        return roster.find(id).orElseThrow();
    }
}
