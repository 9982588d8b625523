package dev.yidi.example.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.yidi.core.indicator.Figure;
import dev.yidi.core.indicator.Fraction;
import dev.yidi.messaging.CloudEvent;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a county tells of its figures 指标上报: its own sheet, by the catalogue, as it counts it itself. What a province would count from events alone is
 * another thing, for events do not tell what is sealed.
 *
 * @param county the county's division code
 * @param period what period they are about
 * @param at when they were counted
 * @param lines the sheet
 */
record ToldFigures(String county, String period, Instant at, List<FigureLine> lines) {
    /** The type of the event: one of this example, not of the library. */
    static final String TYPE = "dev.yidi.example.figures.v1";

    private static final String SUBJECT = "figures-";
    private static final int LONGEST = 40;
    private static final Pattern SOURCE = Pattern.compile("/counties/(\\d{6})");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    ToldFigures {
        lines = List.copyOf(lines);
    }

    /** The sheet {@code values} of {@code county} over {@code period}, counted at {@code at}. */
    static ToldFigures of(String county, String period, Instant at, List<Figure> values) {
        return new ToldFigures(
                county,
                period,
                at,
                values.stream().map(each -> line(county, period, each)).toList());
    }

    private static FigureLine line(String county, String period, Figure figure) {
        Fraction value = figure.value();
        return new FigureLine(
                county, period, figure.indicator().name(), value.numerator(), value.denominator(), figure.undecided());
    }

    /** The event that tells it. */
    CloudEvent event() {
        ArrayNode data = JSON.createArrayNode();
        lines.forEach(line -> data.addObject()
                .put("indicator", line.indicator())
                .put("numerator", line.numerator())
                .put("denominator", line.denominator())
                .put("undecided", line.undecided()));
        return new CloudEvent(
                SUBJECT + period + "-" + at.toEpochMilli(),
                "/counties/" + county,
                TYPE,
                Optional.of(SUBJECT + period),
                Optional.of(at),
                Map.of(),
                Optional.empty(),
                Optional.of(data.toString()));
    }

    /** What {@code event} tells of figures; empty when it does not, or not as it should. */
    static Optional<ToldFigures> of(CloudEvent event) {
        Matcher source = SOURCE.matcher(event.source());
        Optional<String> period = event.subject()
                .filter(subject -> subject.startsWith(SUBJECT) && subject.length() <= LONGEST)
                .map(subject -> subject.substring(SUBJECT.length()));
        if (!event.type().equals(TYPE)
                || !source.matches()
                || period.isEmpty()
                || event.time().isEmpty()) {
            return Optional.empty();
        }
        String county = source.group(1);
        return lines(county, period.get(), event.data().orElse(""))
                .map(lines -> new ToldFigures(county, period.get(), event.time().get(), lines));
    }

    private static Optional<List<FigureLine>> lines(String county, String period, String data) {
        List<FigureLine> lines = new ArrayList<>();
        for (JsonNode each : tree(data)) {
            BigInteger numerator = each.path("numerator").bigIntegerValue();
            BigInteger denominator = each.path("denominator").bigIntegerValue();
            boolean sound = each.path("indicator").asText().matches("[A-Z0-9_]{1,60}")
                    && each.path("numerator").isIntegralNumber()
                    && each.path("denominator").isIntegralNumber()
                    && each.path("undecided").canConvertToLong()
                    && numerator.signum() >= 0
                    && denominator.signum() >= 0
                    && numerator.bitLength() < Long.SIZE * 2
                    && denominator.bitLength() < Long.SIZE * 2;
            if (!sound) {
                return Optional.empty();
            }
            lines.add(new FigureLine(
                    county,
                    period,
                    each.path("indicator").asText(),
                    numerator,
                    denominator,
                    each.path("undecided").longValue()));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    /** What is no JSON has no lines. */
    private static JsonNode tree(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            return JSON.createArrayNode();
        }
    }
}
