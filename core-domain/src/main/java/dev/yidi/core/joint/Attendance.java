package dev.yidi.core.joint;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;

/** Who came to a session for which organ 到会人员. */
public record Attendance(OrganId organ, OfficerId officer) {}
