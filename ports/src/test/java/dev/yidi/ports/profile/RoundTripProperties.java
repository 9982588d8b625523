package dev.yidi.ports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.ProfileRevision;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RoundTripProperties {
    /** What makes it this county, and the tiers, which come with the territory. */
    private static final Set<String> STAYS = Set.of("id", "county", "zone", "tiers");

    @Property(tries = 150)
    void a_written_profile_is_read_back_equal(@ForAll("profiles") CountyProfile profile) {
        String written = ProfileDocuments.write(profile);
        CountyProfile read = ProfileDocuments.read(new StringReader(written));

        assertThat(read).isEqualTo(profile);
        assertThat(ProfileDocuments.write(read)).isEqualTo(written);
        assertThat(ProfileDiff.between(profile, read).isEmpty()).isTrue();
    }

    @Property(tries = 60)
    void profiles_have_no_difference_exactly_when_they_are_equal(
            @ForAll("profiles") CountyProfile one, @ForAll("profiles") CountyProfile other) {
        assertThat(ProfileDiff.between(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Property(tries = 60)
    void a_revision_changes_what_it_names_and_nothing_else(
            @ForAll("profiles") CountyProfile profile, @ForAll("profiles") CountyProfile other)
            throws ReflectiveOperationException {
        for (RecordComponent component : CountyProfile.class.getRecordComponents()) {
            if (!STAYS.contains(component.getName())) {
                Optional<CountyProfile> revised =
                        revised(profile, component, component.getAccessor().invoke(other));
                revised.ifPresent(after -> assertRevised(profile, other, after, component.getName()));
                Statistics.label(component.getName()).collect(revised.isPresent());
                Statistics.label(component.getName())
                        .coverage(coverage -> coverage.check(true).count(count -> count > 0));
            }
        }
    }

    /** The profile with the other's component; empty where the two do not go together. */
    private static Optional<CountyProfile> revised(CountyProfile profile, RecordComponent component, Object value)
            throws ReflectiveOperationException {
        Method revise = ProfileRevision.class.getMethod(component.getName(), component.getType());
        ProfileRevision revision = (ProfileRevision) revise.invoke(profile.revise(), value);
        try {
            return Optional.of(revision.profile());
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static void assertRevised(CountyProfile before, CountyProfile other, CountyProfile after, String name) {
        for (RecordComponent component : CountyProfile.class.getRecordComponents()) {
            boolean changes = component.getName().equals(name)
                    || (component.getName().equals("tiers") && name.equals("territory"));
            assertThat(value(after, component))
                    .as("%s of a profile with another %s", component.getName(), name)
                    .isEqualTo(value(changes ? other : before, component));
        }
    }

    private static Object value(CountyProfile profile, RecordComponent component) {
        try {
            return component.getAccessor().invoke(profile);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected that " + component + " can be read", e);
        }
    }

    @Provide
    Arbitrary<CountyProfile> profiles() {
        return AnyProfile.profiles();
    }
}
