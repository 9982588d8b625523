package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.ChainStep;

/**
 * Which step of the chain is wanted.
 *
 * @param step the step
 */
public record ChainStepQuery(ChainStep step) {}
