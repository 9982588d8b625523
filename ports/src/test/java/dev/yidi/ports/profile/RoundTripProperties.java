package dev.yidi.ports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.UnknownYearPolicy;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
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

    @Property(tries = 60)
    void a_county_under_other_rules_or_with_other_loans_is_the_same_in_everything_else(
            @ForAll("profiles") CountyProfile profile) throws ReflectiveOperationException {
        CountyProfile ruled = profile.under(RuleSet.zhejiang2016(), UnknownYearPolicy.PROVISIONAL);
        CountyProfile lent = profile.lending("other", List.of());

        for (RecordComponent component : CountyProfile.class.getRecordComponents()) {
            Object own = component.getAccessor().invoke(profile);
            if (!Set.of("rules", "unknownYears").contains(component.getName())) {
                assertThat(component.getAccessor().invoke(ruled))
                        .as(component.getName())
                        .isEqualTo(own);
            }
            if (!Set.of("version", "loans").contains(component.getName())) {
                assertThat(component.getAccessor().invoke(lent))
                        .as(component.getName())
                        .isEqualTo(own);
            }
        }
    }

    @Provide
    Arbitrary<CountyProfile> profiles() {
        return AnyProfile.profiles();
    }
}
