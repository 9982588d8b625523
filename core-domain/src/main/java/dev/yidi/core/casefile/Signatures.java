package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** Signatures that a case waits for 待加签: while one is owed it is neither concluded nor closed; no deadline waits for it. */
final class Signatures {
    private Signatures() {}

    /** The round of handling: each time a case is taken up again it is signed anew. */
    static int round(CaseFile file) {
        return file.aftercare().reopenings();
    }

    /** What stands against bringing the handling to an end: who has still to sign. */
    static List<Reason> against(CaseFile file) {
        String owed = file.custody().signing().owed(round(file)).stream()
                .map(OfficerId::value)
                .sorted()
                .collect(Collectors.joining(", "));
        return owed.isEmpty()
                ? List.of()
                : List.of(Refusal.SIGNATURE_OWED.reason().with("signers", owed));
    }
}
