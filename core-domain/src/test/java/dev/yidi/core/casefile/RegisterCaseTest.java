package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.place.DivisionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Registering: one atomic act, every reason at once. */
class RegisterCaseTest {
    @Test
    void one_act_registers_classifies_and_counts_the_first_trip() {
        Play play = Play.petition();

        assertThat(play.journal())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("CaseRegistered", "CaseClassified", "ClockStarted", "ClockStarted", "TripRecorded");
        assertThat(play.file().stage()).isEqualTo(Stage.CLASSIFIED);
        assertThat(play.file().custody().firstHandler()).isEqualTo(Play.LEAD);
        assertThat(play.file().custody().accountable()).isEmpty();
        assertThat(play.file().intake().rules()).isEqualTo("national-2022 1");
        assertThat(play.file().trips().all())
                .extracting(Trip::party, Trip::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Optional.of(Play.WANG), FreeText.of("centre大楼")));
    }

    @Test
    void without_a_topic_the_case_waits_for_classification() {
        Play play = Play.begin(Registration.petition().on(Optional.empty()).by(IntakeChannel.LETTER));

        assertThat(play.file().stage()).isEqualTo(Stage.REGISTERED);
        assertThat(play.file().trips().count()).isZero();
    }

    @Test
    void every_reason_is_named_at_once() {
        Registration bad = Registration.dispute()
                .as(CaseKind.DISPUTE, Optional.of(PetitionCategory.SUGGESTION))
                .on(Optional.of(new TopicCode("moon")))
                .at(new OrganId("nobody"))
                .against(Set.of(CountyDesk.POLICE))
                .receivedAt(Play.START.plusSeconds(1))
                .with(List.of());

        assertThat(bad.refusals())
                .containsExactlyInAnyOrder(
                        "case.organ.unknown",
                        "case.register.received-later",
                        "case.register.no-applicant",
                        "case.classify.category-unexpected",
                        "case.classify.topic-unknown",
                        "case.classify.accused-without-report");
    }

    @Test
    void an_unknown_window_and_an_unknown_place_are_refused() {
        RegisterCase good = Registration.petition().command();
        RegisterCase bad = new RegisterCase(
                good.id(),
                good.number(),
                good.queryCode(),
                good.channel(),
                good.organ(),
                Optional.of(new WindowId("w9")),
                good.registeredBy(),
                good.firstHandler(),
                good.receivedAt(),
                DivisionCode.of("110101"),
                good.title(),
                good.narrative(),
                good.visitors(),
                good.kind(),
                good.category(),
                good.topic(),
                good.parties(),
                good.accused(),
                good.attendedAt());

        assertThat(Decision.of(bad, CountyDesk.setting(Play.START, Actor.citizen()))
                        .reasons())
                .extracting(Reason::code)
                .containsExactlyInAnyOrder("case.register.window-unknown", "case.register.place-unknown");
    }

    @Test
    void an_abolished_organ_is_refused_and_its_successor_named() {
        List<Reason> reasons = Decision.of(
                        Registration.petition().at(CountyDesk.LAND).command(),
                        CountyDesk.setting(Play.START, Actor.citizen()))
                .reasons();

        assertThat(reasons).hasSize(1);
        assertThat(reasons.get(0).code()).isEqualTo("case.organ.abolished");
        assertThat(reasons.get(0).detail("successor")).contains("housing");
    }

    @Test
    void a_petition_with_a_topic_needs_a_category() {
        assertThat(Registration.petition()
                        .as(CaseKind.PETITION, Optional.empty())
                        .refusals())
                .containsExactly("case.classify.category-missing");
    }

    @Test
    void only_reports_and_what_officials_bring_in_may_be_without_applicant() {
        assertThat(Registration.petition().with(List.of()).refusals()).containsExactly("case.register.no-applicant");
        assertThat(Registration.report().refusals()).isEmpty();
        assertThat(Registration.petition()
                        .as(CaseKind.PETITION, Optional.of(PetitionCategory.REPORT_ACCUSATION))
                        .with(List.of())
                        .refusals())
                .isEmpty();
        assertThat(Registration.dispute()
                        .with(List.of())
                        .by(IntakeChannel.GRID_REPORT)
                        .refusals())
                .isEmpty();
    }

    @Test
    void a_group_larger_than_may_speak_needs_representatives_and_not_too_many() {
        List<Party> crowd = Stream.concat(
                        Stream.of(Registration.party(Play.WANG, PartyRole.APPLICANT)),
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(i -> Registration.party(new PartyId("r" + i), PartyRole.REPRESENTATIVE)))
                .toList();

        assertThat(Registration.petition().withVisitors(5).refusals()).isEmpty();
        assertThat(Registration.petition().withVisitors(6).refusals())
                .containsExactly("case.register.no-representative");
        assertThat(Registration.petition()
                        .withVisitors(30)
                        .with(crowd.subList(0, 6))
                        .refusals())
                .isEmpty();
        assertThat(Registration.petition().withVisitors(30).with(crowd).refusals())
                .containsExactly("case.party.too-many-representatives");
    }

    @Test
    void two_parties_of_one_id_are_refused() {
        Party wang = Registration.party(Play.WANG, PartyRole.APPLICANT);

        assertThat(Registration.petition().with(List.of(wang, wang)).refusals()).containsExactly("case.party.twice");
    }

    @Test
    void a_report_is_not_taken_in_by_the_organ_it_accuses_nor_by_one_below_it() {
        assertThat(Registration.report(CountyDesk.POLICE).at(CountyDesk.POST).refusals())
                .containsExactly("case.register.accused-organ");
        assertThat(Registration.report(CountyDesk.POLICE).refusals()).isEmpty();
    }

    @Test
    void a_negative_number_of_visitors_is_no_input() {
        assertThatThrownBy(() -> Registration.petition().withVisitors(-1).command())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("visitors");
    }
}
