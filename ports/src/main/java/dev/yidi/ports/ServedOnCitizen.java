package dev.yidi.ports;

import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.ServedPaper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What was served on those who follow a case: applicants and who speaks for them. */
final class ServedOnCitizen {
    private static final Set<PartyRole> FOLLOWERS =
            EnumSet.of(PartyRole.APPLICANT, PartyRole.REPRESENTATIVE, PartyRole.PROXY, PartyRole.GUARDIAN);

    private ServedOnCitizen() {}

    static List<ServedPaper> of(CaseFile file) {
        return file.papers().served().stream()
                .filter(paper -> file.party(paper.to())
                        .filter(party -> FOLLOWERS.contains(party.role()))
                        .isPresent())
                .toList();
    }
}
