package dev.yidi.core.outside;

import dev.yidi.core.Citation;
import dev.yidi.core.Ordered;
import dev.yidi.core.Text;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A procedure outside the centre as data 外部程序.
 *
 * @param name its name in the table: {@code RECONSIDERATION}
 * @param title what it is called
 * @param way which way it belongs to
 * @param who who may apply
 * @param where where to apply
 * @param bring what to bring
 * @param notes what else to tell
 * @param limits the limits it has whatever the track
 * @param ordinary those of the ordinary track
 * @param summary those of the summary track
 * @param interruptible whether the time to apply begins anew when it is interrupted 时效中断
 * @param bars the matters that do not belong there
 * @param basis the text it rests on
 * @param validity when that text is in force
 * @param jurisdiction where it binds
 * @param english what there is to tell of it in English, if its table says it
 */
public record OutsideTerms(
        String name,
        String title,
        OutsideWay way,
        String who,
        String where,
        List<String> bring,
        List<String> notes,
        Set<LimitId> limits,
        Set<LimitId> ordinary,
        Set<LimitId> summary,
        boolean interruptible,
        List<OutsideBar> bars,
        Citation basis,
        Validity validity,
        String jurisdiction,
        Optional<GuideWording> english) {
    public OutsideTerms {
        Text.identifier("procedure", name);
        bring = List.copyOf(bring);
        notes = List.copyOf(notes);
        limits = Ordered.set(limits);
        ordinary = Ordered.set(ordinary);
        summary = Ordered.set(summary);
        bars = List.copyOf(bars);
    }

    /** Of a table that says nothing in English. */
    public OutsideTerms(
            String name,
            String title,
            OutsideWay way,
            String who,
            String where,
            List<String> bring,
            List<String> notes,
            Set<LimitId> limits,
            Set<LimitId> ordinary,
            Set<LimitId> summary,
            boolean interruptible,
            List<OutsideBar> bars,
            Citation basis,
            Validity validity,
            String jurisdiction) {
        this(
                name,
                title,
                way,
                who,
                where,
                bring,
                notes,
                limits,
                ordinary,
                summary,
                interruptible,
                bars,
                basis,
                validity,
                jurisdiction,
                Optional.empty());
    }

    /** Every limit it can have. */
    public Set<LimitId> allLimits() {
        List<LimitId> all = new ArrayList<>(limits);
        all.addAll(ordinary);
        all.addAll(summary);
        return Ordered.set(all.stream().distinct().toList());
    }
}
