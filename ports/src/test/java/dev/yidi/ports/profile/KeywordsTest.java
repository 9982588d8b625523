package dev.yidi.ports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.profile.Classification;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped keyword rules on made-up messages. */
class KeywordsTest {
    @ParameterizedTest
    @CsvSource({
        "投诉楼下违建挡住采光,楼下商铺私自搭建彩钢棚,construction.illegal,REQUEST",
        "小区路灯坏了,公园旁边人行道的路灯三个月不亮,construction.facilities,REQUEST",
        "工地夜间施工噪音扰民,噪音很大晚上无法休息,environment.noise,REQUEST",
        "举报养猪场污染,养猪场猪粪直排河道水质发黑,environment.waste,REPORT",
        "出租车不打表,的士司机拒载还乱收钱,transport.taxi,REQUEST",
        "咨询一年级招生,请问外地户口的孩子入学需要什么手续,education.admission,CONSULTATION",
        "反映公司拖欠工资,农民工三个月工资没有发,labour.wage,PETITION",
        "咨询退休后养老金怎么计算,社保缴费满十五年,labour.pension,CONSULTATION",
        "小区电梯经常故障,电梯年检过期有人被困,commerce.equipment,REQUEST",
        "咨询二胎准生证办理,需要哪些材料,health.birth,CONSULTATION",
        "与邻居因过道起纠纷,请调解邻里矛盾,dispute.neighbour,DISPUTE",
        "你好,想说一件事,other.misc,REQUEST"
    })
    void a_message_gets_the_topic_and_kind_a_clerk_would_give(String title, String body, String topic, CaseKind kind) {
        Classification found = Presets.centre().classify(title, body);

        assertThat(found.topic()).as(found.reasons().toString()).isEqualTo(new TopicCode(topic));
        assertThat(found.kind()).as(found.reasons().toString()).isEqualTo(kind);
        assertThat(found.reasons()).isNotEmpty();
    }

    @Test
    void petitions_come_with_their_category() {
        assertThat(category("建议增加公交班次", "早高峰太挤")).contains(PetitionCategory.SUGGESTION);
        assertThat(category("举报村干部贪污", "以权谋私，侵占公款")).contains(PetitionCategory.REPORT_ACCUSATION);
        assertThat(category("申诉处理意见", "对处理意见不服，要求复查")).contains(PetitionCategory.APPEAL_CLAIM);
        assertThat(category("请求维修道路", "路面坑坑洼洼")).isEmpty();
    }

    private static Optional<PetitionCategory> category(String title, String body) {
        return Presets.centre().classify(title, body).category();
    }
}
