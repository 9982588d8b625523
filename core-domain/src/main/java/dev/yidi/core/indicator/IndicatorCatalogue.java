package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every figure in words 指标目录. Immutable and thread-safe.
 *
 * <p>Read from {@code indicators.txt}: blocks of lines with a keyword and the rest; {@code #} begins a note. Each block {@code
 * indicator} is one figure with {@code name} and {@code formula} in Chinese, {@code name-en} and {@code formula-en} in English,
 * {@code standing}, {@code source} and {@code options}, which are what a county chooses in it.
 */
public final class IndicatorCatalogue {
    private static final IndicatorCatalogue SHIPPED = read(shippedText());

    private final Map<IndicatorId, Indicator> indicators;

    private IndicatorCatalogue(Map<IndicatorId, Indicator> indicators) {
        this.indicators = indicators;
    }

    /** The catalogue that is shipped. */
    public static IndicatorCatalogue shipped() {
        return SHIPPED;
    }

    /**
     * Reads a catalogue.
     *
     * @throws InvalidInputException naming every faulty line, and every figure that is missing
     */
    public static IndicatorCatalogue read(String text) {
        List<Fault> faults = new ArrayList<>();
        Map<IndicatorId, Indicator> found = new EnumMap<>(IndicatorId.class);
        for (CatalogueBlock block : CatalogueBlock.all(text, faults)) {
            block.indicator(faults).ifPresent(entry -> found.put(entry.id(), entry));
        }
        for (IndicatorId id : IndicatorId.values()) {
            if (!found.containsKey(id)) {
                faults.add(new Fault("indicators", "indicator.missing", "expected the figure " + id + ", found none"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("indicators", faults);
        }
        return new IndicatorCatalogue(found);
    }

    /** Every figure, in the order of {@link IndicatorId}. */
    public List<Indicator> all() {
        return List.copyOf(indicators.values());
    }

    /** The figure {@code id} in words. */
    public Indicator get(IndicatorId id) {
        return Objects.requireNonNull(indicators.get(id));
    }

    private static String shippedText() {
        try (InputStream in = IndicatorCatalogue.class.getResourceAsStream("indicators.txt")) {
            if (in == null) {
                throw new YidiException(
                        "expected the shipped text indicators.txt, found none; maybe the jar is incomplete");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new YidiException("the shipped text indicators.txt cannot be read", e);
        }
    }
}
