package dev.yidi.rest.citizen;

import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.hall.DutyRoster;
import dev.yidi.core.hall.ServiceDirectory;
import dev.yidi.core.reception.ReceptionNotice;
import dev.yidi.ports.GuidePlace;
import dev.yidi.ports.HallDisplay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows everybody what the centre offers and who is in. */
@Mapper(config = Telling.class)
interface GuideMapper {
    /** The guide. */
    GuideView guide(ServiceDirectory directory, @Context Plain plain);

    /** A centre. */
    @Mapping(target = "organ", source = "organ.value")
    @Mapping(target = "place", source = "division")
    CentreView centre(ServiceDirectory.Place place, @Context Plain plain);

    /** What a window offers. */
    @BeanMapping(ignoreUnmappedSourceProperties = "organ")
    @Mapping(target = "window", source = "window.id")
    @Mapping(target = "name", source = "window.name")
    @Mapping(target = "organ", source = "organName")
    @Mapping(target = "place", source = "division")
    @Mapping(target = "anyMatter", source = "window.undifferentiated")
    @Mapping(target = "topics", source = "window.topics")
    ServiceView service(ServiceDirectory.Service service, @Context Plain plain);

    /** Within what time something must be done. */
    PeriodView period(ServiceDirectory.Period period, @Context Plain plain);

    /** Who is in. */
    DutyView duty(DutyRoster roster, @Context Plain plain);

    /** An organ that comes when called. */
    OnCallView onCall(DutyRoster.OnCall onCall, @Context Plain plain);

    /** A window that is open. */
    @Mapping(target = "name", expression = "java(plain.window(open.window()))")
    OpenWindowView open(DutyRoster.OpenWindow open, @Context Plain plain);

    /** A reception day. */
    ReceptionView reception(ReceptionNotice notice, @Context Plain plain);

    /** A slot of a reception day. */
    FreeSlotView slot(ReceptionNotice.FreeSlot slot, @Context Plain plain);

    /** A place. */
    @BeanMapping(ignoreUnmappedSourceProperties = {"division"})
    @Mapping(target = "code", source = "division.code.value")
    @Mapping(target = "name", source = "division.name")
    @Mapping(target = "tier", source = "division.tier")
    PlaceView place(GuidePlace place, @Context Plain plain);

    /** What hangs in the hall. */
    HallView hall(HallDisplay display, @Context Plain plain);

    /** A ticket at a window. */
    CalledView called(HallDisplay.Line line, @Context Plain plain);

    /** The hours of a window, weekday by weekday. */
    default List<HoursView> hours(OpeningHours hours) {
        return hours.week().entrySet().stream()
                .map(day -> new HoursView(
                        day.getKey(),
                        day.getValue().stream().map(TimeRange::toString).toList()))
                .toList();
    }

    /** The names of topics. */
    default List<String> topics(Set<TopicCode> topics, @Context Plain plain) {
        return topics.stream().map(plain::topic).sorted().toList();
    }

    /** An organ by its name. */
    default String organ(OrganId id, @Context Plain plain) {
        return plain.organ(id);
    }

    /** An organ by its name, if there is one. */
    default Optional<String> organ(Optional<OrganId> id, @Context Plain plain) {
        return id.map(plain::organ);
    }
}
