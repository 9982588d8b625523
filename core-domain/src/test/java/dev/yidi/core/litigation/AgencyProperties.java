package dev.yidi.core.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.PersonName;
import dev.yidi.core.proceeding.Proceeding;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgencyProperties {
    @Provide
    Arbitrary<List<AgencyCommand>> commands() {
        return Arbitraries.<AgencyCommand>of(
                        new ApplyForLegalAid(Desks.TODAY, Optional.empty()),
                        new AskForAidPapers(List.of(Desks.text())),
                        new DecideLegalAid(AidDecision.GRANTED, Optional.empty()),
                        new DecideLegalAid(AidDecision.REFUSED, Optional.of(Desks.text())),
                        new DecideLegalAid(AidDecision.DEEMED_WITHDRAWN, Optional.empty()),
                        new EndLegalAid(Desks.text()),
                        new ObjectToAidDecision(Desks.TODAY, Desks.text()),
                        new DecideAidObjection(true),
                        new AssignLawyer("l1", PersonName.of("郑律师"), "律所", LawyerSource.LEGAL_AID),
                        new RecordLawyerAnswer("l1", true, Optional.empty()),
                        new ReplaceLawyer("l1", Desks.text()),
                        new SubmitSuit(Desks.COURT, Desks.TODAY),
                        new RecordDocketing("1"),
                        new RecordFilingRefusal(Desks.TODAY, Desks.text()),
                        new AppealFilingRefusal(),
                        new RecordSuitOutcome(SuitOutcome.WITHDRAWN, Optional.empty()))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 400)
    void a_suit_can_be_handed_in_whatever_aid_and_lawyer_wait_for(
            @ForAll("commands") List<AgencyCommand> commands, @ForAll boolean mediated) {
        Desks court = (mediated ? new Desks().agreed() : new Desks()).does(Desks.helped());
        commands.forEach(court::tries);

        assertThat(Proceeding.<LitigationAgency>from(court.agencyJournal())).isEqualTo(court.agency());
        boolean preparing = court.agency().stage() == AgencyStage.PREPARING;
        assertThat(court.tries(new SubmitSuit(Desks.COURT, Desks.TODAY)).isGranted())
                .isEqualTo(preparing);
        assertThat(court.tries(new EndAgency(AgencyEnd.PARTY_ENDED)).isGranted())
                .isTrue();
    }

    @Property(tries = 400)
    void one_lawyer_at_most_acts_and_aid_lawyers_only_after_a_grant(@ForAll("commands") List<AgencyCommand> commands) {
        Desks court = Desks.helping();
        boolean granted = false;
        for (AgencyCommand command : commands) {
            court.tries(command);
            granted = granted
                    || court.agency()
                            .aid()
                            .filter(a -> a.status() == AidStatus.GRANTED)
                            .isPresent();
            assertThat(court.agency().lawyers().stream().filter(e -> e.status().isActive()))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(court.agency().lawyers().isEmpty() || granted).isTrue();
        }
    }
}
