package dev.yidi.core.mediator;

import dev.yidi.core.Objections;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.pool.Tie;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with an enrolment. */
final class EnrolmentChecks {
    private static final int MOST = 200;

    private EnrolmentChecks() {}

    static Objections of(Enrolment enrolment, Setting setting) {
        List<TopicCode> strange = enrolment.skills().topics().stream()
                .filter(topic -> !setting.profile().topics().contains(topic))
                .toList();
        List<OrganId> unknown = Stream.concat(
                        enrolment.affiliation().organ().stream(),
                        enrolment.ties().stream().map(Tie::organ))
                .filter(organ -> setting.organ(organ).isEmpty())
                .distinct()
                .sorted(Comparator.comparing(OrganId::value))
                .toList();
        return Objections.none()
                .when(enrolment.skills().topics().isEmpty(), MediatorRefusal.NO_FIELD::reason)
                .when(
                        !strange.isEmpty(),
                        () -> MediatorRefusal.TOPIC_UNKNOWN.reason().with("topics", strange))
                .unless(
                        setting.profile().territory().knows(enrolment.skills().serves()),
                        () -> MediatorRefusal.PLACE_UNKNOWN
                                .reason()
                                .with("place", enrolment.skills().serves()))
                .when(
                        !unknown.isEmpty(),
                        () -> MediatorRefusal.ORGAN_UNKNOWN.reason().with("organs", unknown))
                .when(enrolment.days().isEmpty(), MediatorRefusal.NO_DAY::reason)
                .unless(
                        enrolment.capacity() >= 1 && enrolment.capacity() <= MOST,
                        () -> MediatorRefusal.CAPACITY.reason().with("most", MOST));
    }
}
