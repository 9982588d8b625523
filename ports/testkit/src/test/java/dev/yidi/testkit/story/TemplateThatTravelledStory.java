package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.CountyId;
import dev.yidi.core.Fault;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.mediation.MediationRule;
import dev.yidi.core.mediation.WrittenTrigger;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.profile.Pack;
import dev.yidi.ports.profile.PackChoices;
import dev.yidi.ports.profile.PackLabel;
import dev.yidi.ports.profile.PackPreview;
import dev.yidi.ports.profile.Packs;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.profile.ProfileDocuments;
import dev.yidi.testkit.MovableTime;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 调解模板推广: one county writes agreements down where another did not, and the other takes that over under a text of its own. */
class TemplateThatTravelledStory {
    private static final String ROW = """
            "mediation": [{
              "id": "peoples-written-here", "like": "peoples", "instead": true,
              "from": "2026-03-01", "jurisdiction": "CN-330122",
              "basis": {"source": "桐庐县人民调解工作办法(2026)", "article": "3"},
              "rules": [{"rule": "FORM", "source": "桐庐县人民调解工作办法(2026)", "article": "7"}],
              "writtenTriggers": ["ASKED_BY_PARTY", "NOT_PERFORMED_AT_ONCE"],
              "reminder": "7 days"
            }],""";

    private final Transcript transcript = new Transcript("调解模板推广", MovableTime.at("2026-03-02T01:00:00Z"));

    @AfterEach
    void print() {
        transcript.close();
    }

    @Test
    void a_template_of_mediation_goes_from_tonglu_to_yuhang_under_yuhang_s_own_text() {
        CountyProfile tonglu = ProfileDocuments.read(
                new StringReader(ProfileDocuments.write(Presets.centre()).replace("\"mediation\": [],", ROW)));
        CountyProfile yuhang = Presets.sunk();
        assertThat(tonglu.mediation()).hasSize(1);

        // 桐庐 writes agreements down unless they are performed at once, and calls obligations to mind a week before.
        Pack pack = Packs.export(
                tonglu,
                new PackLabel(
                        "written-agreements",
                        "1",
                        "未即时履行的协议一律书面",
                        new CountyId("330122"),
                        LocalDate.of(2026, 3, 2),
                        "口头约定最易反悔，写下来再提醒"),
                Set.of("mediation[peoples-written-here]"));
        Pack read = Packs.read(new StringReader(Packs.write(pack)));
        transcript.tell("桐庐的调解模板：\n" + Packs.write(pack));

        // 余杭 cannot take over what binds in 桐庐 alone, and is told so before anything happens.
        PackChoices plain = PackChoices.version("2026.2");
        assertThat(Packs.preview(read, yuhang, plain).faults())
                .extracting(Fault::code)
                .containsExactly("pack.binds-elsewhere");

        // It has a text of its own, looks at the difference, and takes it over.
        PackChoices own = plain.under(new Citation("余杭区调解工作规范(2026)", "4"));
        PackPreview preview = Packs.preview(read, yuhang, own);
        transcript.tell("余杭引入前比对：\n" + preview.diff());
        assertThat(preview.isApplicable()).isTrue();
        assertThat(preview.diff().changes())
                .extracting(change -> change.path())
                .containsExactly("version", "mediation[peoples-written-here]");

        CountyProfile taken = Packs.apply(read, yuhang, own);
        LocalTerms row = taken.localTerms("peoples-written-here").orElseThrow();
        assertThat(row.terms().writtenTriggers()).contains(WrittenTrigger.NOT_PERFORMED_AT_ONCE);
        assertThat(row.terms().basisOf(MediationRule.FORM))
                .extracting(Citation::toString)
                .containsExactly("人民调解法(2010) art. 28", "余杭区调解工作规范(2026) art. 4");
        assertThat(taken.termsInstead("peoples", LocalDate.of(2026, 3, 2))).contains(row);
        assertThat(Packs.apply(read, taken, own)).isSameAs(taken);
        transcript.tell("余杭引入后：新立案的人民调解按本区规范第4条，未即时履行的协议一律书面；已开始的调解照旧。");
    }
}
