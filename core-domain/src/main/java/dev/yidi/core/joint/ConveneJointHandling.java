package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Convenes a joint handling 召集联合调处: the centre does, and asks every organ for its own contribution.
 *
 * @param id its name within the case
 * @param lead the organ that leads: the accountable one, which stays accountable throughout
 * @param purpose what for
 * @param asks what each organ is asked for; at least one
 */
public record ConveneJointHandling(ProceedingId id, OrganId lead, FreeText purpose, List<Ask> asks)
        implements JointCommand {
    public ConveneJointHandling {
        asks = List.copyOf(asks);
    }

    @Override
    public Outcome<List<JointEvent>> open(Scene scene) {
        return Grounds.none()
                .and(Checks.convenes(scene))
                .when(asks.isEmpty(), () -> Reason.of("joint.convene.nobody-asked"))
                .and(Checks.asks(lead, List.of(), asks, scene))
                .orElse(() -> {
                    List<JointEvent> events = new ArrayList<>();
                    events.add(new JointHandlingConvened(scene.now(), id, scene.convener(), lead, purpose));
                    events.addAll(Checks.asked(asks, scene));
                    return List.copyOf(events);
                });
    }

    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return Outcome.refused(Reason.of("joint.convene.already-begun"));
    }

    @Override
    public Set<OrganId> bringsIn() {
        return Stream.concat(Stream.of(lead), asks.stream().map(Ask::organ)).collect(Collectors.toUnmodifiableSet());
    }
}
