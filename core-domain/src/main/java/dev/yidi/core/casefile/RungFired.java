package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A rung of a ladder fired for a clock 触发 (催办、上报、督办…): at most once for each clock and rung.
 *
 * @param overseer the organ that watches the case from now on, where the rung raises it
 */
public record RungFired(Instant at, ClockId clock, RungId rung, RungAction action, Optional<OrganId> overseer)
        implements CaseEvent {
    @Override
    public Optional<ClockId> clockOf() {
        return Optional.of(clock);
    }

    @Override
    public List<Disclosure> disclosures(CaseFile after) {
        return overseer.stream()
                .map(organ ->
                        Disclosure.byDuty(at, Recipient.of(organ), DisclosurePurpose.SUPERVISE, HeldData.of(after)))
                .toList();
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.clocks().fired(clock, new FiredRung(at, rung, action)))
                .with(file.custody().overseenBy(overseer));
    }
}
