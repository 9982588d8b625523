package dev.yidi.ports.profile;

import static dev.yidi.ports.profile.SmallDocument.faults;
import static dev.yidi.ports.profile.SmallDocument.read;
import static dev.yidi.ports.profile.SmallDocument.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.desk.OwnCases;
import dev.yidi.core.profile.CountyProfile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is lent to stations stands in the document, is told apart in differences and travels without its people. */
class LoanFormTest {
    private static final String LOAN = """
            {"id": "border-days", "lender": "land", "borrower": "cun-990101101201", "officers": ["chen"],
              "powers": [{"topics": ["land.border"], "kinds": ["DISPUTE"]}],
              "from": "2026-01-01", "until": "2026-12-31", "days": {"weekdays": ["MONDAY"]}, "hours": "14:00-17:00",
              "basis": {"source": "甲县派驻办法(2026)", "article": "4"}, "ownCases": "SUSPENDED", "atEnd": "WATCH"}
            """;
    private static final String TEXTS = "\"texts\":";

    @Test
    void a_loan_is_read_with_everything_it_says() {
        Loan loan = read(lending(LOAN)).loans().get(0);

        assertThat(loan.id()).isEqualTo(new LoanId("border-days"));
        assertThat(loan.superior()).as("the lender, where nothing else is said").isEqualTo(new OrganId("land"));
        assertThat(loan.officers()).containsExactly(new OfficerId("chen"));
        assertThat(loan.isServedOn(LocalDate.of(2026, 3, 2))).as("a Monday").isTrue();
        assertThat(loan.isServedOn(LocalDate.of(2026, 3, 3))).as("a Tuesday").isFalse();
        assertThat(loan.isOnDutyAt(LocalDateTime.of(2026, 3, 2, 14, 0))).isTrue();
        assertThat(loan.isOnDutyAt(LocalDateTime.of(2026, 3, 2, 17, 0))).isFalse();
        assertThat(loan.ownCases()).isEqualTo(OwnCases.SUSPENDED);
        assertThat(loan.atEnd()).isEqualTo(LoanEnd.WATCH);
    }

    @Test
    void a_county_that_lends_nothing_is_written_without_loans() {
        assertThat(ProfileDocuments.write(Presets.sunk())).doesNotContain("\"loans\"");
    }

    @Test
    void every_fault_of_form_and_content_is_told_by_its_path() {
        assertThat(faults(lending(LOAN.replace("2026-12-31", "2025-12-31"))))
                .containsExactly("loans[border-days].validity validity.reversed");
        assertThat(faults(lending(LOAN.replace("\"atEnd\": \"WATCH\"", "\"atEnd\": \"LOSE\"")
                        .replace("land.border", "sea")
                        .replace("\"lender\": \"land\"", "\"lender\": \"navy\""))))
                .contains("loans[border-days].atEnd profile.choice");
        assertThat(faults(lending(
                        LOAN.replace("land.border", "sea").replace("\"lender\": \"land\"", "\"lender\": \"navy\""))))
                .containsExactlyInAnyOrder(
                        "loans[border-days].lender profile.unknown-organ",
                        "loans[border-days].superior profile.unknown-organ",
                        "loans[border-days].powers[0].topics profile.unknown-topic");
        assertThat(faults(lending(LOAN.replace("\"basis\": {\"source\": \"甲县派驻办法(2026)\", \"article\": \"4\"},", ""))))
                .containsExactly("loans[border-days].basis profile.missing");
    }

    @Test
    void a_withdrawn_loan_is_one_readable_difference() {
        CountyProfile before = read(lending(LOAN));
        CountyProfile after = read(lending(LOAN.replace("2026-12-31", "2026-06-30")));

        assertThat(ProfileDiff.between(before, after))
                .hasToString("~ loans[border-days].until: \"2026-12-31\" → \"2026-06-30\"");
        assertThat(ProfileDiff.between(before, read(SmallDocument.TEXT)).toString())
                .contains("loans[border-days]");
    }

    @Test
    void a_loan_travels_without_its_people_and_leaves_those_of_the_county_where_they_are() {
        CountyProfile home = read(lending(LOAN));
        CountyProfile other = read(SmallDocument.TEXT.replace("\"county\": \"990101\"", "\"county\": \"990102\""));
        Pack pack = Packs.export(
                home,
                new PackLabel("p", "1", "派驻", new CountyId("990101"), LocalDate.of(2026, 3, 1), ""),
                Set.of("loans[border-days]"));
        PackChoices choices = PackChoices.version("2")
                .map(new OrganId("land"), new OrganId("land"))
                .map(new OrganId("cun-990101101201"), new OrganId("cun-990101101201"));

        CountyProfile made = Packs.apply(pack, other, choices);

        assertThat(pack.needs().organs()).containsExactly(new OrganId("land"), new OrganId("cun-990101101201"));
        assertThat(Packs.write(pack)).doesNotContain("chen");
        assertThat(made.loans())
                .singleElement()
                .satisfies(loan -> assertThat(loan.officers()).isEmpty());
        assertThat(Packs.apply(pack, home, choices)).isSameAs(home);
    }

    private static String lending(String loan) {
        return with(TEXTS, "\"loans\": [" + loan + "], " + TEXTS);
    }
}
