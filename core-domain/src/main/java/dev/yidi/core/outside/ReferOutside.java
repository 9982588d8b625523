package dev.yidi.core.outside;

import dev.yidi.core.Addressed;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hands the matter over warm, with material 移交 (个人信息保护法 art. 13, 23): who receives it, what goes along and on what basis.
 *
 * @param receiver who takes it over
 * @param organ the same as an organ of the county, if it is one
 * @param papers what goes along
 * @param passing on what basis personal data goes along
 */
public record ReferOutside(String receiver, Optional<OrganId> organ, List<FreeText> papers, PassingOn passing)
        implements OutsideCommand, Addressed {
    public ReferOutside {
        Text.required("receiver", receiver, 200);
        papers = List.copyOf(papers);
    }

    /** To a body that is no organ of the county. */
    public ReferOutside(String receiver, List<FreeText> papers, PassingOn passing) {
        this(receiver, Optional.empty(), papers, passing);
    }

    @Override
    public Set<String> receivers() {
        return Set.of(receiver);
    }

    @Override
    public Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting) {
        boolean consented = passing.consentedBy().filter(o.party()::equals).isPresent();
        return o.during(OutsideStage.TOLD)
                .when(
                        passing.basis() == PassingBasis.CONSENT && !consented,
                        () -> OutsideLaw.reason("outside.passing.consent-missing"))
                .when(passing.data().isEmpty(), () -> OutsideLaw.reason("outside.passing.kinds-missing"))
                .orAll(() -> List.of(new OutsideReferred(setting.now(), receiver, papers, passing)));
    }
}
