package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.time.ClockId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may come near a case: role × organ × division × assignment × confidentiality. */
class AccessPolicyTest {
    private static final AccessPolicy POLICY = new AccessPolicy(CountyDesk.profile());

    @Test
    void the_accountable_organ_reads_and_handles_and_others_do_not() {
        CaseFile file = Play.petition().acceptedBy(CountyDesk.HOUSING).file();

        assertThat(permits(staff("a", CountyDesk.HOUSING, Role.HANDLER), Operation.READ, file))
                .isTrue();
        assertThat(permits(staff("a", CountyDesk.HOUSING, Role.HANDLER), Operation.HANDLE, file))
                .isTrue();
        assertThat(permits(staff("b", CountyDesk.POLICE, Role.HANDLER), Operation.READ, file))
                .isFalse();
        assertThat(permits(staff("b", CountyDesk.POLICE, Role.ORGAN_HEAD), Operation.READ, file))
                .isFalse();
    }

    @Test
    void the_centre_keeps_sight_of_what_it_took_in_and_a_returning_organ_loses_it() {
        Play play = Play.petition().forwardedTo(CountyDesk.HOUSING);
        Officer housing = staff("a", CountyDesk.HOUSING, Role.HANDLER);
        Officer reception = staff("r", CountyDesk.CENTRE, Role.RECEPTIONIST);

        assertThat(permits(housing, Operation.READ, play.file())).isTrue();
        assertThat(permits(reception, Operation.READ, play.file())).isTrue();
        CaseFile returned = play.returnedBy(CountyDesk.HOUSING).file();
        assertThat(permits(housing, Operation.READ, returned)).isFalse();
        assertThat(permits(reception, Operation.READ, returned)).isTrue();
    }

    @Test
    void divisions_open_cases_to_those_who_answer_for_them() {
        CaseFile file = Play.petition().acceptedBy(CountyDesk.HOUSING).file();

        assertThat(permits(at(CountyDesk.TOWN_A, Role.SUPERVISOR), Operation.READ, file))
                .isTrue();
        assertThat(permits(at(CountyDesk.COUNTY, Role.AUDITOR), Operation.AUDIT, file))
                .isTrue();
        assertThat(permits(at(CountyDesk.GRID, Role.GRID_WORKER), Operation.READ, file))
                .isTrue();
        assertThat(permits(at(CountyDesk.TOWN_B, Role.SUPERVISOR), Operation.READ, file))
                .isFalse();
        assertThat(permits(at(CountyDesk.TOWN_A, Role.HANDLER), Operation.READ, file))
                .isFalse();
    }

    @Test
    void heads_of_superior_organs_look_down_the_line() {
        CaseFile file = Play.petition().acceptedBy(CountyDesk.POST).file();

        assertThat(permits(staff("chief", CountyDesk.POLICE, Role.ORGAN_HEAD), Operation.READ, file))
                .isTrue();
        assertThat(permits(staff("junior", CountyDesk.POLICE, Role.HANDLER), Operation.READ, file))
                .isFalse();
        assertThat(permits(staff("chief", CountyDesk.HALL_A, Role.ORGAN_HEAD), Operation.READ, file))
                .isFalse();
    }

    @Test
    void a_role_is_needed_besides_sight() {
        CaseFile file = Play.petition().acceptedBy(CountyDesk.HOUSING).file();

        assertThat(permits(at(CountyDesk.COUNTY, Role.AUDITOR), Operation.HANDLE, file))
                .isFalse();
        assertThat(permits(staff("a", CountyDesk.HOUSING, Role.HANDLER), Operation.APPROVE, file))
                .isFalse();
        assertThat(permits(staff("h", CountyDesk.HOUSING, Role.ORGAN_HEAD), Operation.APPROVE, file))
                .isTrue();
        assertThat(permits(staff("a", CountyDesk.HOUSING), Operation.READ, file))
                .isFalse();
    }

    @Test
    void recusal_is_a_denial_that_no_role_overrides() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING);
        CaseFile file = play.does(
                        new RecuseOfficer(new OfficerId("h"), ConflictGround.INTEREST, Play.text(), Optional.empty()))
                .file();
        Officer everything =
                new Officer(new OfficerId("h"), "某人", CountyDesk.HOUSING, CountyDesk.COUNTY, EnumSet.allOf(Role.class));

        assertThat(permits(everything, Operation.READ, play.file())).isTrue();
        for (Operation operation : Operation.values()) {
            assertThat(permits(everything, operation, file))
                    .as(operation.name())
                    .isEqualTo(!operation.isOfCase());
        }
    }

    @Test
    void the_accused_organ_and_all_below_it_never_see_a_report() {
        CaseFile file = Play.begin(Registration.report(CountyDesk.POLICE)).file();

        for (OrganId organ : new OrganId[] {CountyDesk.POLICE, CountyDesk.POST}) {
            Officer everything =
                    new Officer(new OfficerId("x"), "某人", organ, CountyDesk.COUNTY, EnumSet.allOf(Role.class));
            assertThat(permits(everything, Operation.READ, file))
                    .as(organ.value())
                    .isFalse();
        }
        assertThat(permits(
                        new Officer(
                                new OfficerId("y"),
                                "某人",
                                CountyDesk.GOVERNMENT,
                                CountyDesk.COUNTY,
                                Set.of(Role.SEALED_REPORT_OFFICER, Role.SUPERVISOR)),
                        Operation.READ,
                        file))
                .isTrue();
    }

    @Test
    void superiors_of_the_accused_do_not_see_it_where_the_county_says_so() {
        var profile = CountyDesk.profile(Policies.sealedFromSuperiors());
        CaseFile file =
                Play.begin(profile, Registration.report(CountyDesk.POLICE)).file();
        AccessFacts facts = AccessFacts.of(file, profile);
        Officer superior = new Officer(
                new OfficerId("y"), "某人", CountyDesk.GOVERNMENT, CountyDesk.COUNTY, EnumSet.allOf(Role.class));
        Officer centre =
                new Officer(new OfficerId("z"), "某人", CountyDesk.CENTRE, CountyDesk.COUNTY, EnumSet.allOf(Role.class));

        assertThat(new AccessPolicy(profile).permits(superior, Operation.READ, facts))
                .isFalse();
        assertThat(new AccessPolicy(profile).permits(centre, Operation.READ, facts))
                .isTrue();
    }

    @Test
    void a_sealed_report_is_for_its_officers_and_the_assigned() {
        CaseFile file =
                Play.begin(Registration.report()).acceptedBy(CountyDesk.HOUSING).file();

        assertThat(permits(staff("head", CountyDesk.CENTRE, Role.CENTRE_HEAD), Operation.READ, file))
                .isFalse();
        assertThat(permits(staff("r", CountyDesk.CENTRE, Role.RECEPTIONIST), Operation.READ, file))
                .isFalse();
        assertThat(permits(at(CountyDesk.COUNTY, Role.AUDITOR), Operation.READ, file))
                .isFalse();
        assertThat(permits(staff("s", CountyDesk.CENTRE, Role.SEALED_REPORT_OFFICER), Operation.READ, file))
                .isTrue();
        assertThat(permits(staff(Play.HAN.value(), CountyDesk.HOUSING, Role.HANDLER), Operation.HANDLE, file))
                .isTrue();
        assertThat(permits(staff("s", CountyDesk.POLICE, Role.SEALED_REPORT_OFFICER), Operation.READ, file))
                .isFalse();
        assertThat(permits(staff(Play.CLERK.value(), CountyDesk.CENTRE, Role.RECEPTIONIST), Operation.READ, file))
                .isFalse();
    }

    @Test
    void an_accusation_among_petitions_is_sealed_too() {
        CaseFile file = Play.begin(
                        Registration.petition().as(CaseKind.PETITION, Optional.of(PetitionCategory.REPORT_ACCUSATION)))
                .file();

        assertThat(AccessFacts.of(file, CountyDesk.profile()).sealed()).isTrue();
        assertThat(permits(staff("head", CountyDesk.CENTRE, Role.CENTRE_HEAD), Operation.READ, file))
                .isFalse();
    }

    @Test
    void who_took_over_from_an_abolished_organ_sees_its_cases() {
        CaseFile file = Play.petition()
                .file()
                .after(new CaseDispatched(
                        Play.START,
                        DispatchVerb.FORWARD,
                        CountyDesk.CENTRE,
                        CountyDesk.LAND,
                        Play.text(),
                        Optional.empty()));

        assertThat(permits(staff("a", CountyDesk.HOUSING, Role.HANDLER), Operation.READ, file))
                .isTrue();
    }

    @Test
    void the_timekeeper_keeps_time_and_reads_nothing() {
        CaseFile file = Play.petition().file();
        Officer system = staff("system", CountyDesk.CENTRE, Role.SYSTEM);

        assertThat(permits(system, Operation.KEEP_TIME, file)).isTrue();
        assertThat(permits(system, Operation.READ, file)).isFalse();
        assertThat(permits(staff("h", CountyDesk.CENTRE, Role.CENTRE_HEAD), Operation.KEEP_TIME, file))
                .isFalse();
    }

    @Test
    void an_overseer_brought_in_by_a_rung_sees_the_case() {
        Officer head = staff("g", CountyDesk.GOVERNMENT, Role.HANDLER);
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING);

        assertThat(permits(head, Operation.READ, play.file())).isFalse();
        CaseFile raised = play.file()
                .after(new RungFired(
                        Play.START,
                        new ClockId("XF_HANDLE-1"),
                        new RungId("raise"),
                        RungAction.RAISE,
                        Optional.of(CountyDesk.GOVERNMENT)));
        assertThat(permits(head, Operation.READ, raised)).isTrue();
    }

    private static boolean permits(Officer reader, Operation operation, CaseFile file) {
        return POLICY.permits(reader, operation, AccessFacts.of(file, CountyDesk.profile()));
    }

    /** Of an organ, in a division where nothing happens. */
    private static Officer staff(String id, OrganId organ, Role... roles) {
        return new Officer(new OfficerId(id), "某人", organ, CountyDesk.TOWN_B, Set.of(roles));
    }

    /** Of a division, for an organ that has nothing to do with the case. */
    private static Officer at(DivisionCode division, Role... roles) {
        return new Officer(new OfficerId("d"), "某人", CountyDesk.HALL_B, division, Set.of(roles));
    }
}
