package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.indicator.EnterPeople;
import dev.yidi.core.indicator.EnterSuits;
import dev.yidi.core.indicator.NumberLine;
import dev.yidi.core.indicator.WithdrawNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Where numbers that come from outside are entered 外部统计数据录入: what courts and statistics publish, each with who gave it, from
 * which publication and as of which day. They are entered by the centre of the area, in one book of the county. A later
 * entry takes the place of an earlier one, with a reason, and rewrites nothing. Thread-safe.
 *
 * <p>What is made of them is asked at {@link Statistics#litigationRate}.
 */
public interface NumbersDesk {
    /** Enters how many suits courts accepted from an area in a month, or corrects what stands there. */
    Answer<FileReceipt> enterSuits(@Valid @NotNull Envelope by, @NotNull EnterSuits suits);

    /** Enters how many people live in an area on a day, or corrects what stands there. */
    Answer<FileReceipt> enterPeople(@Valid @NotNull Envelope by, @NotNull EnterPeople people);

    /** Takes back a number that should never have stood there. */
    Answer<FileReceipt> withdraw(@Valid @NotNull Envelope by, @NotNull WithdrawNumber number);

    /** Every line of the book, in the order of entry, none before the first; refused to who may not see the book. */
    Answer<List<NumberLine>> lines(@NotNull OfficerId officer);

    /** The history of the book, oldest first, with the reasons of corrections; refused to who may not see the book. */
    Answer<List<HistoryLine>> history(@NotNull OfficerId officer);
}
