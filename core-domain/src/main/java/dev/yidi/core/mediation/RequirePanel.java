package dev.yidi.core.mediation;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has two or more mediators sit 要求两名以上调解员 (特邀调解规定 art. 13), where the terms allow it for that ground. */
public record RequirePanel(PanelGround ground, Optional<PartyId> askedBy) implements MediationCommand {

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.PROPOSED, MediationStage.OPEN)
                .and(PartyChecks.unknown(m, askedBy.map(Set::of).orElse(Set.of())))
                .when(
                        !m.terms().panelGrounds().contains(ground),
                        () -> m.terms()
                                .reason("mediation.panel.not-provided", MediationRule.PANEL)
                                .with("ground", ground))
                .when(
                        (ground == PanelGround.ASKED_BY_PARTY) != askedBy.isPresent(),
                        () -> Reason.of("mediation.panel.party").with("ground", ground))
                .when(m.course().panel(), () -> Reason.of("mediation.panel.already-required"))
                .orElse(() -> List.of(new PanelRequired(now, ground, askedBy)));
    }
}
