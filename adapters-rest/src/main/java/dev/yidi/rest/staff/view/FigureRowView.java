package dev.yidi.rest.staff.view;

/**
 * The figures of one topic, organ or month.
 *
 * @param key its code, id or year and month
 * @param name its name
 * @param received cases received
 * @param concluded cases with a result
 * @param onTimeStatutory cases on time against the law
 * @param onTimePromised cases on time against the promise
 */
public record FigureRowView(
        String key, String name, long received, long concluded, RatioView onTimeStatutory, RatioView onTimePromised) {}
