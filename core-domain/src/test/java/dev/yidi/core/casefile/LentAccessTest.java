package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.OwnCases;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.RuleSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a lent officer may see: the station's cases under the lent power, and their own organ's as the loan says. */
class LentAccessTest {
    private static final Officer LENT = staff("of-police", CountyDesk.POLICE, Role.HANDLER);
    private static final Officer COLLEAGUE = staff("qin", CountyDesk.POLICE, Role.HANDLER);
    private static final Officer CHIEF = staff("chief", CountyDesk.POLICE, Role.ORGAN_HEAD);
    private static final Instant MARCH = Play.START;
    private static final Instant APRIL = Instant.parse("2026-04-01T01:00:00Z");

    private final CountyProfile county = CountyDesk.zoned();
    private final CaseFile atStation = Play.begin(county, Registration.dispute())
            .by(CountyDesk.CENTRE)
            .does(Play.dispatch(DispatchVerb.SINK, CountyDesk.STATION))
            .file();
    private final CaseFile atHome = Play.begin(county, Registration.dispute())
            .acceptedBy(CountyDesk.POLICE)
            .file();

    @Test
    void the_lent_read_and_handle_the_station_s_case_and_their_colleagues_do_not() {
        assertThat(permits(county, MARCH, LENT, Operation.READ, atStation)).isTrue();
        assertThat(permits(county, MARCH, LENT, Operation.HANDLE, atStation)).isTrue();
        assertThat(permits(county, MARCH, COLLEAGUE, Operation.READ, atStation)).isFalse();
        assertThat(permits(county, APRIL, LENT, Operation.READ, atStation)).isFalse();
    }

    @Test
    void a_station_s_case_outside_the_lent_power_stays_closed_to_the_lent() {
        CaseFile other = Play.begin(county, Registration.dispute().on(Optional.of(CountyDesk.HOMESTEAD)))
                .by(CountyDesk.CENTRE)
                .does(Play.dispatch(DispatchVerb.SINK, CountyDesk.STATION))
                .file();

        assertThat(permits(county, MARCH, LENT, Operation.READ, other)).isFalse();
    }

    @Test
    void the_head_of_the_organ_that_stays_answerable_reads_what_is_done_under_the_loan() {
        assertThat(permits(county, MARCH, CHIEF, Operation.READ, atStation)).isTrue();
    }

    @Test
    void own_cases_are_kept_or_suspended_while_on_duty_and_what_is_assigned_in_person_is_kept() {
        CountyProfile strict = suspending();
        CaseFile mine = Play.begin(county, Registration.dispute())
                .forwardedTo(CountyDesk.POLICE)
                .by(CountyDesk.POLICE)
                .does(new AcceptCase(LENT.id()))
                .file();

        assertThat(permits(county, MARCH, LENT, Operation.READ, atHome)).isTrue();
        assertThat(permits(strict, MARCH, LENT, Operation.READ, atHome)).isFalse();
        assertThat(permits(strict, MARCH, LENT, Operation.READ, mine)).isTrue();
        assertThat(permits(strict, MARCH, LENT, Operation.READ, atStation)).isTrue();
        assertThat(permits(strict, APRIL, LENT, Operation.READ, atHome))
                .as("home again")
                .isTrue();
    }

    @Test
    void the_accused_side_is_the_lender_s_as_well_as_the_station_s() {
        assertThat(ReaderScope.of(LENT, county, local(MARCH)).held())
                .contains(
                        AccessTag.line(CountyDesk.POLICE),
                        AccessTag.line(CountyDesk.STATION),
                        AccessTag.line(CountyDesk.HALL_A),
                        AccessTag.member(CountyDesk.STATION));
        assertThat(ReaderScope.of(LENT, suspending(), local(MARCH)).held())
                .contains(AccessTag.line(CountyDesk.POLICE), AccessTag.member(CountyDesk.POLICE))
                .doesNotContain(AccessTag.organ(CountyDesk.POLICE));
    }

    @Test
    void a_sealed_report_is_opened_to_nobody_by_a_loan() {
        CaseFile sealed = Play.begin(
                        county, Registration.report(CountyDesk.HOUSING).on(Optional.of(CountyDesk.NOISE)))
                .by(CountyDesk.CENTRE)
                .does(Play.dispatch(DispatchVerb.SINK, CountyDesk.STATION))
                .file();

        assertThat(sealed.custody().lent()).hasSize(1);
        assertThat(AccessFacts.of(sealed, county).allow()).doesNotContain(AccessTag.loan(CountyDesk.LOAN));
    }

    private static CountyProfile suspending() {
        Loan loan = CountyDesk.loan(LoanEnd.RAISE);
        return CountyDesk.zoned(
                CountyDesk.POLICY,
                RuleSet.national2022(),
                List.of(new Loan(
                        loan.id(),
                        loan.lender(),
                        loan.borrower(),
                        loan.superior(),
                        loan.officers(),
                        loan.powers(),
                        loan.term(),
                        loan.days(),
                        loan.hours(),
                        loan.basis(),
                        OwnCases.SUSPENDED,
                        loan.atEnd())));
    }

    private static boolean permits(
            CountyProfile profile, Instant now, Officer reader, Operation operation, CaseFile file) {
        return new AccessPolicy(profile).at(now).permits(reader, operation, AccessFacts.of(file, profile));
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, CountyDesk.ZONE);
    }

    private static Officer staff(String id, OrganId organ, Role role) {
        return new Officer(new OfficerId(id), "某人", organ, CountyDesk.COUNTY, Set.of(role));
    }
}
