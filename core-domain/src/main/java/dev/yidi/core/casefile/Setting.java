package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What a decision is made in 决定环境: the county's profile, the calendar, the instant and the actor.
 *
 * <p>Posts say where the officers work whom a command names, so that none of the accused side is given a part.
 *
 * <p>Nothing else goes into a decision: the same file, command and setting always decide the same.
 */
public record Setting(
        CountyProfile profile, WorkCalendar calendar, Instant now, Actor actor, Map<OfficerId, OrganId> posts) {
    public Setting {
        posts = Copies.of(posts);
    }

    /** A setting in which nobody's post is known. */
    public Setting(CountyProfile profile, WorkCalendar calendar, Instant now, Actor actor) {
        this(profile, calendar, now, actor, Map.of());
    }

    /** This setting, in which these officers work for these organs. */
    public Setting with(Map<OfficerId, OrganId> known) {
        return new Setting(profile, calendar, now, actor, known);
    }

    /** The organ that {@code officer} works for, as far as it is known here. */
    public Optional<OrganId> postOf(OfficerId officer) {
        return Optional.ofNullable(posts.get(officer));
    }

    /** The county's zone. */
    public ZoneId zone() {
        return profile.zone();
    }

    /** The day in the county's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    /** This setting at {@code instant} if that is later: time never runs backwards within a case. */
    public Setting notBefore(Instant instant) {
        return now.isBefore(instant) ? new Setting(profile, calendar, instant, actor, posts) : this;
    }

    /** The organ called {@code id}. */
    public Optional<Organ> organ(OrganId id) {
        return profile.organs().find(id);
    }

    /** This setting, in which the actor acts in the place of {@code organ}. */
    Setting acting(OrganId organ) {
        Actor seated = new Actor(actor.kind(), actor.id(), Optional.of(organ), actor.onBehalfOf());
        return new Setting(profile, calendar, now, seated, posts);
    }

    /** The organ the actor acts for, as it is today. */
    public Optional<OrganId> actingOrgan() {
        return actor.organ().map(this::current);
    }

    /** Whether the actor is an officer of {@code organ}, or of the organ that took over from it. */
    public boolean actsFor(OrganId organ) {
        return actor.organ().map(own -> same(own, organ)).orElse(false);
    }

    /** Whether the actor is an officer of the centre. */
    public boolean actsForCentre() {
        return actor.organ().flatMap(this::organ).map(Organ::centre).orElse(false);
    }

    /** Whether two names mean the same organ today, since one took over from the other. */
    boolean same(OrganId one, OrganId other) {
        return one.equals(other) || current(one).equals(current(other));
    }

    /** The organ that has the duties of {@code organ} today. */
    OrganId current(OrganId organ) {
        return organ(organ).isPresent() ? profile.organs().currentOf(organ) : organ;
    }

    /** Whether {@code organ} is {@code above} or stands below it in line. */
    boolean isAtOrBelow(OrganId organ, OrganId above) {
        return same(organ, above)
                || (organ(organ).isPresent()
                        && profile.organs().superiorsOf(current(organ)).stream().anyMatch(each -> same(each, above)));
    }
}
