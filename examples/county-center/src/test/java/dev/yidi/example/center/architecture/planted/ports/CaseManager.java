package dev.yidi.example.center.architecture.planted.ports;

/** Says nothing by its name. */
public interface CaseManager {}
