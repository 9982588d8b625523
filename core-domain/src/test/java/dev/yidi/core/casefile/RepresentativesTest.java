package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.time.RuleSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many speak for a group is a matter of the rule set: five by 信访工作条例, fewer for small groups by 浙江省信访条例. */
class RepresentativesTest {
    @ParameterizedTest
    @CsvSource({"10, 3, true", "10, 4, false", "11, 4, true", "11, 5, true", "30, 5, true", "30, 6, false"})
    void zhejiang_lets_three_speak_for_ten_and_five_for_more(int visitors, int speakers, boolean allowed) {
        assertThat(refusals(Petitions.zhejiang(), visitors, speakers).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"6, 5, true", "6, 6, false", "30, 5, true"})
    void the_nation_lets_five_speak_for_any_group(int visitors, int speakers, boolean allowed) {
        assertThat(refusals(RuleSet.national2022(), visitors, speakers).isEmpty())
                .isEqualTo(allowed);
    }

    private static List<Reason> refusals(RuleSet rules, int visitors, int speakers) {
        List<Party> parties = new ArrayList<>();
        parties.add(Registration.party(Play.WANG, PartyRole.APPLICANT));
        for (int i = 0; i < speakers; i++) {
            parties.add(Registration.party(new PartyId("r" + i), PartyRole.REPRESENTATIVE));
        }
        Actor clerk = Actor.officer(Play.CLERK, CountyDesk.CENTRE);
        return Decision.of(
                        Registration.petition()
                                .withVisitors(visitors)
                                .with(parties)
                                .command(),
                        new Setting(CountyDesk.under(rules), CountyDesk.CALENDAR, Play.START, clerk))
                .reasons();
    }
}
