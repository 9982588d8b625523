package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import dev.yidi.core.escalation.SupervisionLevel;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An officer supervises an organ over the case 督办入卷.
 *
 * @param by who opened it
 * @param from their organ
 * @param addressee the organ that must reply
 * @param level the level it began at
 * @param trigger why, as a code
 * @param demand what is demanded
 * @param answerBy the last day for the written reply
 */
public record SupervisionEntered(
        Instant at,
        OfficerId by,
        OrganId from,
        OrganId addressee,
        SupervisionLevel level,
        String trigger,
        FreeText demand,
        LocalDate answerBy)
        implements CaseEvent {
    public SupervisionEntered {
        Text.code("trigger", trigger);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file;
    }
}
