package dev.yidi.example.center.architecture.planted.ports.spi;

/** Has no contract. */
public interface Unproved {}
