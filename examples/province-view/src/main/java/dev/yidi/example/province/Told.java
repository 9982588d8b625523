package dev.yidi.example.province;

import dev.yidi.messaging.CloudEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a county told of one of its cases 上报事件.
 *
 * @param county the county's division code
 * @param caseId the technical id of the case
 * @param sequence its place in the case
 * @param chain tells one history of the case from another
 * @param type what happened, without its version
 * @param version the version of the form of {@code data}
 * @param at when
 * @param data JSON
 */
record Told(
        String county, String caseId, long sequence, String chain, String type, int version, Instant at, String data) {
    private static final Pattern SOURCE = Pattern.compile("/counties/(\\d{6})");
    private static final Pattern TYPE = Pattern.compile("dev\\.yidi\\.([a-z][a-z-]*)\\.v(\\d{1,4})");
    private static final int LONGEST = 80;
    private static final Pattern SEQUENCE = Pattern.compile("[1-9]\\d{0,17}");

    /** What {@code event} tells of a case; empty when it is no event of a county's case, or names what no county of ours would. */
    static Optional<Told> of(CloudEvent event) {
        Matcher source = SOURCE.matcher(event.source());
        Matcher type = TYPE.matcher(event.type());
        Optional<String> sequence = Optional.ofNullable(event.extensions().get(CloudEvent.SEQUENCE))
                .filter(text -> SEQUENCE.matcher(text).matches());
        boolean ofCase = "case".equals(event.extensions().get(CloudEvent.REGISTER));
        if (!ofCase
                || !source.matches()
                || !type.matches()
                || sequence.isEmpty()
                || event.time().isEmpty()) {
            return Optional.empty();
        }
        return event.subject()
                .filter(caseId -> caseId.length() <= LONGEST)
                .map(caseId -> new Told(
                        source.group(1),
                        caseId,
                        Long.parseLong(sequence.get()),
                        chain(event),
                        type.group(1),
                        Integer.parseInt(type.group(2)),
                        event.time().get(),
                        event.data().orElse("{}")));
    }

    private static String chain(CloudEvent event) {
        String chain = event.extensions().getOrDefault("chain", "");
        return chain.substring(0, Math.min(LONGEST, chain.length()));
    }
}
