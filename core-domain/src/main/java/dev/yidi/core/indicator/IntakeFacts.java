package dev.yidi.core.indicator;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CaseState;
import dev.yidi.core.casefile.DeclineGround;
import dev.yidi.core.request.RequestHandling;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a matter came in 来源要素.
 *
 * @param window the window it was taken at, if at one
 * @param category of a petition
 * @param repeat whether it is the same matter again: merged into the earlier case, an order that repeats another, or turned
 *     down because the earlier one is pending or exhausted
 * @param visitors how many people came with it
 */
public record IntakeFacts(
        IntakeChannel channel,
        Optional<WindowId> window,
        Optional<PetitionCategory> category,
        boolean repeat,
        int visitors) {
    private static final Set<DeclineGround> AGAIN =
            EnumSet.of(DeclineGround.PENDING_ELSEWHERE, DeclineGround.EXHAUSTED);

    static IntakeFacts of(CaseFile file) {
        return new IntakeFacts(
                file.intake().channel(),
                file.intake().window(),
                file.matter().category(),
                isRepeat(file),
                file.intake().visitors());
    }

    /** Whether it was registered for the first time 初次. */
    public boolean isFirst() {
        return !repeat;
    }

    private static boolean isRepeat(CaseFile file) {
        boolean turnedDown =
                file.state() instanceof CaseState.NotAccepted declined && AGAIN.contains(declined.ground());
        boolean repeatedOrder = file.proceedings().of(RequestHandling.class).stream()
                .anyMatch(order -> order.mainOrder().isPresent());
        return turnedDown || repeatedOrder || file.links().mergedInto().isPresent();
    }
}
