package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.util.List;

/** Takes a lawyer off the matter, so that another can be named 更换律师 (法律援助法 art. 55). */
public record ReplaceLawyer(String engagement, FreeText reason) implements AgencyCommand {
    public ReplaceLawyer {
        Text.identifier("engagement", engagement);
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return a.live()
                .when(
                        a.lawyer().filter(e -> e.id().equals(engagement)).isEmpty(),
                        () -> Reason.of("litigation.lawyer.not-acting"))
                .orAll(() -> List.of(new LawyerReplaced(dossier.now(), engagement, reason)));
    }
}
