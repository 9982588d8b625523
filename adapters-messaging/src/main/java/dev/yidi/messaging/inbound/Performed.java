package dev.yidi.messaging.inbound;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Reason;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Receipt;
import java.util.List;
import java.util.function.Supplier;

/**
 * What became of a message 办理结果.
 *
 * @param answer what the centre answered; where a message asks for several things one after another, and a first one is done, its receipt
 * @param left why something that it asks for besides was not done; empty when all of it was, or nothing
 */
public record Performed(Answer<Receipt> answer, List<Reason> left) {
    public Performed {
        left = List.copyOf(left);
        if (!left.isEmpty() && !(answer instanceof Answer.Done)) {
            throw new IllegalArgumentException("left: expected nothing beside an answer that nothing was done");
        }
    }

    /** All of it was done, or nothing, as {@code answer} says. */
    public static Performed of(Answer<Receipt> answer) {
        return new Performed(answer, List.of());
    }

    /** What {@code receipt} is for was done and stays; the rest was not, for {@code reasons}, of which there is one at least. */
    public static Performed partly(Receipt receipt, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons: expected why the rest was not done, found none");
        }
        return new Performed(new Answer.Done<>(receipt), reasons);
    }

    /**
     * What {@code receipt} is for was done and stays, whatever becomes of {@code next}, which asks for the rest: refused, about what is not
     * there, or found invalid, it is done {@link #partly in part}. A mapping whose message asks for more than one thing asks for the later ones
     * here, for an {@link InvalidInputException} that leaves it says that nothing was done.
     *
     * @throws dev.yidi.core.UnavailableException when {@code next} does: the message comes again
     */
    public static Performed then(Receipt receipt, Supplier<Answer<Receipt>> next) {
        Answer<Receipt> answer;
        try {
            answer = next.get();
        } catch (InvalidInputException invalid) {
            return partly(
                    receipt,
                    Faults.firstOf(invalid.faults()).stream()
                            .map(fault -> Reason.of(fault.code()).with(Replies.FIELD, fault.path()))
                            .toList());
        }
        return answer.fold(
                done -> of(answer),
                refused -> partly(receipt, refused.reasons()),
                stale -> of(answer),
                absent -> partly(receipt, List.of(Inbox.ABSENT)));
    }
}
