package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Reason;
import dev.yidi.core.time.LimitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law says of each type, beside what the table says. */
class MediationTypesTest {
    @ParameterizedTest
    @CsvSource({
        "peoples, PEOPLES, FREE, CONSENT, PM_MEDIATE, none",
        "medical, MEDICAL, FREE, BODY, MEDIATE_MEDICAL, MEDIATE_MEDICAL",
        "medical-office, MEDICAL, NOT_STATED, BODY, MEDIATE_MEDICAL_OFFICE MEDIATE_MEDICAL_OFFICE_ACCEPT,"
                + " MEDIATE_MEDICAL_OFFICE",
        "industry, INDUSTRY, FREE, CONSENT, PM_MEDIATE, none",
        "administrative, ADMINISTRATIVE, NOT_STATED, BODY, none, none",
        "police, PUBLIC_SECURITY, NOT_STATED, CONSENT, MEDIATE_POLICE_SECOND, none",
        "traffic, TRAFFIC, NOT_STATED, BODY, MEDIATE_TRAFFIC, none",
        "market, MARKET, NOT_STATED, BODY, MEDIATE_MARKET MEDIATE_MARKET_ACCEPT MEDIATE_MARKET_TELL, MEDIATE_MARKET",
        "labour, LABOUR, NOT_STATED, CONSENT, MEDIATE_LABOUR, none",
        "rural-land, RURAL_LAND, NOT_STATED, CONSENT, none, none",
        "commercial, COMMERCIAL, PUBLISHED_PRICES, CONSENT, none, none",
        "court-pre-filing, COURT_PRE_FILING, NOT_STATED, BODY, MEDIATE_COURT_PRE_FILING, none",
        "court-ordinary, COURT_POST_FILING, NOT_STATED, BODY, MEDIATE_COURT_ORDINARY, none",
        "court-summary, COURT_POST_FILING, NOT_STATED, BODY, MEDIATE_COURT_SUMMARY, none",
        "court-summary-online, COURT_POST_FILING, NOT_STATED, BODY, MEDIATE_ONLINE_CHOOSE MEDIATE_ONLINE_CONFIRM"
                + " MEDIATE_ONLINE_CONTACT MEDIATE_ONLINE_SUMMARY, MEDIATE_ONLINE_SUMMARY",
        "reconsideration, RECONSIDERATION, NOT_STATED, BODY, none, none",
        "judicial, JUDICIAL, NOT_STATED, CONSENT, none, none"
    })
    void each_type_has_its_fee_its_beginning_and_its_limits(
            String name, MediationType type, FeeRule fee, AcceptanceRule acceptance, String limits, String expiry) {
        MediationTerms terms = terms(name);

        assertThat(terms.type()).isEqualTo(type);
        assertThat(terms.fee()).isEqualTo(fee);
        assertThat(terms.acceptance()).isEqualTo(acceptance);
        assertThat(terms.limits()).isEqualTo(limits(limits));
        assertThat(terms.expiryEnds()).isEqualTo(limits(expiry));
    }

    @ParameterizedTest
    @CsvSource({
        "peoples, PARTIES_SIGN MEDIATORS_SIGN BODY_SEALS",
        "medical, PARTIES_SIGN MEDIATORS_SIGN BODY_SEALS",
        "labour, PARTIES_SIGN MEDIATORS_SIGN BODY_SEALS",
        "rural-land, PARTIES_SIGN MEDIATORS_SIGN BODY_SEALS",
        "market, PARTIES_SIGN BODY_SEALS",
        "reconsideration, PARTIES_SIGN BODY_SEALS",
        "traffic, PARTIES_SIGN",
        "police, PARTIES_SIGN",
        "court-pre-filing, PARTIES_SIGN",
        "court-pre-filing-online, PARTIES_SIGN",
        "judicial, PARTIES_SIGN"
    })
    void each_type_has_the_acts_that_make_its_agreement_effective(String name, String acts) {
        assertThat(terms(name).effectActs())
                .isEqualTo(Arrays.stream(acts.split(" ", -1))
                        .map(EffectAct::valueOf)
                        .collect(Collectors.toSet()));
    }

    @Test
    void only_the_police_may_try_twice() {
        assertThat(MediationTermsTable.published().all())
                .filteredOn(terms -> terms.attempts() > 1)
                .extracting(MediationTerms::name)
                .containsExactly("police");
        assertThat(terms("police").attempts()).isEqualTo(2);
    }

    @Test
    void online_is_a_channel_of_a_type_and_not_a_type() {
        assertThat(terms("court-pre-filing-online").type())
                .isEqualTo(terms("court-pre-filing").type());
        assertThat(terms("court-ordinary-online").type())
                .isEqualTo(terms("court-ordinary").type());
        assertThat(MediationTermsTable.published().all())
                .filteredOn(terms -> !terms.online().isEmpty())
                .hasSize(3)
                .allSatisfy(terms -> {
                    assertThat(terms.notices()).contains(MediationNotice.FALSE_MEDIATION);
                    assertThat(terms.expiryEnds()).isNotEmpty();
                });
    }

    @Test
    void who_mediated_for_the_court_is_in_no_later_part_of_the_case() {
        Room room = Room.seated(terms("court-pre-filing"));

        for (LaterRole role : LaterRole.values()) {
            assertThat(room.mediation().againstLaterRole(Room.CHEN, role))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo("mediation.mediator.later-role");
                        assertThat(reason.basis()).extracting(c -> c.article()).containsExactly("16");
                    });
            assertThat(room.mediation().againstLaterRole(Room.ZHAO, role)).isEmpty();
            assertThat(Room.seated().mediation().againstLaterRole(Room.CHEN, role))
                    .isEmpty();
        }
    }

    @Test
    void terms_bind_on_their_days_and_in_their_place() {
        MediationTerms commercial = terms("commercial");
        assertThat(commercial.against(LocalDate.of(2026, 4, 30), "330122"))
                .extracting(Reason::code)
                .containsExactly("mediation.terms.not-in-force");
        assertThat(commercial.against(LocalDate.of(2026, 5, 1), "330122")).isEmpty();

        MediationTerms ningbo = terms("peoples-written");
        assertThat(ningbo.against(LocalDate.of(2026, 5, 1), "330212")).isEmpty();
        assertThat(ningbo.against(LocalDate.of(2015, 5, 1), "330122"))
                .extracting(Reason::code)
                .containsExactly("mediation.terms.not-in-force", "mediation.terms.elsewhere");
    }

    @Test
    void the_court_needs_its_own_referral() {
        ProposeMediation alone = Room.proposal(terms("court-pre-filing"), Referral.by(Linkage.POLICE, Room.POLICE));

        assertThat(alone.open(Room.START).reasons())
                .extracting(Reason::code)
                .containsExactly("mediation.propose.other-linkage");
    }

    @Test
    void where_the_law_wants_writing_no_agreement_is_oral() {
        for (String name : Set.of("medical", "rural-land", "traffic", "reconsideration")) {
            Room room = Room.mediated(terms(name));
            assertThat(room.refuses(
                            new RecordOralAgreement(Room.atOnce(), Set.of(Room.WANG, Room.LI), Room.CHEN, Set.of())))
                    .as(name)
                    .containsExactly("mediation.oral.writing-required");
        }
    }

    @Test
    void a_commercial_mediator_in_conflict_goes_whatever_the_parties_say() {
        Room room = Room.seated(terms("commercial"));

        room.does(new DeclareConflict(Room.CHEN, ConflictGround.INTEREST));

        assertThat(room.mediation().bench().sitting()).isEmpty();
        assertThat(room.refuses(new AppointMediator(Room.ZHAO, EnumSet.of(ConflictGround.OTHER_TIE))))
                .containsExactly("mediation.mediator.in-conflict");
    }

    @Test
    void where_one_request_suffices_the_mediator_steps_aside_at_once() {
        RequestRecusal request = new RequestRecusal(Room.LI, Room.CHEN, ConflictGround.OTHER_TIE, Room.SOMETHING);

        Room one = Room.seated(terms("peoples-one-request"));
        one.does(request);
        assertThat(one.mediation().bench().sitting()).isEmpty();

        Room decided = Room.seated();
        decided.does(request);
        assertThat(decided.mediation().bench().sitting()).hasSize(1);
    }

    @Test
    void before_the_court_not_accepting_the_named_mediator_is_a_refusal() {
        Room room = Room.seated(terms("court-pre-filing"));

        room.does(new ObjectToMediator(Room.LI, Room.CHEN));

        assertThat(room.mediation().ending())
                .hasValueSatisfying(e -> assertThat(e.end()).isEqualTo(MediationEnd.REFUSED));
        assertThat(room.refuses(Room.session(Room.CHEN))).contains("mediation.wrong-stage");
    }

    private static MediationTerms terms(String name) {
        return MediationTermsTable.published().get(name);
    }

    private static Set<LimitId> limits(String names) {
        return names.equals("none")
                ? Set.of()
                : Arrays.stream(names.split(" ", -1)).map(LimitId::new).collect(Collectors.toSet());
    }
}
