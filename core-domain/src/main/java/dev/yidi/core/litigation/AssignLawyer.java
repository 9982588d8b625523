package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import dev.yidi.core.PersonName;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.util.List;

/**
 * Assigns or names a lawyer 指派、委托律师 (法律援助法 art. 43).
 *
 * @param engagement its name within the help
 * @param lawyer the lawyer
 * @param firm the law firm or office
 * @param source how the lawyer came; by legal aid only where it was granted
 */
public record AssignLawyer(String engagement, PersonName lawyer, String firm, LawyerSource source)
        implements AgencyCommand {
    public AssignLawyer {
        Text.identifier("engagement", engagement);
        Text.required("firm", firm, 200);
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        boolean granted =
                a.aid().filter(aid -> aid.status() == AidStatus.GRANTED).isPresent();
        return a.live()
                .when(
                        source == LawyerSource.LEGAL_AID && !granted,
                        () -> LitigationLaw.reason("litigation.lawyer.no-aid"))
                .when(a.lawyer().isPresent(), () -> Reason.of("litigation.lawyer.acts-already"))
                .when(
                        a.lawyers().stream().anyMatch(e -> e.id().equals(engagement)),
                        () -> Reason.of("litigation.lawyer.named-twice"))
                .orAll(() -> List.of(new LawyerAssigned(dossier.now(), engagement, lawyer, firm, source)));
    }
}
