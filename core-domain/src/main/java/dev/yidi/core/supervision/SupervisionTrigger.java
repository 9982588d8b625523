package dev.yidi.core.supervision;

import dev.yidi.core.Citation;
import dev.yidi.core.time.Milestone;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an organ is supervised 督办事由 (信访工作条例 art. 40), or what else called for it. */
public enum SupervisionTrigger {
    /** 未按规定受理: a matter was not accepted as prescribed. */
    ACCEPTANCE_BREACH("40(1)"),
    /** 未按规定办理: a matter was not handled as prescribed or in time. */
    HANDLING_BREACH("40(2)"),
    /** 推诿、敷衍、拖延: pushed off, done for show or dragged out. */
    SHIRKING("40(3)"),
    /** 弄虚作假: something was made up. */
    FRAUD("40(3)"),
    /** 拒不执行信访处理意见: the opinion is not carried out. */
    OPINION_NOT_CARRIED_OUT("40(4)"),
    /** 其他需要督办的情形. */
    OTHER("40(5)"),
    /** 打击报复信访人、举报人: somebody is suspected of it. */
    REPRISAL("18 ¶4", Milestone.REPRISAL_REPORTED),
    /** 时限梯级: a rung of a ladder. */
    RUNG(""),
    /** 群众催办: the citizen urged again and again. */
    URGED(""),
    /** 群众评价不满意: the citizen is not satisfied. */
    UNSATISFIED(""),
    /** 预警信号: a signal about matters of one kind or place. */
    SIGNAL("");

    private final String article;
    private final Optional<Milestone> act;

    SupervisionTrigger(String article) {
        this.article = article;
        this.act = Optional.empty();
    }

    SupervisionTrigger(String article, Milestone act) {
        this.article = article;
        this.act = Optional.of(act);
    }

    /** What supervises where {@code act} calls for it by itself. */
    static SupervisionTrigger by(Milestone act) {
        return Arrays.stream(values())
                .filter(trigger -> trigger.act.equals(Optional.of(act)))
                .findFirst()
                .orElse(OTHER);
    }

    /** Its name as a code, such as {@code handling-breach}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The law it rests on; empty where it is the county's own usage. */
    public Optional<Citation> basis() {
        return article.isEmpty() ? Optional.empty() : Optional.of(new Citation("信访工作条例(2022)", article));
    }
}
