package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.place.DivisionCode;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is compared of a matter 比对要素, whether it is a case already or only a draft at the window.
 *
 * @param organ the organ whose counter it came to
 * @param settled the cases nobody needs to look at again: itself, and what was decided about
 */
record MatterSketch(
        List<Party> parties,
        CaseKind kind,
        Optional<PetitionCategory> category,
        Optional<TopicCode> topic,
        IntakeChannel channel,
        OrganId organ,
        DivisionCode place,
        Instant receivedAt,
        Set<OrganId> accused,
        String text,
        Set<CaseId> settled) {

    static MatterSketch of(CaseFile file) {
        Set<CaseId> settled = new LinkedHashSet<>(Set.of(file.id()));
        settled.addAll(file.links().distinct());
        settled.addAll(file.links().absorbed());
        return new MatterSketch(
                file.parties(),
                file.matter().kind(),
                file.matter().category(),
                file.matter().topic(),
                file.intake().channel(),
                file.intake().organ(),
                file.intake().place(),
                file.intake().receivedAt(),
                file.protection().accused(),
                text(file.intake().title().reveal(), file.intake().narrative().reveal()),
                settled);
    }

    /** A matter that nobody has registered: it has no id and no number, and nothing of it is kept. */
    static MatterSketch of(ReceptionWindow.Register draft, OrganId organ, Setting setting) {
        return new MatterSketch(
                Drafts.parties(draft.parties(), setting),
                draft.kind(),
                draft.category(),
                draft.topic(),
                draft.channel(),
                organ,
                draft.place(),
                draft.receivedAt().orElse(setting.now()),
                draft.accused(),
                text(draft.title().reveal(), draft.narrative().reveal()),
                Set.of());
    }

    private static String text(String title, String narrative) {
        return title + "\n" + narrative;
    }

    /** Never what was told. */
    @Override
    public String toString() {
        return "MatterSketch[" + kind + ", " + topic + ", " + place + "]";
    }
}
