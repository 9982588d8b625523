package dev.yidi.rest.staff.mapping;

import dev.yidi.core.joint.Attendance;
import dev.yidi.core.joint.Contribution;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.Delivery;
import dev.yidi.core.joint.JointEnding;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.joint.JointSession;
import dev.yidi.core.joint.JointTask;
import dev.yidi.core.joint.OnCall;
import dev.yidi.core.joint.TaskId;
import dev.yidi.rest.staff.view.AttendanceView;
import dev.yidi.rest.staff.view.ContributionDeliveryView;
import dev.yidi.rest.staff.view.ContributionView;
import dev.yidi.rest.staff.view.JointEndingView;
import dev.yidi.rest.staff.view.JointHandlingView;
import dev.yidi.rest.staff.view.JointSessionView;
import dev.yidi.rest.staff.view.JointTaskView;
import dev.yidi.rest.staff.view.OnCallView;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows what several organs settle together. */
@Mapper(config = Views.class)
public interface JointViews {
    /** A joint handling. */
    JointHandlingView handling(JointHandling handling, @Context Names names);

    /** What an organ is asked for. */
    ContributionView contribution(Contribution contribution, @Context Names names);

    /** A call for an organ on call. */
    @Mapping(target = "due", expression = "java(names.time(call.due()))")
    @Mapping(target = "taken", expression = "java(call.taken())")
    OnCallView call(OnCall call, @Context Names names);

    /** What an organ delivered. */
    ContributionDeliveryView delivery(Delivery delivery, @Context Names names);

    /** A session. */
    JointSessionView session(JointSession session, @Context Names names);

    /** Who came. */
    AttendanceView attendance(Attendance attendance, @Context Names names);

    /** A task. */
    JointTaskView task(JointTask task, @Context Names names);

    /** An end, if it has ended. */
    default Optional<JointEndingView> someEnding(Optional<JointEnding> ending, @Context Names names) {
        return ending.map(one -> ending(one, names));
    }

    /** An end. */
    JointEndingView ending(JointEnding ending, @Context Names names);

    /** The name of a contribution. */
    default String name(ContributionId id) {
        return id.value();
    }

    /** The name of a task. */
    default String name(TaskId id) {
        return id.value();
    }
}
