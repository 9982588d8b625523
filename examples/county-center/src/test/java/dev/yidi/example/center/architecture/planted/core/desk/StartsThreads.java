package dev.yidi.example.center.architecture.planted.core.desk;

/** Knows of threads. */
record StartsThreads(Thread thread) {}
