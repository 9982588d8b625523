package dev.yidi.ports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.profile.CountyProfile;
import org.junit.jupiter.api.Test;

class PresetsTest {
    @Test
    void the_centre_preset_loads() {
        CountyProfile profile = Presets.centre();
        assertThat(ProfileDocuments.read(new java.io.StringReader(ProfileDocuments.write(profile))))
                .isEqualTo(profile);
        System.out.println(ProfileDocuments.write(profile).length());
    }
}
