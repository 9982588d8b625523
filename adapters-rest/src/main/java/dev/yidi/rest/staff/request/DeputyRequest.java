package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * Who books for somebody else.
 *
 * @param name the name
 * @param phone the telephone number, whose end opens the appointment too
 */
public record DeputyRequest(@Words(max = 200) String name, Optional<@Written(As.PHONE) String> phone) {}
