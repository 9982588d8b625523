package dev.yidi.example.center.demo;

import dev.yidi.core.Reason;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.home.CentreHome;
import dev.yidi.example.center.replay.MovingTime;
import dev.yidi.example.center.staff.Roster;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import dev.yidi.ports.Sweep;
import dev.yidi.ports.Timekeeper;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.CardQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small county's last weeks 示范县, let happen in an empty centre up to now. Not thread-safe. */
public final class DemoCounty {
    /** In the order in which they are done on one day. */
    private static final List<Deed> DEEDS = List.of(Deed.values());

    private static final Logger LOG = LoggerFactory.getLogger(DemoCounty.class);
    private static final int SWEEP = 500;
    private static final int LONGEST_AGO = 75;

    private final Yidi centre;
    private final MovingTime time;
    private final ZoneId zone;
    private final Instant now;
    private final List<String> refused = new ArrayList<>();

    private DemoCounty(CentreHome home, CountyProfile profile, Instant now) {
        this.zone = profile.zone();
        this.now = now;
        this.time = new MovingTime(morning(LONGEST_AGO));
        this.centre = Yidi.builder()
                .profile(profile)
                .stores(home.stores())
                .keys(home.keys())
                .staff(Roster.of(profile))
                .clock(time)
                .build();
    }

    /**
     * What became of the demonstration.
     *
     * @param matters how many matters were brought in
     * @param refused what the county's profile did not allow, each as its matter, its deed and the codes of the reasons
     */
    public record Result(int matters, List<String> refused) {
        public Result {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Lets it happen in {@code home}, as if today were the day of {@code now}.
     *
     * @throws ExitException when anything stands there already
     */
    public static Result fill(CentreHome home, CountyProfile profile, Instant now) {
        if (!home.stores().index().list(CardQuery.all(1)).cards().isEmpty()) {
            throw new ExitException(
                    Exit.DATA_UNFIT,
                    "数据目录里已有事项，示范数据只写进空的中心：" + home.data().path(),
                    "there are matters in the data directory; demonstration data goes into an empty centre only");
        }
        return new DemoCounty(home, profile, now).happen();
    }

    /**
     * Something that happens.
     *
     * @param at when
     * @param name how it is called where it is refused
     * @param deed what
     */
    record Happening(Instant at, String name, Deeds.Act deed) {}

    private Result happen() {
        List<DemoMatter> matters = DemoMatter.all();
        Deeds deeds = new Deeds(centre);
        List<Happening> all = new ArrayList<>();
        LocalDate first = LocalDate.ofInstant(morning(LONGEST_AGO), zone);
        all.add(new Happening(morning(LONGEST_AGO), "pool", () -> deeds.enterMediators(first)));
        matters.forEach(matter -> all.addAll(happenings(deeds, matter)));
        LocalDate today = LocalDate.ofInstant(now, zone);
        all.add(new Happening(morning(1), "bookings", () -> deeds.book(today)));
        all.add(new Happening(now, "queue", deeds::queue));
        all.stream()
                .filter(each -> !each.at().isAfter(now))
                .sorted(Comparator.comparing(Happening::at))
                .forEach(this::perform);
        letFallDue(now);
        refused.forEach(each -> LOG.warn("not in this county: {}", each));
        return new Result(matters.size(), refused);
    }

    private Stream<Happening> happeningsOf(Deeds deeds, DemoMatter matter, Story story) {
        Stream<Happening> steps = matter.steps().stream()
                .map(step -> new Happening(
                        minutes(
                                morning(matter.daysAgo() - step.day()),
                                7L * matter.number() + 40L * DEEDS.indexOf(step.deed())),
                        matter.number() + " " + step.deed(),
                        () -> deeds.perform(step.deed(), story)));
        return Stream.concat(
                Stream.of(new Happening(
                        minutes(morning(matter.daysAgo()), 5L * matter.number()),
                        matter.number() + " REGISTER",
                        () -> deeds.register(story))),
                steps);
    }

    private List<Happening> happenings(Deeds deeds, DemoMatter matter) {
        return happeningsOf(deeds, matter, new Story(matter)).toList();
    }

    private void perform(Happening each) {
        letFallDue(each.at());
        time.moveOnTo(each.at());
        List<Reason> against = each.deed().perform();
        if (!against.isEmpty()) {
            refused.add(each.name() + ": "
                    + String.join(", ", against.stream().map(Reason::code).toList()));
        }
    }

    /** Every rung fires at its own moment, up to {@code until}. */
    private void letFallDue(Instant until) {
        Timekeeper keeper = centre.timekeeper();
        Optional<Instant> due = keeper.nextDue();
        while (due.filter(moment -> !moment.isAfter(until)).isPresent()) {
            time.moveOnTo(due.get());
            Sweep sweep = keeper.sweep(SWEEP);
            due = sweep.claimed() == 0 ? Optional.empty() : keeper.nextDue();
        }
        time.moveOnTo(until);
    }

    /** When the centre opens, so many days ago. */
    private Instant morning(int daysAgo) {
        return LocalDate.ofInstant(now, zone)
                .minusDays(daysAgo)
                .atTime(LocalTime.of(8, 0))
                .atZone(zone)
                .toInstant();
    }

    private static Instant minutes(Instant from, long minutes) {
        return from.plusSeconds(60 * minutes);
    }
}
