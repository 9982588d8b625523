package dev.yidi.example.center.replay;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.WorkCalendar;
import dev.yidi.example.center.report.Bulletin.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a reader of a replay must know 回放说明. */
final class ReplayNotes {
    private ReplayNotes() {}

    static List<Note> of(MessageFile file, CountyProfile profile, Instant asOf) {
        List<Note> notes = new ArrayList<>(List.of(
                new Note(
                        "留言来自别的地方，这里把它们当作本县中心收到的来办：文中出现本县乡镇、村（社区）名称的归到该处，其余归到全县。",
                        "The messages are another place's; here they are handled as if this county's centre had received"
                                + " them. One that names a township or village of the county arose there, all others in the"
                                + " county as a whole."),
                new Note(
                        "时限尺度：一律用方案里现行的规则集（" + profile.rules().id() + "，2022 年起施行的部分也在内）去量更早的留言，"
                                + "只作比较，不表示当年的办理违反了当年的规定。",
                        "The yardstick: the rules of the profile as they are now ("
                                + profile.rules().id() + ", with what came"
                                + " into force in 2022) are laid on older messages, to compare; it does not say that a rule of"
                                + " the time was broken."),
                new Note(
                        "每条留言只有两个真实时间：收到和答复。登记、分类、分拨、受理、告知都记在收到时，办结、答复、结案都记在答复时。",
                        "Of each message the data knows two times, receipt and reply. Registering, classifying, dispatching,"
                                + " accepting and notice are taken at the receipt; result, reply and closure at the reply."),
                new Note(
                        "种类、类别由关键词规则判定，单位由分拨表判定，没有人工复核；办理结果一律记为“已答复”，因为数据没有说结果如何。",
                        "Kind and topic come from keyword rules, the organ from the routing table, and nobody looked them over."
                                + " The result is always 'answered', as the data does not say how it ended."),
                new Note(
                        "一件事项有几项时限，其中一项超期即算超期；到截止时仍未办而已过期的也算超期；未到期的和没有时限的另列，不进按期率。" + "没有承诺的时限，承诺按法定计。",
                        "A case with several limits is late if one of them is; what is open after its end is late too; what is"
                                + " not due yet and what has no limit stands apart and is in no rate. Where nothing was promised,"
                                + " the promise is the statutory limit."),
                new Note(
                        "答复天数是收到日到答复日的自然日数；中位数和 90 % 用最近秩法，取的都是实际出现的值。",
                        "Days to reply are calendar days between the two dates; median and 90 % are by nearest rank, values"
                                + " that did occur.")));
        List<Integer> unknown = unknownYears(file, profile);
        if (!unknown.isEmpty()) {
            notes.add(new Note(
                    "工作日历没有 " + unknown + " 年的放假安排：这些年的工作日按周一到周五暂定，据此算出的到期日是暂定的。",
                    "The work calendar does not hold " + unknown
                            + ": there Monday to Friday are taken as working days, and"
                            + " due days that rest on it are provisional."));
        }
        long later = file.messages().stream()
                .filter(message -> message.receivedAt().isAfter(asOf))
                .count();
        if (later > 0) {
            notes.add(new Note(
                    later + " 条留言在截止时刻之后收到，没有计入。",
                    later + " messages were received after the moment of counting and are not in the figures."));
        }
        return List.copyOf(notes);
    }

    private static List<Integer> unknownYears(MessageFile file, CountyProfile profile) {
        WorkCalendar calendar = WorkCalendar.published();
        return file.messages().stream()
                .flatMap(message -> Stream.concat(
                        Stream.of(message.receivedAt()),
                        message.reply().stream().map(Message.Reply::at)))
                .map(at -> at.atZone(profile.zone()).getYear())
                .filter(year -> !calendar.knows(year))
                .distinct()
                .sorted()
                .toList();
    }
}
