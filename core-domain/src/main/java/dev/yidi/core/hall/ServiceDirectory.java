package dev.yidi.core.hall;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Window;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the county's centres offer, how, where, when, by what law and in how many days 服务指南: for everybody, so it names
 * no person. It is worked out from the profile and the calendar; how to come and what to bring are the county's texts
 * {@code guide.how}, {@code guide.papers}, {@code guide.address} and {@code contact}, each also by itself for an organ or a
 * window ({@code guide.papers.housing}).
 *
 * @param day the day it holds for
 * @param centres where to go
 * @param services what the windows offer
 * @param periods in how many days what must be done, and by what law
 */
public record ServiceDirectory(LocalDate day, List<Place> centres, List<Service> services, List<Period> periods) {
    private static final String GUIDE = "guide.";
    private static final String HOW = "how";
    private static final String PAPERS = "papers";
    private static final String ADDRESS = "address";
    private static final String CONTACT = "contact";

    public ServiceDirectory {
        centres = List.copyOf(centres);
        services = List.copyOf(services);
        periods = List.copyOf(periods);
    }

    /** The directory of {@code day}. */
    public static ServiceDirectory on(CountyProfile profile, WorkCalendar calendar, LocalDate day) {
        DutyRoster roster = DutyRoster.on(profile, calendar, day);
        return new ServiceDirectory(
                day,
                profile.organs().centres().stream()
                        .map(centre -> place(profile, centre))
                        .toList(),
                profile.windows().stream()
                        .map(window -> service(profile, roster, window))
                        .toList(),
                profile.rules().inForceOn(day).limits().stream()
                        .filter(limit -> limit.nature() == LimitNature.DUTY)
                        .flatMap(limit -> limit.kinds().stream().map(kind -> period(profile, limit, kind)))
                        .toList());
    }

    /** What of it concerns {@code errand}: the windows that take it, and the periods of its kind. */
    public ServiceDirectory about(CountyProfile profile, Errand errand) {
        return new ServiceDirectory(
                day,
                centres,
                services.stream()
                        .filter(service -> WindowGuide.takes(profile, service.window(), errand))
                        .toList(),
                periods.stream()
                        .filter(period -> errand.kind().isEmpty()
                                || errand.kind().filter(period.kind()::equals).isPresent())
                        .map(period -> period.promised(profile, errand))
                        .toList());
    }

    /** What of it is for people of {@code place}: the centres and windows of the divisions it lies in. */
    public ServiceDirectory at(CountyProfile profile, DivisionCode place) {
        return new ServiceDirectory(
                day,
                centres.stream()
                        .filter(centre -> covers(profile, centre.division(), place))
                        .toList(),
                services.stream()
                        .filter(service -> covers(profile, service.division(), place))
                        .toList(),
                periods);
    }

    private static boolean covers(CountyProfile profile, DivisionCode outer, DivisionCode place) {
        return profile.territory().knows(place) && profile.territory().contains(outer, place);
    }

    private static Place place(CountyProfile profile, Organ centre) {
        return new Place(
                centre.id(),
                centre.name(),
                centre.division(),
                text(profile, GUIDE.concat(ADDRESS), centre.id().value()),
                text(profile, CONTACT, centre.id().value()));
    }

    private static Service service(CountyProfile profile, DutyRoster roster, Window window) {
        Organ organ = window.organ()
                .filter(profile.organs()::knows)
                .map(id -> profile.organs().get(profile.organs().currentOf(id)))
                .orElseGet(profile::centre);
        List<TimeRange> today = roster.windows().stream()
                .filter(open -> open.window().equals(window.id()))
                .flatMap(open -> open.hours().stream())
                .toList();
        String own = window.id().value();
        return new Service(
                window,
                organ.id(),
                organ.name(),
                organ.division(),
                window.hours(),
                today,
                text(profile, GUIDE.concat(HOW), own),
                text(profile, GUIDE.concat(PAPERS), own),
                text(profile, CONTACT, organ.id().value()));
    }

    private static Period period(CountyProfile profile, Limit limit, CaseKind kind) {
        return new Period(
                limit.id(), kind, limit.span(), profile.promiseFor(limit.id(), kind, Optional.empty()), limit.basis());
    }

    /** The text of this one, else the county's. */
    private static Optional<String> text(CountyProfile profile, String key, String own) {
        return profile.text(key + "." + own).or(() -> profile.text(key));
    }

    /**
     * A centre.
     *
     * @param organ the centre
     * @param name its name
     * @param division where it is
     * @param address how to find it, if the county says so
     * @param contact how to reach it
     */
    public record Place(
            OrganId organ, String name, DivisionCode division, Optional<String> address, Optional<String> contact) {}

    /**
     * What a window offers.
     *
     * @param window the window with its topics; it takes anything if undifferentiated
     * @param organ who staffs it
     * @param organName that organ's name
     * @param division the division it is for
     * @param hours when it is open
     * @param today when it is open on the day of the directory; empty when closed
     * @param how how it goes, if the county says so
     * @param papers what to bring
     * @param contact how to reach it
     */
    public record Service(
            Window window,
            OrganId organ,
            String organName,
            DivisionCode division,
            OpeningHours hours,
            List<TimeRange> today,
            Optional<String> how,
            Optional<String> papers,
            Optional<String> contact) {
        public Service {
            today = List.copyOf(today);
        }
    }

    /**
     * Within what time something must be done.
     *
     * @param limit the limit
     * @param kind the kind of matter it holds for
     * @param lawful the statutory period
     * @param promised the county's own shorter one, if it made one for all matters of the kind
     * @param basis the law
     */
    public record Period(LimitId limit, CaseKind kind, Span lawful, Optional<Span> promised, Citation basis) {
        private Period promised(CountyProfile profile, Errand errand) {
            Optional<TopicCode> topic = errand.topic();
            return new Period(limit, kind, lawful, profile.promiseFor(limit, kind, topic), basis);
        }
    }
}
