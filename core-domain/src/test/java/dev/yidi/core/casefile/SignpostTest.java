package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Reason;
import dev.yidi.core.profile.RoutingAdvice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignpostTest {
    @Test
    void a_classified_case_is_shown_the_way_of_the_profile_with_reasons() {
        Play play = Play.petition();
        RoutingAdvice advice = Signpost.of(play.file(), play.setting()).orElseThrow();
        assertThat(advice.organ()).isEqualTo(CountyDesk.CENTRE);
        assertThat(advice.reasons()).isNotEmpty();
    }

    @Test
    void a_case_without_topic_has_no_way_yet() {
        Play play = Play.begin(Registration.petition().on(Optional.empty()));
        assertThat(Signpost.of(play.file(), play.setting()).reasons())
                .extracting(Reason::code)
                .containsExactly("case.route.not-classified");
    }

    @Test
    void every_proceeding_is_offered_where_it_can_be_begun_and_says_why_where_it_cannot() {
        Play petition = Play.petition().forwardedTo(CountyDesk.HOUSING).by(CountyDesk.CENTRE);
        assertThat(offer(petition, CaseAct.TRIAGE).open()).isTrue();
        assertThat(offer(petition, CaseAct.ASK_FOR_CONSULTATION).open()).isTrue();
        assertThat(offer(petition, CaseAct.SUPERVISE).open()).isTrue();
        assertThat(codes(petition, CaseAct.TAKE_UP_REPORT)).contains("case.report.not-a-report");
        assertThat(codes(petition, CaseAct.CONVENE_JOINT)).containsExactly("case.stage");
        assertThat(codes(petition, CaseAct.APPLY_FOR_CONFIRMATION)).containsExactly("case.act.nothing");

        Play triaged = petition.does(Petitions.triage());
        assertThat(codes(triaged, CaseAct.TRIAGE)).containsExactly("case.proceeding-open");
        Play accepted =
                petition.by(CountyDesk.HOUSING).does(new AcceptCase(Play.HAN)).by(CountyDesk.CENTRE);
        assertThat(offer(accepted, CaseAct.CONVENE_JOINT).open()).isTrue();
        Play report = Play.begin(Registration.report(CountyDesk.POLICE));
        assertThat(offer(report, CaseAct.TAKE_UP_REPORT).open()).isTrue();
        assertThat(offer(report, CaseAct.RECEIVE_ORDER).open()).isFalse();
    }

    @Test
    void what_is_offered_and_what_is_open_are_one_and_who_has_no_role_is_told_so() {
        for (Play play : List.of(
                Play.petition(),
                Play.dispute().acceptedBy(CountyDesk.HALL_A),
                Play.petition().closedBy(CountyDesk.HOUSING),
                Play.begin(Registration.report(CountyDesk.POLICE)).by(CountyDesk.POLICE))) {
            List<ActOffer> offers = CaseAct.offers(play.file(), play.setting(), operation -> true);
            assertThat(offers).extracting(ActOffer::act).containsExactly(CaseAct.values());
            assertThat(offers.stream().filter(ActOffer::open).map(ActOffer::act).toList())
                    .containsExactlyElementsOf(CaseAct.openTo(play.file(), play.setting(), operation -> true));
            assertThat(offers).allMatch(offer -> offer.open() == offer.against().isEmpty());
        }
        assertThat(CaseAct.offers(Play.petition().file(), Play.petition().setting(), operation -> false))
                .noneMatch(ActOffer::open)
                .filteredOn(offer -> offer.act() == CaseAct.ADD_NOTE)
                .singleElement()
                .satisfies(offer ->
                        assertThat(offer.against()).extracting(Reason::code).containsExactly("access.not-permitted"));
    }

    private static ActOffer offer(Play play, CaseAct act) {
        return CaseAct.offers(play.file(), play.setting(), operation -> true).stream()
                .filter(each -> each.act() == act)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Play play, CaseAct act) {
        return offer(play, act).against().stream().map(Reason::code).toList();
    }

    @Test
    void a_look_into_a_sealed_case_leaves_a_trace_and_into_another_none() {
        Play report = Play.begin(Registration.report(CountyDesk.POLICE));
        assertThat(report.events(new ViewSealedData())).containsExactly(new SealedDataViewed(Play.START, Play.CLERK));
        Play petition = Play.petition();
        assertThat(petition.events(new ViewSealedData())).isEmpty();
    }
}
