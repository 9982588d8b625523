package dev.yidi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ReportProperties {
    private static final List<ReportCommand> ANY = List.of(
            new NameReporter(Set.of(Reports.WANG)),
            new ConfirmRealName(),
            new WishProtection(Set.of(ProtectionWish.PHONE_ONLY)),
            new OpenIdentity(IdentityPurpose.ASK_REPORTER, Reports.TEXT),
            new OpenIdentity(IdentityPurpose.CHECK_IDENTITY, Reports.TEXT),
            new ConsentToRelease(Reports.BODY),
            new WithdrawReleaseConsent(Reports.BODY),
            Reports.verification(),
            new DecideFiling(true, Reports.TEXT),
            new DecideFiling(false, Reports.TEXT),
            Reports.transfer(Optional.empty()),
            Reports.transfer(Optional.of(ReleaseGround.consent())),
            Reports.transfer(Optional.of(ReleaseGround.law(Reports.LAW))),
            new RecordTransferOutcome(Reports.TEXT),
            new RecordFinding(FindingKind.TRUE, Reports.TEXT),
            new TellReporter(FeedbackChannel.PHONE, Reports.TEXT),
            new ReportReprisal(Reports.TEXT),
            new AnswerReprisal(Reports.TEXT),
            new GrantReward("code", Reports.LAW));

    @Provide
    Arbitrary<List<ReportCommand>> commands() {
        return Arbitraries.of(ANY).list().ofMinSize(5).ofMaxSize(40);
    }

    @Property(tries = 400)
    void folding_the_events_gives_the_state_and_a_reprisal_keeps_it_open(
            @ForAll("commands") List<ReportCommand> commands, @ForAll boolean named) {
        Reports reports = play(commands, named);
        ReportHandling state = reports.state();
        assertThat(ReportHandling.from(reports.journal())).isEqualTo(state);
        assertThat(reports.does(new ReportReprisal(Reports.TEXT)).state().isOpen())
                .isTrue();
        assertThat(reports.does(new AnswerReprisal(Reports.TEXT)).state().hasReprisal())
                .isFalse();
        Statistics.label("stage").collect(state.stage()).coverage(c -> {
            c.check(ReportStage.FOUND).count(n -> n > 0);
            c.check(ReportStage.TRANSFERRED).count(n -> n > 0);
            c.check(ReportStage.NOT_FILED).count(n -> n > 0);
        });
    }

    @Property(tries = 400)
    void identity_leaves_by_law_or_by_a_consent_in_force_for_that_receiver_alone(
            @ForAll("commands") List<ReportCommand> commands, @ForAll boolean named) {
        Set<String> consents = new HashSet<>();
        boolean known = named;
        for (ReportEvent event : play(commands, named).journal()) {
            if (event instanceof ReporterNamed) {
                known = true;
            } else if (event instanceof ReleaseConsented consented) {
                consents.add(consented.receiver());
            } else if (event instanceof ReleaseConsentWithdrawn withdrawn) {
                consents.remove(withdrawn.receiver());
            } else if (event instanceof ReportTransferred transferred
                    && transferred.release().isPresent()) {
                assertThat(known).isTrue();
                assertThat(transferred.release().get().law().isPresent() || consents.contains(transferred.receiver()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 400)
    void nothing_is_found_without_a_verification_or_an_outcome(
            @ForAll("commands") List<ReportCommand> commands, @ForAll boolean named) {
        boolean grounded = false;
        int findings = 0;
        for (ReportEvent event : play(commands, named).journal()) {
            grounded |= event instanceof VerificationRecorded || event instanceof TransferOutcomeReceived;
            if (event instanceof FindingRecorded) {
                findings++;
                assertThat(grounded).isTrue();
            }
        }
        assertThat(findings).isLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void who_opens_the_identity_is_an_officer_and_is_written_down(
            @ForAll("commands") List<ReportCommand> commands, @ForAll boolean named) {
        Reports reports = play(commands, named);
        int before = reports.state().openings().size();
        boolean opened = reports.tries(new OpenIdentity(IdentityPurpose.PROTECT_REPORTER, Reports.TEXT))
                .isGranted();
        assertThat(reports.state().openings()).hasSize(before + (opened ? 1 : 0));
        assertThat(opened).isEqualTo(reports.state().standing().isNamed());
        assertThat(reports.byNobody()
                        .tries(new OpenIdentity(IdentityPurpose.PROTECT_REPORTER, Reports.TEXT))
                        .isGranted())
                .isFalse();
    }

    private static Reports play(List<ReportCommand> commands, boolean named) {
        Reports reports = named ? Reports.named() : Reports.anonymous();
        commands.forEach(reports::tries);
        return reports;
    }
}
