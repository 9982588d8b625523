package dev.yidi.core.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.proceeding.Proceeding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ReferralProperties {
    @Provide
    Arbitrary<List<ReferralCommand>> commands() {
        return Arbitraries.<ReferralCommand>of(
                        Desks.received(ReferralKind.BEFORE_FILING),
                        Desks.signed(),
                        new DeclineReferral(DeclineReason.UNSUITABLE, Desks.text()),
                        new CarryReferral(Desks.M1),
                        new ExtendReferral(Desks.BOTH, 7),
                        new ExtendReferral(Set.of(Desks.LI), 7),
                        new ReturnToCourt(Set.of(ReturnedPaper.values()), Optional.empty()),
                        new ReturnToCourt(Set.of(ReturnedPaper.values()), Optional.of(NotMediated.OTHER)),
                        new RecordSequel(CourtSequel.FILED))
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 400)
    void what_was_signed_for_goes_back_once_and_only_then_is_it_over(
            @ForAll("commands") List<ReferralCommand> commands, @ForAll boolean mediated) {
        Desks court = mediated ? new Desks().agreed() : new Desks();
        commands.forEach(court::tries);

        List<ReferralEvent> journal = court.referralJournal();
        long signed = journal.stream().filter(PapersSigned.class::isInstance).count();
        long returned =
                journal.stream().filter(ReferralReturned.class::isInstance).count();
        assertThat(signed).isLessThanOrEqualTo(1);
        assertThat(returned).isLessThanOrEqualTo(signed);
        if (!journal.isEmpty()) {
            LitigationReferral referral = Proceeding.from(journal);
            assertThat(referral).isEqualTo(court.referral());
            assertThat(referral.isOpen()).isEqualTo(referral.stage() != ReferralStage.DECLINED && returned == 0);
            Statistics.label("stage").collect(referral.stage()).coverage(c -> {
                c.check(ReferralStage.RETURNED).count(n -> n > 0);
                c.check(ReferralStage.DECLINED).count(n -> n > 0);
            });
        }
    }
}
