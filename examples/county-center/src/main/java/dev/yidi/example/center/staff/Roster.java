package dev.yidi.example.center.staff;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.spi.Staff;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The demonstration staff 人员名册 for any profile: the people of the resource {@code roster.csv} at the centre and in its
 * first township, and for every organ a handler, whose account is the organ's id, and a head, with {@code -head} after it,
 * who also takes sealed reports for it.
 */
public final class Roster implements Staff {
    static final String ACCOUNT = "[A-Za-z0-9][A-Za-z0-9._:-]{0,79}";

    private static final String RESOURCE = "roster.csv";
    private static final String HEAD = "-head";

    private final Map<OfficerId, Officer> officers = new LinkedHashMap<>();
    private final Set<OfficerId> named;

    private Roster(CountyProfile profile) {
        lines().forEach(line -> add(read(line, profile)));
        this.named = Set.copyOf(officers.keySet());
        profile.organs().current().forEach(organ -> {
            add(officer(organ.id().value(), organ, "经办人", EnumSet.of(Role.HANDLER)));
            add(officer(
                    organ.id().value() + HEAD,
                    organ,
                    "负责人",
                    EnumSet.of(Role.HANDLER, Role.ORGAN_HEAD, Role.SEALED_REPORT_OFFICER)));
        });
    }

    /** The staff for {@code profile}. */
    public static Roster of(CountyProfile profile) {
        return new Roster(profile);
    }

    @Override
    public Optional<Officer> find(OfficerId id) {
        return Optional.ofNullable(officers.get(id));
    }

    @Override
    public Optional<List<Officer>> officersOf(OrganId organ) {
        return Optional.of(officers.values().stream()
                .filter(officer -> officer.organ().equals(organ))
                .toList());
    }

    /** Everybody, those of the resource first. */
    public Collection<Officer> all() {
        return Collections.unmodifiableCollection(officers.values());
    }

    /** Who handles cases for {@code organ}; sealed ones are its head's. */
    public static OfficerId handlerOf(OrganId organ, boolean sealed) {
        return new OfficerId(organ.value() + (sealed ? HEAD : ""));
    }

    /** Those of the resource. */
    public List<Officer> leading() {
        return officers.values().stream()
                .filter(officer -> named.contains(officer.id()))
                .toList();
    }

    private void add(Officer officer) {
        officers.putIfAbsent(officer.id(), officer);
    }

    private static Officer officer(String account, Organ organ, String post, Set<Role> roles) {
        String name = organ.name() + post;
        return new Officer(new OfficerId(account), shortened(name), organ.id(), organ.division(), roles);
    }

    private static String shortened(String name) {
        return name.length() > 100 ? name.substring(name.length() - 100) : name;
    }

    private static Officer read(String line, CountyProfile profile) {
        String[] fields = line.split(",", -1);
        Organ organ = fields[2].equals("township") ? township(profile) : profile.centre();
        Set<Role> roles = Stream.of(fields[3].split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Officer(new OfficerId(fields[0]), fields[1], organ.id(), grid(organ, roles, profile), roles);
    }

    /** The first organ of a township, or the centre where there is none. */
    private static Organ township(CountyProfile profile) {
        return profile.organs().current().stream()
                .filter(organ -> organ.tier() == Tier.TOWNSHIP)
                .findFirst()
                .orElseGet(profile::centre);
    }

    /** A grid worker works in the first division below all others of the township; everybody else in their organ's. */
    private static DivisionCode grid(Organ organ, Set<Role> roles, CountyProfile profile) {
        DivisionCode division = organ.division();
        while (roles.contains(Role.GRID_WORKER)
                && !profile.territory().children(division).isEmpty()) {
            division = profile.territory().children(division).get(0).code();
        }
        return division;
    }

    private static List<String> lines() {
        try (InputStream in = Roster.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Optional.ofNullable(in).orElseThrow(), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Roster[" + officers.size() + "]";
    }
}
