package dev.yidi.core.court;

/** A court and what ties it to the agreement. */
public record CourtTie(Court court, CourtLink link) {}
