package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.ScanFinding;
import dev.yidi.core.mandate.MandateScope;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files in a case: who adds them, and what the scanner's word changes. */
class AttachmentTest {
    private static final AttachmentId A1 = new AttachmentId("a1");

    @Test
    void a_file_stands_among_the_papers_with_whose_it_is() {
        Play play = Play.petition().by(Actor.citizen()).does(file("a1", Optional.of(Play.WANG), ScanFinding.CLEAN));

        assertThat(play.file().papers().attachment(A1)).hasValueSatisfying(attachment -> {
            assertThat(attachment.party()).contains(Play.WANG);
            assertThat(attachment.scan()).isEqualTo(ScanFinding.CLEAN);
        });
        assertThat(file("a1", Optional.empty(), ScanFinding.CLEAN).proxyScope()).contains(MandateScope.ADD_MATERIAL);
    }

    @Test
    void everything_that_stands_against_a_file_is_named_at_once() {
        Play play = Play.petition().by(Actor.citizen()).does(file("a1", Optional.empty(), ScanFinding.CLEAN));

        assertThat(play.refusals(file("a1", Optional.of(new PartyId("ghost")), ScanFinding.INFECTED)))
                .containsExactly("case.party.unknown", "attachment.twice", "attachment.infected");
    }

    @Test
    void what_waited_for_the_scanner_is_settled_once() {
        Play play = Play.petition().by(Actor.citizen()).does(file("a1", Optional.empty(), ScanFinding.PENDING));
        Play scanned = play.by(Actor.system()).does(new RecordScan(A1, ScanFinding.CLEAN));

        assertThat(scanned.file().papers().attachment(A1).orElseThrow().scan()).isEqualTo(ScanFinding.CLEAN);
        assertThat(scanned.does(new RecordScan(A1, ScanFinding.INFECTED)).file().version())
                .isEqualTo(scanned.file().version());
        assertThat(play.by(Actor.system())
                        .does(new RecordScan(A1, ScanFinding.PENDING))
                        .file()
                        .version())
                .isEqualTo(play.file().version());
        assertThat(new AttachmentScanned(Play.START, A1, ScanFinding.CLEAN).isLook())
                .isTrue();
    }

    @Test
    void only_what_was_found_clean_or_needs_no_scan_is_handed_out() {
        assertThat(ScanFinding.values())
                .filteredOn(ScanFinding::isHandedOut)
                .containsExactly(ScanFinding.CLEAN, ScanFinding.WAIVED);
    }

    @Test
    void who_has_no_part_in_the_case_adds_nothing() {
        Actor stranger = Actor.officer(new OfficerId("p"), CountyDesk.POLICE);

        assertThat(Play.petition().by(stranger).refusals(file("a1", Optional.empty(), ScanFinding.CLEAN)))
                .contains("case.actor.not-holder");
    }

    private static AttachFile file(String id, Optional<PartyId> party, ScanFinding scan) {
        return AttachmentMoves.attach(id, party, scan);
    }
}
