package dev.yidi.example.center.architecture.planted.core.desk;

/** Innocent. */
public record AccessPolicy(String county) {}
