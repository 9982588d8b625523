package dev.yidi.rest.staff.request;

import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * What somebody asks about their own data.
 *
 * @param party who asks, where it is known which of the parties
 * @param right what they ask for
 * @param detail in their words; needed for a correction
 */
public record SubjectRequestRequest(
        Optional<@Written(As.IDENTIFIER) String> party,
        SubjectRight right,
        Optional<@Words(max = 20_000) String> detail) {}
