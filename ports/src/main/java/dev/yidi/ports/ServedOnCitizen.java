package dev.yidi.ports;

import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.ServedPaper;
import java.util.List;

/** What was served on those who follow a case: applicants and who speaks for them. */
final class ServedOnCitizen {
    private ServedOnCitizen() {}

    static List<ServedPaper> of(CaseFile file) {
        return file.papers().served().stream()
                .filter(paper -> file.party(paper.to())
                        .filter(party -> party.role().isOfPetitioner())
                        .isPresent())
                .toList();
    }
}
