package dev.yidi.rest.staff.mapping;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.DeclineGround;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.NoticeKind;
import dev.yidi.core.casefile.TripPurpose;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.desk.Window;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.Promise;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.WorkCalendar;
import dev.yidi.rest.http.Language;
import dev.yidi.rest.staff.view.CalendarView;
import dev.yidi.rest.staff.view.CalendarYearView;
import dev.yidi.rest.staff.view.CentreView;
import dev.yidi.rest.staff.view.ColleagueView;
import dev.yidi.rest.staff.view.ColleaguesView;
import dev.yidi.rest.staff.view.LimitView;
import dev.yidi.rest.staff.view.MyselfView;
import dev.yidi.rest.staff.view.OfficerView;
import dev.yidi.rest.staff.view.OrganView;
import dev.yidi.rest.staff.view.ProfileView;
import dev.yidi.rest.staff.view.TopicView;
import dev.yidi.rest.staff.view.WindowView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows the county to its officers. */
@Mapper(
        config = Views.class,
        imports = {
            CaseKind.class,
            CaseResult.class,
            DeclineGround.class,
            DispatchVerb.class,
            IntakeChannel.class,
            List.class,
            NoticeKind.class,
            PauseReason.class,
            PetitionCategory.class,
            TripPurpose.class
        })
public interface ProfileMapper {
    /** The profile. */
    @Mapping(target = "topics", expression = "java(topics(profile.topics().topics()))")
    @Mapping(target = "organs", expression = "java(organs(profile.organs().current()))")
    @Mapping(target = "ratingScale", source = "policy.ratingScale")
    @Mapping(target = "kinds", expression = "java(List.of(CaseKind.values()))")
    @Mapping(target = "categories", expression = "java(List.of(PetitionCategory.values()))")
    @Mapping(target = "channels", expression = "java(List.of(IntakeChannel.values()))")
    @Mapping(target = "dispatchVerbs", expression = "java(List.of(DispatchVerb.values()))")
    @Mapping(target = "caseResults", expression = "java(List.of(CaseResult.values()))")
    @Mapping(target = "declineGrounds", expression = "java(List.of(DeclineGround.values()))")
    @Mapping(target = "noticeKinds", expression = "java(List.of(NoticeKind.values()))")
    @Mapping(target = "tripPurposes", expression = "java(List.of(TripPurpose.values()))")
    @Mapping(target = "pauseReasons", expression = "java(List.of(PauseReason.values()))")
    @Mapping(target = "limits", expression = "java(limits(profile, today, language))")
    @Mapping(target = "calendar", expression = "java(calendar(days))")
    ProfileView profile(
            CountyProfile profile, @Context WorkCalendar days, @Context LocalDate today, @Context Language language);

    /** The limits in force on a day. */
    default List<LimitView> limits(CountyProfile profile, LocalDate today, Language language) {
        return profile.rules().inForceOn(today).limits().stream()
                .map(limit -> limit(limit, profile.promises(), language))
                .toList();
    }

    /** A limit. */
    private static LimitView limit(Limit limit, List<Promise> promises, Language language) {
        return new LimitView(
                limit.id().value(),
                limit.span().toString(),
                limit.nature(),
                language.law(limit.basis()),
                limit.validity().from(),
                limit.validity().until(),
                promises.stream()
                        .filter(promise -> promise.limit().equals(limit.id()))
                        .map(promise -> promise.span().toString())
                        .distinct()
                        .toList());
    }

    /** The work calendar. */
    default CalendarView calendar(WorkCalendar days) {
        return new CalendarView(
                days.version(),
                days.years().stream()
                        .map(year -> new CalendarYearView(year, days.sources(year)))
                        .toList());
    }

    /** Topics. */
    List<TopicView> topics(List<Topic> topics);

    /** Organs. */
    List<OrganView> organs(List<Organ> organs);

    /** A topic. */
    TopicView topic(Topic topic);

    /** An organ. */
    @Mapping(target = "id", source = "id.value")
    OrganView organ(Organ organ);

    /** A window. */
    WindowView window(Window window);

    /** Who is asking, and where. */
    default MyselfView myself(Officer officer, Names names) {
        CountyProfile profile = names.profile();
        return new MyselfView(
                officer(officer, names),
                new CentreView(
                        profile.centre().name(),
                        profile.mode(),
                        names.place(profile.territory().root().code())));
    }

    /** A page of those in office at an organ; {@code listed} where the directory can list. */
    default ColleaguesView colleagues(
            OrganId organ, boolean listed, List<Officer> page, Optional<String> next, Names names) {
        return new ColleaguesView(
                names.organ(organ),
                listed,
                page.stream().map(officer -> colleague(officer, names)).toList(),
                next);
    }

    /** A colleague. */
    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "name", source = "displayName")
    ColleagueView colleague(Officer officer, @Context Names names);

    /** A member of staff. */
    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "name", source = "displayName")
    OfficerView officer(Officer officer, @Context Names names);
}
