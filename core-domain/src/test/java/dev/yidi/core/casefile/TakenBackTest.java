package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.time.LimitId;
import org.junit.jupiter.api.Test;

/** A dispatch that was taken back is as if never made: what it had settled is owed again, from the original receipt. */
class TakenBackTest {
    @Test
    void a_recalled_petition_is_to_be_dispatched_within_its_original_limit() {
        Play play = Play.petition().days(2).forwardedTo(CountyDesk.HOUSING);
        assertThat(play.file().clocks().running(new LimitId("XF_TRIAGE"))).isEmpty();

        Play recalled = play.days(1).does(new RecallDispatch(Play.text()));

        assertThat(recalled.running()).containsExactly("XF_TRIAGE-2", "XF_NOTICE_DIRECT-2");
        assertThat(recalled.clock("XF_TRIAGE").started()).isEqualTo(Play.START);
    }

    @Test
    void a_returned_petition_is_never_without_a_clock() {
        Play returned = Play.petition().forwardedTo(CountyDesk.HOUSING).returnedBy(CountyDesk.HOUSING);

        assertThat(returned.running()).containsExactly("XF_TRIAGE-2", "XF_NOTICE_DIRECT-2");
        assertThat(returned.forwardedTo(CountyDesk.POLICE).running())
                .containsExactly("XF_NOTICE_FORWARDED-2", "XF_OBJECTION-2");
    }

    @Test
    void a_notice_once_given_is_not_owed_again() {
        Play returned = Play.petition()
                .does(new GiveNotice(NoticeKind.RECEIPT))
                .forwardedTo(CountyDesk.HOUSING)
                .returnedBy(CountyDesk.HOUSING);

        assertThat(returned.running()).containsExactly("XF_TRIAGE-2");
    }

    @Test
    void a_return_to_an_organ_that_has_accepted_owes_nothing_anew() {
        Play play = Play.petition()
                .acceptedBy(CountyDesk.HOUSING)
                .does(Play.dispatch(DispatchVerb.TRANSFER, CountyDesk.POLICE))
                .by(CountyDesk.POLICE)
                .does(Play.objection())
                .by(CountyDesk.HOUSING)
                .does(new AgreeToReturn());

        assertThat(play.running()).doesNotContain("XF_TRIAGE-2", "XF_NOTICE_DIRECT-2");
    }
}
