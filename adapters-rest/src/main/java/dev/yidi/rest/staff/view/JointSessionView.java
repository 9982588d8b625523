package dev.yidi.rest.staff.view;

import dev.yidi.core.joint.Means;
import java.util.List;

/**
 * A session of a joint handling.
 *
 * @param onSite whether the parties had to come
 * @param place where it was held
 * @param attended who came, and for which organ
 * @param parties the parties that took part
 * @param means by what means it was tried
 * @param minutes the record
 */
public record JointSessionView(
        boolean onSite,
        String place,
        List<AttendanceView> attended,
        List<String> parties,
        List<Means> means,
        String minutes) {}
