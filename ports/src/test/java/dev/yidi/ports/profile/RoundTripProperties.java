package dev.yidi.ports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.profile.CountyProfile;
import java.io.StringReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {
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

    @Provide
    Arbitrary<CountyProfile> profiles() {
        return AnyProfile.profiles();
    }
}
