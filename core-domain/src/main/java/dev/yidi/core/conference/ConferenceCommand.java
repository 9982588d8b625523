package dev.yidi.core.conference;

import dev.yidi.core.Objections;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileCommand;

/** What someone wants to do with a joint conference 会议动作. */
public sealed interface ConferenceCommand extends FileCommand<JointConference, ConferenceEvent>
        permits ConferenceStep, PutOnAgenda, DesignateOrgan, OrderMeasure, MarkTaskOverdue, ViewSealedConference {

    /** What stands against any act of those who lead it. */
    static Objections byCentre(JointConference file, ConferenceStage stage, Setting setting) {
        return at(file, stage).unless(setting.actsForCentre(), ConferenceRefusal.NOT_CENTRE::reason);
    }

    /** That it must be at {@code stage}. */
    static Objections at(JointConference file, ConferenceStage stage) {
        return Objections.none()
                .unless(
                        file.stage() == stage,
                        () -> ConferenceRefusal.STAGE.reason().with("stage", file.stage()));
    }

    /** What stands against deciding {@code item}. */
    static Objections deciding(JointConference file, String item, Setting setting) {
        return byCentre(file, ConferenceStage.HELD, setting)
                .when(file.item(item).isEmpty(), ConferenceRefusal.ITEM_UNKNOWN::reason)
                .when(
                        file.item(item).flatMap(AgendaItem::decision).isPresent(),
                        ConferenceRefusal.DECIDED_BEFORE::reason);
    }
}
