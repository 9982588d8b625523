package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Validity;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.profile.ProfileDocuments;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The terms the mediation room offers for a case, and those it takes. */
class MediationTermsTest {
    private static final String ROW = """
            "mediation": [{"id": "peoples-here", "like": "peoples", "instead": true, "from": "2026-01-01",
              "jurisdiction": "CN-990101", "basis": {"source": "甲县调解办法(2026)", "article": "3"}, "reminder": "9 days"}],""";

    private final CountyProfile county = ProfileDocuments.read(
            new StringReader(ProfileDocuments.write(SmallCounty.profile()).replace("\"mediation\": [],", ROW)));
    private final Counters counters = new Counters(new InMemoryStores(), county, SmallCounty.officers());

    @Test
    void the_room_offers_the_county_s_own_terms_in_place_of_what_they_narrow() {
        CaseId accepted = accepted();

        List<String> offered =
                counters.yidi.mediationRoom().terms(SmallCounty.HOUSING_OFFICER, accepted).orElseThrow().stream()
                        .map(MediationTerms::name)
                        .toList();
        assertThat(offered)
                .contains("peoples-here", "administrative", "labour")
                .doesNotContain("peoples", "commercial", "peoples-written");
        assertThat(counters.yidi.mediationRoom().terms(SmallCounty.POLICE_OFFICER, accepted))
                .isInstanceOf(Answer.Absent.class);
    }

    @Test
    void a_mediation_is_not_proposed_under_what_the_county_narrowed_nor_under_what_stands_nowhere() {
        CaseId accepted = accepted();
        LocalTerms own = county.localTerms("peoples-here").orElseThrow();
        MediationTerms invented = own.terms().during(Validity.from(LocalDate.of(2020, 1, 1)));

        assertThat(codes(propose(accepted, MediationTermsTable.published().get("peoples"))))
                .contains("mediation.terms.narrowed");
        assertThat(codes(propose(accepted, invented))).contains("mediation.terms.unknown");
        assertThat(codes(propose(accepted, own.terms())))
                .doesNotContain("mediation.terms.unknown", "mediation.terms.narrowed");
    }

    private CaseId accepted() {
        CaseId caseId = counters.open(Counters.petition());
        counters.dispatch(caseId, SmallCounty.HOUSING);
        counters.yidi
                .caseDesk()
                .accept(counters.by(SmallCounty.HOUSING_OFFICER), caseId, new AcceptCase(SmallCounty.HOUSING_OFFICER))
                .orElseThrow();
        return caseId;
    }

    private Answer<Receipt> propose(CaseId caseId, MediationTerms terms) {
        ProceedingId id = new ProceedingId("m1");
        ProposeMediation proposal = new ProposeMediation(
                id,
                terms,
                Referral.none(),
                MediationOrigin.APPLIED,
                Set.of(new PartyId("p1"), new PartyId("p2")),
                "甲县调解委员会");
        return counters.yidi.mediationRoom().propose(counters.by(SmallCounty.HOUSING_OFFICER), caseId, id, proposal);
    }

    private static List<String> codes(Answer<Receipt> answer) {
        return answer.reasons().stream().map(Reason::code).toList();
    }
}
