package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.document.LetterDocument.SupervisionOrder;
import dev.yidi.core.document.Letterhead;
import dev.yidi.core.document.Templates;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.RollPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The letters of a supervision 督办函, one for each level it went through, also where it opened by itself; they name no citizen. */
public final class SupervisionOrders {
    private SupervisionOrders() {}

    /** The letters, in the order of the levels. */
    public static List<SupervisionOrder> of(Supervision file, Setting setting) {
        List<SupervisionOrder> letters = new ArrayList<>();
        for (SupervisionRound round : file.rounds()) {
            letters.add(new SupervisionOrder(
                    head(file, round, letters.size() + 1, setting),
                    FreeText.of(file.head().number()),
                    file.demand(),
                    DueDates.of(round.from(), round.period(), RollPolicy.NONE, setting.calendar(), setting.zone())
                            .date()));
        }
        return List.copyOf(letters);
    }

    /** Their texts in the county's form; they reveal what is classified. */
    public static List<String> texts(Supervision file, Setting setting) {
        Templates templates = Templates.published().with(setting.profile().texts());
        return of(file, setting).stream().map(templates::write).toList();
    }

    private static Letterhead head(Supervision file, SupervisionRound round, int number, Setting setting) {
        return new Letterhead(
                file.head().number() + "-" + number,
                PersonName.of(name(file.subject().addressee(), setting)),
                PersonName.of(setting.profile().centre().name()),
                LocalDate.ofInstant(round.from(), setting.zone()));
    }

    private static String name(OrganId organ, Setting setting) {
        return setting.organ(organ).map(Organ::name).orElse(organ.value());
    }
}
