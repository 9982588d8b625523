package dev.yidi.core.court;

/** A step of one of several enforcements 执行案件进展. */
public interface EnforcementStep {
    /** Which of the applications, from 1. */
    int number();
}
