package dev.yidi.core.joint;

import java.time.Instant;

/** A session was held 联合调处会. */
public record JointSessionHeld(Instant at, JointSession session) implements JointEvent {
    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.with(session);
    }
}
