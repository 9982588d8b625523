package dev.yidi.faults;

import java.util.concurrent.atomic.AtomicLong;

/** What is counted while the line is at work 计数. Thread-safe. */
final class Counts {
    final AtomicLong commands = new AtomicLong();
    final AtomicLong refusedCommands = new AtomicLong();
    final AtomicLong messages = new AtomicLong();
    final AtomicLong repeats = new AtomicLong();
    final AtomicLong unconfirmed = new AtomicLong();
    final AtomicLong overtaken = new AtomicLong();
    final AtomicLong takenOver = new AtomicLong();
    final AtomicLong putAside = new AtomicLong();
    final AtomicLong sentTwice = new AtomicLong();
    final AtomicLong confirmationsLost = new AtomicLong();
    final AtomicLong cameLate = new AtomicLong();
    final AtomicLong mixed = new AtomicLong();
    final AtomicLong sourceTroubles = new AtomicLong();
    final AtomicLong inboxTroubles = new AtomicLong();
}
