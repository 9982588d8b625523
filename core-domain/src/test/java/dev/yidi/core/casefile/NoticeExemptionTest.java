package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What takes the place of the written notice within 15 days, act by act, and what does not (信访工作条例 art. 23 ¶2–3). */
class NoticeExemptionTest {
    private static final String DIRECT = "XF_NOTICE_DIRECT";
    private static final String FORWARDED = "XF_NOTICE_FORWARDED";
    private static final String LAW = "信访工作条例(2022) art. 23 ";

    /** One row: the duty, its source, what is done, and the act that ends the duty by it; none where it goes on. */
    record Row(String limit, String basis, String act, UnaryOperator<Play> done, Optional<Milestone> ends) {
        @Override
        public String toString() {
            return limit + ": " + act;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                direct(
                        "a written notice",
                        play -> play.does(new GiveNotice(NoticeKind.RECEIPT)),
                        Milestone.NOTICE_GIVEN),
                direct(
                        "told and answered on the spot",
                        play -> play.does(new AnswerOnTheSpot(CaseResult.ANSWERED, Play.text())),
                        Milestone.NOTICE_GIVEN),
                direct(
                        "not accepted, which the petitioner is told with the ground",
                        play -> play.does(new DeclineCase(DeclineGround.LITIGATION, Play.LAW, Play.text())),
                        Milestone.NOTICE_GIVEN),
                direct(
                        "forwarded: the competent unit owes the notice now",
                        play -> play.forwardedTo(CountyDesk.HOUSING),
                        Milestone.DISPATCHED),
                still(DIRECT, "¶2", "a note on the file", play -> play.does(new AddNote(Play.text()))),
                still(DIRECT, "¶2", "another kind of notice", play -> play.does(new GiveNotice(NoticeKind.EXTENSION))),
                forwarded(
                        "a written notice of acceptance",
                        play -> play.by(CountyDesk.HOUSING).does(new GiveNotice(NoticeKind.ACCEPTANCE)),
                        Milestone.NOTICE_GIVEN),
                forwarded(
                        "concluded",
                        play -> play.by(CountyDesk.HOUSING)
                                .does(new AcceptCase(Play.HAN))
                                .does(new ConcludeCase(CaseResult.RESOLVED, Play.text())),
                        Milestone.CONCLUDED),
                still(
                        FORWARDED,
                        "¶3",
                        "acceptance alone: the petitioner knows nothing of it",
                        play -> play.by(CountyDesk.HOUSING).does(new AcceptCase(Play.HAN))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_act_ends_the_duty_or_leaves_it(Row row) {
        Play before =
                row.limit().equals(DIRECT) ? Play.petition() : Play.petition().forwardedTo(CountyDesk.HOUSING);
        ClockLedger owed =
                before.file().clocks().running(new LimitId(row.limit())).orElseThrow();
        assertThat(owed.limit().basis()).hasToString(LAW + row.basis());

        ClockLedger after =
                row.done().apply(before).file().clocks().find(owed.id()).orElseThrow();

        assertThat(after.lastEntry()
                        .filter(ClockEntry.Stopped.class::isInstance)
                        .map(entry -> ((ClockEntry.Stopped) entry).by()))
                .isEqualTo(row.ends());
        assertThat(after.isEnded()).isEqualTo(row.ends().isPresent());
    }

    @Test
    void who_cannot_be_reached_need_not_be_told_and_who_can_must() {
        Play anonymous = Play.begin(Registration.petition().with(List.of(unreachable())));
        Play noted = anonymous.does(new GiveNotice(NoticeKind.IMPOSSIBLE));

        assertThat(noted.running()).doesNotContain("XF_NOTICE_DIRECT-1");
        assertThat(Play.petition().reasons(new GiveNotice(NoticeKind.IMPOSSIBLE)))
                .singleElement()
                .satisfies(reason -> assertThat(reason.basis()).singleElement().hasToString(LAW + "¶2"));
    }

    private static Party unreachable() {
        Party wang = Registration.party(Play.WANG, PartyRole.APPLICANT);
        return new Party(
                wang.id(),
                wang.role(),
                wang.organisation(),
                wang.name(),
                Optional.empty(),
                Optional.empty(),
                wang.inForce());
    }

    private static Row direct(String act, UnaryOperator<Play> done, Milestone ends) {
        return new Row(DIRECT, "¶2", act, done, Optional.of(ends));
    }

    private static Row forwarded(String act, UnaryOperator<Play> done, Milestone ends) {
        return new Row(FORWARDED, "¶3", act, done, Optional.of(ends));
    }

    private static Row still(String limit, String basis, String act, UnaryOperator<Play> done) {
        return new Row(limit, basis, act, done, Optional.empty());
    }
}
