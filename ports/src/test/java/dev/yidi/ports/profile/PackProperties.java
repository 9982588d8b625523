package dev.yidi.ports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.profile.CountyProfile;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PackProperties {
    @Property(tries = 60)
    void a_pack_taken_over_into_the_profile_it_comes_from_changes_nothing(
            @ForAll("profiles") CountyProfile profile, @ForAll Random random) {
        Pack pack = packOf(profile, random);
        PackChoices choices = PackChoices.version("next");

        assertThat(Packs.preview(pack, profile, choices).isApplicable()).isTrue();
        assertThat(Packs.preview(pack, profile, choices).diff().isEmpty()).isTrue();
        assertThat(Packs.apply(pack, profile, choices)).isSameAs(profile);
    }

    @Property(tries = 100)
    void a_pack_makes_a_valid_profile_or_none_and_twice_is_the_same_as_once(
            @ForAll("profiles") CountyProfile from, @ForAll("profiles") CountyProfile into, @ForAll Random random) {
        Pack pack = packOf(from, random);
        PackChoices choices = new PackChoices(
                "next", Map.of(), new LinkedHashSet<>(pack.content().paths()));
        PackPreview preview = Packs.preview(pack, into, choices);

        Optional<CountyProfile> made = applied(pack, into, choices);

        assertThat(made.isPresent()).as(preview.faults().toString()).isEqualTo(preview.isApplicable());
        made.ifPresent(profile -> {
            assertThat(profile.equals(into)).isEqualTo(preview.diff().isEmpty());
            assertThat(ProfileDocuments.read(new StringReader(ProfileDocuments.write(profile))))
                    .isEqualTo(profile);
            assertThat(PackContent.of(profile).paths())
                    .containsAll(pack.content().paths())
                    .containsAll(PackContent.of(into).paths());
            assertThat(Packs.apply(pack, profile, PackChoices.version("later"))).isSameAs(profile);
        });
    }

    @Property(tries = 100)
    void nothing_a_county_has_is_changed_without_its_consent(
            @ForAll("profiles") CountyProfile from, @ForAll("profiles") CountyProfile into, @ForAll Random random) {
        PackPreview preview = Packs.preview(packOf(from, random), into, PackChoices.version("next"));

        if (preview.isApplicable()) {
            assertThat(preview.diff().changes())
                    .filteredOn(change -> !change.path().equals("version"))
                    .allMatch(change -> change.before().isEmpty());
        }
    }

    @Property(tries = 60)
    void a_pack_comes_back_equal_from_its_document(@ForAll("profiles") CountyProfile profile, @ForAll Random random) {
        Pack pack = packOf(profile, random);

        assertThat(Packs.read(new StringReader(Packs.write(pack)))).isEqualTo(pack);
    }

    private static Optional<CountyProfile> applied(Pack pack, CountyProfile into, PackChoices choices) {
        try {
            return Optional.of(Packs.apply(pack, into, choices));
        } catch (InvalidInputException e) {
            assertThat(e.faults()).isNotEmpty().allMatch(fault -> !fault.path().isBlank());
            return Optional.empty();
        }
    }

    private static Pack packOf(CountyProfile profile, Random random) {
        List<String> paths = PackContent.of(profile).paths();
        Assume.that(!paths.isEmpty());
        Set<String> chosen = new LinkedHashSet<>(List.of(paths.get(random.nextInt(paths.size()))));
        paths.stream().filter(path -> random.nextInt(3) == 0).forEach(chosen::add);
        return Packs.export(
                profile, new PackLabel("p", "1", "一包", profile.county(), LocalDate.of(2026, 3, 1), "试用"), chosen);
    }

    @Provide
    Arbitrary<CountyProfile> profiles() {
        return AnyProfile.profiles();
    }
}
