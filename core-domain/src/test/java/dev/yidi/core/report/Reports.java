package dev.yidi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A report under test: its journal so far, and what is decided about it. */
final class Reports {
    static final ProceedingId ID = new ProceedingId("r1");
    static final OfficerId HAN = new OfficerId("han");
    static final PartyId WANG = new PartyId("wang");
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final FreeText TEXT = FreeText.of("情况说明");
    static final Citation LAW = new Citation("信访工作条例(2022)", "22");
    static final String BODY = "县纪委监委";

    private final List<ReportEvent> journal = new ArrayList<>();
    private Optional<OfficerId> officer = Optional.of(HAN);
    private Instant now = START;

    static Reports named(ProtectionWish... wishes) {
        return new Reports().does(takeUp("market", ReporterStanding.NAMED, Set.of(WANG), Set.of(wishes)));
    }

    static Reports anonymous() {
        return new Reports().does(takeUp("market", ReporterStanding.ANONYMOUS, Set.of(), Set.of()));
    }

    static TakeUpReport takeUp(
            String terms, ReporterStanding standing, Set<PartyId> reporters, Set<ProtectionWish> wishes) {
        return new TakeUpReport(ID, ReportTermsTable.published().get(terms), standing, reporters, wishes);
    }

    static RecordVerification verification() {
        return new RecordVerification(VerificationStep.SITE, Set.of(HAN), TEXT);
    }

    static TransferReport transfer(Optional<ReleaseGround> release) {
        return new TransferReport(BODY, Optional.empty(), LAW, release);
    }

    Reports byNobody() {
        officer = Optional.empty();
        return this;
    }

    Outcome<List<ReportEvent>> tries(ReportCommand command) {
        now = now.plus(Duration.ofHours(1));
        ReportSetting setting = new ReportSetting(now, officer);
        Outcome<List<ReportEvent>> outcome =
                journal.isEmpty() ? command.open(setting) : command.decide(state(), setting);
        outcome.map(journal::addAll);
        return outcome;
    }

    Reports does(ReportCommand command) {
        assertThat(tries(command).reasons())
                .as(command.getClass().getSimpleName())
                .isEmpty();
        return this;
    }

    List<String> refusals(ReportCommand command) {
        return tries(command).reasons().stream().map(Reason::code).toList();
    }

    ReportHandling state() {
        return ReportHandling.from(journal);
    }

    List<ReportEvent> journal() {
        return List.copyOf(journal);
    }
}
