package dev.yidi.messaging;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The attributes of an event while it is read: every fault is kept, none quotes a value. Used once. */
final class Attributes {
    /** What the specification calls attributes, and the data. */
    static final Set<String> SPECIFIED =
            Set.of("specversion", "id", "source", "type", "datacontenttype", "dataschema", "subject", "time", "data");

    private static final int MAX = 2_000;
    private static final int LONGEST_NAME = 20;
    private static final Instant FIRST_TIME = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST_TIME = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,20}");
    private static final Pattern TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern JSON_TYPE =
            Pattern.compile("application/([a-z0-9.-]+\\+)?json(;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);

    private final List<Fault> faults;
    private final Map<String, String> left = new TreeMap<>();

    Attributes(Map<String, String> values, List<Fault> faults) {
        this.faults = faults;
        values.forEach(this::put);
    }

    /** What is wrong with {@code event}, as a reader would find it. */
    static List<Fault> faultsOf(CloudEvent event) {
        List<Fault> faults = new ArrayList<>();
        boolean plain = isPlain(event);
        if (!plain) {
            for (String name : event.extensions().keySet()) {
                if (SPECIFIED.contains(name)) {
                    faults.add(new Fault("extensions." + name, "cloudevent.name", "expected a name of its own"));
                }
            }
        }
        event.data().ifPresent(data -> {
            JsonText.problem("data", data).ifPresent(faults::add);
            if (data.strip().equals("null")) {
                faults.add(new Fault("data", "cloudevent.data.null", "expected a value or no data, found null"));
            }
        });
        if (!event.time().map(Attributes::isWritable).orElse(true)) {
            faults.add(new Fault("time", "cloudevent.time", "expected a year up to 9999"));
        }
        if (!plain && faults.isEmpty()) {
            Map<String, String> written = event.attributes();
            written.remove("time"); // an instant of those years is written as the specification wants it
            new Attributes(written, faults).event(Optional.empty());
        }
        return faults;
    }

    /** Whether nothing can be wrong with its attributes but the time, seen at a glance; most events are so, and the centre's own all. */
    private static boolean isPlain(CloudEvent event) {
        return isPlain(event.id())
                && isPlain(event.type())
                && isPlainUri(event.source(), "/")
                && (event.subject().isEmpty() || isPlain(event.subject().get()))
                && (event.dataSchema().isEmpty()
                        || isPlainUri(event.dataSchema().get(), "urn:"))
                && event.extensions().entrySet().stream()
                        .allMatch(each -> isOwnName(each.getKey()) && isPrintable(each.getValue()));
    }

    private static boolean isPlain(String value) {
        return !value.isEmpty() && isPrintable(value);
    }

    /** Whether it is {@code start}, and then a letter and what needs no look at a URI's grammar. */
    private static boolean isPlainUri(String value, String start) {
        int from = start.length();
        if (!value.startsWith(start)
                || value.length() == from
                || value.length() > MAX
                || !isLetter(value.charAt(from))) {
            return false;
        }
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetter(c) && !(c >= '-' && c <= ':') && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isOwnName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= LONGEST_NAME && !SPECIFIED.contains(name);
    }

    private static boolean isWritable(Instant time) {
        return !time.isBefore(FIRST_TIME) && !time.isAfter(LAST_TIME);
    }

    /** The event with {@code data}; throws with every fault there is. */
    CloudEvent eventOrThrow(Optional<String> data) {
        Optional<CloudEvent> event = event(data);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("cloudevent", faults);
        }
        return event.orElseThrow();
    }

    private Optional<CloudEvent> event(Optional<String> data) {
        version();
        Optional<String> id = required("id");
        Optional<String> source = required("source").filter(value -> isUri("source", value, false));
        Optional<String> type = required("type");
        take("datacontenttype")
                .filter(any -> data.isPresent())
                .filter(value -> !JSON_TYPE.matcher(value).matches())
                .ifPresent(value -> fault("datacontenttype", "cloudevent.content-type", "expected JSON in UTF-8"));
        Optional<String> schema = take("dataschema").filter(value -> isUri("dataschema", value, true));
        Optional<String> subject = take("subject");
        Optional<Instant> time = take("time").flatMap(this::time);
        left.keySet().removeIf(this::isBadName);
        return faults.isEmpty()
                ? Optional.of(new CloudEvent(
                        id.orElseThrow(), source.orElseThrow(), type.orElseThrow(), subject, time, left, schema, data))
                : Optional.empty();
    }

    private void put(String name, String value) {
        if (!isPrintable(value)) {
            Text.problem(value, MAX)
                    .or(() -> control(value))
                    .ifPresent(problem -> fault(shown(name), "cloudevent.text", problem));
        }
        if (value.isEmpty() && SPECIFIED.contains(name)) {
            fault(shown(name), "cloudevent.empty", "expected a value, found an empty one");
        }
        left.put(name, value);
    }

    /** Whether it is short and all of ASCII's printable characters, as most values are: nothing can be wrong with it. */
    private static boolean isPrintable(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return value.length() <= MAX;
    }

    private static Optional<String> control(String value) {
        return value.codePoints().anyMatch(Attributes::isForbidden)
                ? Optional.of("expected no control characters and no noncharacters")
                : Optional.empty();
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    }

    private void version() {
        Optional<String> version = take("specversion");
        if (version.isEmpty()) {
            missing("specversion");
        } else if (!version.get().equals(CloudEvent.SPEC_VERSION)) {
            fault("specversion", "cloudevent.version", "expected " + CloudEvent.SPEC_VERSION);
        }
    }

    private Optional<String> required(String name) {
        Optional<String> value = take(name);
        if (value.isEmpty()) {
            missing(name);
        }
        return value;
    }

    private Optional<String> take(String name) {
        return Optional.ofNullable(left.remove(name));
    }

    private boolean isUri(String name, String value, boolean absolute) {
        try {
            URI uri = new URI(value);
            if (!absolute || uri.isAbsolute()) {
                return true;
            }
            fault(name, "cloudevent.uri", "expected an absolute URI");
        } catch (URISyntaxException e) {
            fault(name, "cloudevent.uri", "expected a URI");
        }
        return false;
    }

    private Optional<Instant> time(String value) {
        if (TIME.matcher(value).matches()) {
            try {
                return Optional.of(OffsetDateTime.parse(value).toInstant());
            } catch (DateTimeException e) {
                fault("time", "cloudevent.time", "expected a time that exists");
                return Optional.empty();
            }
        }
        fault("time", "cloudevent.time", "expected a time such as 2026-03-02T09:00:00Z");
        return Optional.empty();
    }

    private boolean isBadName(String name) {
        if (NAME.matcher(name).matches()) {
            return false;
        }
        fault(shown(name), "cloudevent.name", "expected a name of up to 20 lower-case letters and digits");
        return true;
    }

    static String shown(String name) {
        return name.length() <= 40 && name.chars().allMatch(c -> c > ' ' && c < 0x7f) ? name : "attribute";
    }

    private void missing(String name) {
        fault(name, "cloudevent.missing", "expected a value, found none");
    }

    private void fault(String path, String code, String message) {
        faults.add(new Fault(path, code, message));
    }
}
