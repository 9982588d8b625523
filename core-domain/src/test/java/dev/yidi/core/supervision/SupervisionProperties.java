package dev.yidi.core.supervision;

import static dev.yidi.core.supervision.Desk.HOUSING;
import static dev.yidi.core.supervision.Desk.SUPERVISOR;
import static dev.yidi.core.supervision.Desk.at;
import static dev.yidi.core.supervision.Desk.opened;
import static dev.yidi.core.supervision.Desk.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.file.KeptFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SupervisionProperties {
    @Property
    void whatever_is_tried_each_round_is_overdue_at_most_once_and_levels_only_rise(
            @ForAll("moves") List<Integer> moves) {
        List<SupervisionEvent> journal = new ArrayList<>();
        Supervision file = opened(SupervisionLevel.REMINDER, SUPERVISOR);
        Supervision first = file;
        Instant now = Desk.MONDAY;
        for (int move : moves) {
            now = now.plus(Duration.ofDays(move % 4));
            Outcome<List<SupervisionEvent>> decided = decide(file, move, now);
            List<SupervisionEvent> events = decided.fold(granted -> granted, reasons -> List.of());
            journal.addAll(events);
            file = KeptFile.after(file, events);
        }
        assertThat(KeptFile.after(first, journal)).isEqualTo(file);
        assertThat(file.head().version()).isEqualTo(1L + journal.size());
        assertThat(journal.stream()
                        .filter(SupervisionOverdue.class::isInstance)
                        .map(event -> ((SupervisionOverdue) event).clock()))
                .doesNotHaveDuplicates();
        assertThat(file.rounds().stream().map(SupervisionRound::level).toList())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(file.alarms(at(now, SUPERVISOR)).isEmpty()).isEqualTo(file.stage() != SupervisionStage.REPLY_DUE);
        assertThat(file.facts().open()).isEqualTo(file.stage() != SupervisionStage.CLOSED);
    }

    private static Outcome<List<SupervisionEvent>> decide(Supervision file, int move, Instant now) {
        List<SupervisionLevel> levels = List.of(SupervisionLevel.values());
        return switch (move % 8) {
            case 0 -> KeptFile.decide(file, new MarkReplyOverdue(file.clock()), at(now, Actor.system()));
            case 1 -> KeptFile.decide(file, new ReplyToSupervision(text("答")), at(now, HOUSING));
            case 2 -> KeptFile.decide(file, new RejectReply(text("空")), at(now, SUPERVISOR));
            case 3 ->
                KeptFile.decide(
                        file,
                        new RaiseSupervision(
                                levels.get(move % levels.size()), Optional.of(new FileId("c")), move % 3 > 0),
                        at(now, SUPERVISOR));
            case 4 -> KeptFile.decide(file, new MakeProposal(ProposalKind.POLICY, text("议")), at(now, SUPERVISOR));
            case 5 -> KeptFile.decide(file, new AnswerProposal(ProposalKind.POLICY, text("复")), at(now, HOUSING));
            case 6 ->
                KeptFile.decide(file, new RaiseByLadder(levels.get(move % levels.size())), at(now, Actor.system()));
            default ->
                KeptFile.decide(
                        file,
                        new CloseSupervision(SupervisionFinding.PUT_RIGHT, text("结")),
                        at(now, move % 2 == 0 ? HOUSING : SUPERVISOR));
        };
    }

    @Provide
    Arbitrary<List<Integer>> moves() {
        return Arbitraries.integers().between(0, 500).list().ofMaxSize(30);
    }
}
