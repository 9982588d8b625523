package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the citizen does and what is asked of them: trips, material, urging, rating, parties. */
class CitizenTest {
    private static final FreeText CENTRE_HALL = FreeText.of("centre大楼");
    private static final FreeText TOWN_HALL = FreeText.of("乙镇政府");

    @Test
    void a_second_place_is_warned_of_with_what_can_be_offered_instead() {
        Play play = Play.petition();
        RecordTrip there = new RecordTrip(Optional.of(Play.WANG), TOWN_HALL, TripPurpose.MATERIAL, false);

        assertThat(play.reasons(there)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("case.trip.second-place");
            assertThat(reason.details())
                    .containsEntry("places", "1")
                    .containsEntry("trips", "1")
                    .containsEntry("offers", "proxy, online");
        });
        assertThat(play.file().trips().warning(CENTRE_HALL)).isEmpty();
        assertThat(Trips.NONE.warning(TOWN_HALL)).isEmpty();
    }

    @Test
    void trips_and_places_are_counted() {
        Play play = Play.petition()
                .does(new RecordTrip(Optional.of(Play.WANG), CENTRE_HALL, TripPurpose.MATERIAL, false))
                .does(new RecordTrip(Optional.empty(), TOWN_HALL, TripPurpose.INSPECTION, true));

        assertThat(play.file().trips().count()).isEqualTo(3);
        assertThat(play.file().trips().places()).containsExactly(CENTRE_HALL, TOWN_HALL);
        assertThat(play.file().trips().warning(TOWN_HALL)).isEmpty();
    }

    @Test
    void another_room_of_the_same_place_is_no_second_place() {
        RecordTrip upstairs =
                new RecordTrip(Optional.empty(), FreeText.of("centre大楼，三号调解室"), TripPurpose.MEDIATION, false);
        Play play = Play.petition();

        assertThat(play.refusals(upstairs)).isEmpty();
        assertThat(play.does(upstairs).file().trips().places()).containsExactly(CENTRE_HALL);
        assertThat(new Trip(Play.START, Optional.empty(), FreeText.of("，三号"), 1, TripPurpose.OTHER).siteName())
                .isEqualTo(FreeText.of("，三号"));
    }

    @Test
    void a_trip_and_material_are_of_a_known_party() {
        PartyId ghost = new PartyId("ghost");

        assertThat(Play.petition().refusals(new RecordTrip(Optional.of(ghost), CENTRE_HALL, TripPurpose.OTHER, false)))
                .containsExactly("case.party.unknown");
        assertThat(Play.petition().refusals(new AddMaterial(Optional.of(ghost), Play.text())))
                .containsExactly("case.party.unknown");
    }

    @Test
    void a_citizen_does_not_make_a_case_grow_without_end_and_an_officer_still_adds_what_they_bring() {
        AddMaterial more = new AddMaterial(Optional.empty(), FreeText.of("再来一份"));
        Play play = Play.petition().by(Actor.citizen());
        for (int i = 1; i < AddMaterial.MOST; i++) {
            play = play.does(more);
        }
        assertThat(play.refusals(more)).isEmpty();
        Play full = play.by(CountyDesk.CENTRE).does(more);

        assertThat(full.by(Actor.citizen()).reasons(more)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("case.material.too-many");
            assertThat(reason.details()).containsEntry("most", "100");
        });
        assertThat(full.by(CountyDesk.CENTRE).refusals(more)).isEmpty();
    }

    @Test
    void a_citizen_asks_no_more_about_their_data_while_five_requests_wait() {
        Play play = Play.petition().by(Actor.citizen());
        for (int i = 0; i < MakeSubjectRequest.MOST_PENDING; i++) {
            play = play.does(asking(i, Play.WANG));
        }
        MakeSubjectRequest once = asking(5, Play.WANG);

        assertThat(play.reasons(once)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("case.subject-request.pending");
            assertThat(reason.details()).containsEntry("most", "5");
        });
        assertThat(play.by(CountyDesk.CENTRE).refusals(once)).isEmpty();
        assertThat(play.refusals(
                        new MakeSubjectRequest(once.id(), Optional.empty(), SubjectRight.COPY, Optional.empty())))
                .isEmpty();
        assertThat(play.by(CountyDesk.CENTRE)
                        .does(new DecideSubjectRequest(
                                asking(0, Play.WANG).id(), true, Optional.empty(), Optional.empty()))
                        .by(Actor.citizen())
                        .refusals(once))
                .isEmpty();
    }

    private static MakeSubjectRequest asking(int number, PartyId party) {
        return new MakeSubjectRequest(
                new SubjectRequestId("r" + number), Optional.of(party), SubjectRight.COPY, Optional.empty());
    }

    @Test
    void material_is_kept_in_order() {
        Play play = Play.petition()
                .by(Actor.citizen())
                .does(new AddMaterial(Optional.of(Play.WANG), FreeText.of("一")))
                .does(new AddMaterial(Optional.empty(), FreeText.of("二")));

        assertThat(play.file().aftercare().materials())
                .extracting(Material::text)
                .containsExactly(FreeText.of("一"), FreeText.of("二"));
    }

    @Test
    void a_citizen_urges_no_oftener_than_the_county_says() {
        Play urged = Play.petition().by(Actor.citizen()).does(new UrgeCase());
        Instant free = Instant.parse("2026-03-05T16:00:00Z");

        assertThat(urged.at(free.minusSeconds(1)).reasons(new UrgeCase()))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("case.urge.too-soon");
                    assertThat(reason.detail("next")).contains(free.toString());
                });
        assertThat(urged.at(free).does(new UrgeCase()).file().aftercare().urges())
                .hasSize(2);
    }

    @Test
    void an_officer_urges_and_rates_only_in_the_citizens_place() {
        Play play = Play.petition().closedBy(CountyDesk.HOUSING);
        RateCase rating = new RateCase(RatedSubject.ORGAN, "SATISFIED", Optional.empty());
        Actor proxy = Actor.officer(Play.HAN, CountyDesk.HOUSING).onBehalfOf(Play.WANG);

        assertThat(play.refusals(rating)).containsExactly("case.actor.not-citizen");
        assertThat(play.by(proxy).refusals(rating)).containsExactly("mandate.none");
        assertThat(Play.petition().refusals(new UrgeCase())).containsExactly("case.actor.not-citizen");
        Play mandated = Play.petition().does(MandateTest.given(Play.HAN, MandateScope.URGE, MandateScope.RATE));
        assertThat(mandated.by(proxy).refusals(new UrgeCase())).isEmpty();
        assertThat(mandated.closedBy(CountyDesk.HOUSING).by(proxy).refusals(rating))
                .isEmpty();
    }

    @Test
    void each_subject_is_rated_once_on_the_countys_scale_after_the_answer() {
        Play play = Play.petition().by(Actor.citizen());
        RateCase good = new RateCase(RatedSubject.WINDOW, "SATISFIED", Optional.empty());
        Play closed = Play.petition().closedBy(CountyDesk.HOUSING).by(Actor.citizen());

        assertThat(play.refusals(good)).containsExactly("case.not-answered");
        assertThat(closed.refusals(new RateCase(RatedSubject.ORGAN, "GREAT", Optional.empty())))
                .containsExactly("case.rate.grade-unknown");
        assertThat(closed.refusals(new RateCase(RatedSubject.MEDIATOR, "SATISFIED", Optional.empty())))
                .containsExactly("case.rate.nothing-to-rate");
        assertThat(closed.refusals(new RateCase(RatedSubject.ORGAN, "UNSATISFIED", Optional.empty())))
                .containsExactly("case.reason-missing");
        Play rated = closed.does(good);
        assertThat(rated.refusals(good)).containsExactly("case.rate.before");
        assertThat(rated.refusals(new RateCase(RatedSubject.ORGAN, "SATISFIED", Optional.empty())))
                .isEmpty();
        assertThat(rated.by(CountyDesk.CENTRE)
                        .does(new ReopenCase(Play.text()))
                        .by(CountyDesk.HOUSING)
                        .does(new AnswerCitizen(Play.text()))
                        .by(Actor.citizen())
                        .refusals(good))
                .isEmpty();
    }

    @Test
    void withdrawn_cases_are_not_rated_and_declined_ones_are() {
        RateCase rating = new RateCase(RatedSubject.WINDOW, "BASICALLY", Optional.empty());
        Play play = Play.petition();

        assertThat(play.does(new WithdrawCase(Set.of(Play.WANG), Play.text()))
                        .by(Actor.citizen())
                        .refusals(rating))
                .contains("case.ended");
        assertThat(play.does(new DeclineCase(DeclineGround.LITIGATION, Play.LAW, Play.text()))
                        .by(Actor.citizen())
                        .refusals(rating))
                .isEmpty();
    }

    @Test
    void a_party_joins_once_and_representatives_stay_few() {
        Play play = Play.petition();
        for (int i = 1; i <= 5; i++) {
            play = play.does(new AddParty(Registration.party(new PartyId("r" + i), PartyRole.REPRESENTATIVE)));
        }

        assertThat(play.file().parties()).hasSize(6);
        assertThat(play.refusals(new AddParty(Registration.party(new PartyId("r6"), PartyRole.REPRESENTATIVE))))
                .containsExactly("case.party.too-many-representatives");
        assertThat(play.refusals(new AddParty(Registration.party(Play.WANG, PartyRole.WITNESS))))
                .containsExactly("case.party.twice");
        assertThat(play.refusals(new AddParty(Registration.party(new PartyId("witness"), PartyRole.WITNESS))))
                .isEmpty();
        assertThat(play.by(CountyDesk.POLICE)
                        .refusals(new AddParty(Registration.party(new PartyId("w"), PartyRole.WITNESS))))
                .containsExactly("case.actor.not-holder");
    }

    @Test
    void that_no_notice_is_possible_is_recorded_only_where_nobody_can_be_reached() {
        GiveNotice impossible = new GiveNotice(NoticeKind.IMPOSSIBLE);
        Party unknown = person(Play.WANG, PartyRole.APPLICANT, Optional.empty());
        Party atHome = person(Play.WANG, PartyRole.APPLICANT, Optional.of(FreeText.of("丁村3号")));
        Party guardian = Registration.party(new PartyId("aunt"), PartyRole.GUARDIAN);
        Party other = Registration.party(Play.LI, PartyRole.RESPONDENT);
        Party over = new Party(
                new PartyId("former"),
                PartyRole.PROXY,
                false,
                other.name(),
                other.phone(),
                Optional.empty(),
                new Validity(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 2, 1))));

        assertThat(refusals(impossible, unknown)).isEmpty();
        assertThat(refusals(impossible, unknown, other))
                .as("the other side's telephone reaches no petitioner")
                .isEmpty();
        assertThat(refusals(impossible, atHome))
                .as("a letter finds who has no telephone")
                .containsExactly("case.notice.possible");
        assertThat(refusals(impossible, unknown, guardian)).containsExactly("case.notice.possible");
        assertThat(refusals(impossible, unknown, over)).as("no longer a proxy").isEmpty();
        assertThat(Play.petition().refusals(impossible)).containsExactly("case.notice.possible");
        assertThat(Play.begin(Registration.report()).refusals(impossible)).isEmpty();
        assertThat(Play.petition().forwardedTo(CountyDesk.HOUSING).refusals(new GiveNotice(NoticeKind.RECEIPT)))
                .containsExactly("case.actor.not-holder");
    }

    private static List<String> refusals(GiveNotice notice, Party... parties) {
        return Play.begin(Registration.petition().with(List.of(parties))).refusals(notice);
    }

    private static Party person(PartyId id, PartyRole role, Optional<FreeText> address) {
        return new Party(
                id,
                role,
                false,
                PersonName.of("王某"),
                Optional.empty(),
                Optional.empty(),
                Validity.from(LocalDate.of(2026, 1, 1)),
                address);
    }
}
