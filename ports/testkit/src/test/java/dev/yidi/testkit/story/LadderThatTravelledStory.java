package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.TopicCode;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.ports.profile.Pack;
import dev.yidi.ports.profile.PackChoices;
import dev.yidi.ports.profile.PackLabel;
import dev.yidi.ports.profile.PackPreview;
import dev.yidi.ports.profile.Packs;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.profile.ProfileDiff;
import dev.yidi.ports.profile.ProfileDocuments;
import dev.yidi.testkit.MovableTime;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 变盆景为风景: the ladder one county found for quarrels between neighbours travels to another. */
class LadderThatTravelledStory {
    private static final TopicCode NEIGHBOUR = new TopicCode("dispute.neighbour");
    private static final TopicCode CONTRACT = new TopicCode("dispute.contract");
    private static final LimitId DISPUTE = new LimitId("COUNTY_DISPUTE");

    private final Transcript transcript = new Transcript("变盆景为风景", MovableTime.at("2026-03-02T01:00:00Z"));

    @AfterEach
    void print() {
        transcript.close();
    }

    @Test
    void a_ladder_for_quarrels_between_neighbours_goes_from_tonglu_to_yuhang() {
        CountyProfile tonglu = withNeighbourLadder();
        CountyProfile yuhang = Presets.sunk();

        // 桐庐 writes down what it found.
        Pack pack = Packs.export(
                tonglu,
                new PackLabel(
                        "neighbour-ladder",
                        "1",
                        "邻里纠纷三日上门",
                        tonglu.county(),
                        LocalDate.of(2026, 3, 1),
                        "承诺到期前三个工作日提醒上门，到期由村上报乡镇，小事不拖大"),
                Set.of("ladders[neighbour]"));
        String document = Packs.write(pack);
        transcript.tell("桐庐把邻里纠纷阶梯写成经验包：\n" + document);

        // 余杭 reads it and looks before it decides: what changes, and what of its own comes after it.
        Pack read = Packs.read(new StringReader(document));
        PackChoices choices = PackChoices.version("2026.2");
        PackPreview preview = Packs.preview(read, yuhang, choices);
        transcript.tell("余杭引入前比对：\n" + preview.diff() + "\n排在其后：" + preview.ahead());

        assertThat(preview.isApplicable()).isTrue();
        assertThat(preview.diff().changes())
                .extracting(change -> change.path())
                .containsExactly("version", "ladders[neighbour]");
        assertThat(preview.ahead()).contains("ladders[" + ladder(yuhang, NEIGHBOUR) + "]");

        // It takes it over: quarrels between neighbours climb it, other disputes their old one.
        CountyProfile taken = Packs.apply(read, yuhang, choices);
        assertThat(ladder(taken, NEIGHBOUR)).isEqualTo("neighbour");
        assertThat(ladder(taken, CONTRACT)).isEqualTo(ladder(yuhang, CONTRACT));
        assertThat(ProfileDiff.between(yuhang, taken).changes()).hasSize(2);
        assertThat(Packs.apply(read, taken, PackChoices.version("2026.3"))).isSameAs(taken);
        transcript.tell("余杭引入后：邻里纠纷走“neighbour”阶梯，其他纠纷照旧；再引入一次，什么也不变。");
    }

    private static String ladder(CountyProfile profile, TopicCode topic) {
        Limit limit = profile.rules().limit(DISPUTE).orElseThrow();
        return profile.ladderFor(limit, CaseKind.DISPUTE, Optional.of(topic))
                .map(Ladder::id)
                .orElse("");
    }

    private static CountyProfile withNeighbourLadder() {
        String own = """
                {"id": "neighbour", "limits": ["COUNTY_DISPUTE"], "topics": ["dispute.neighbour"],
                 "rungs": [
                   {"id": "visit", "when": "3 working-days before promise", "do": "REMIND"},
                   {"id": "township", "when": "at promise", "do": "RAISE"}
                 ]},""";
        String document = ProfileDocuments.write(Presets.centre());
        return ProfileDocuments.read(new StringReader(document.replace("\"ladders\": [", "\"ladders\": [" + own)));
    }
}
