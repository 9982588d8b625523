package dev.yidi.example.center.architecture.planted.rest;

import dev.yidi.example.center.architecture.planted.core.desk.AccessPolicy;

/** Asks the policy itself. */
record DecidesRights(AccessPolicy policy) {}
